import { Button, Radios } from '@digital-facilitation/react';
import { helpOfferFields, readHelpOfferForm } from '@digital-facilitation/react/forms';
import { redirect } from 'next/navigation';
import { keepEvent } from '../keep-event';

async function answer(form: FormData) {
  'use server';
  const { record } = readHelpOfferForm(form, { context: { organisation: 'EXAMPLE1' } });
  if (record) await keepEvent(record);
  redirect(record ? '/own-form?answered' : '/own-form');
}

/** A form of your own, of the kit's controls, in a server component. */
export default async function Page({ searchParams }: PageProps<'/own-form'>) {
  if ('answered' in (await searchParams)) return <h2>Thank you for your answer</h2>;
  return (
    <form action={answer}>
      <Radios
        name={helpOfferFields.way}
        legend="Would you like help?"
        options={[
          { value: 'phone', label: 'By phone' },
          { value: 'not-now', label: 'Not now' },
          { value: 'not-online', label: 'I do not want to use online services' },
        ]}
      />
      <Button type="submit">Continue</Button>
    </form>
  );
}
