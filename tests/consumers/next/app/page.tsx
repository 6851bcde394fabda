import { createEventId, toInstant } from '@digital-facilitation/data-model';
import { Details, Notice } from '@digital-facilitation/react';
import { connection } from 'next/server';
import { OfferWithAction } from './OfferWithAction';

/** A server component: the controls stand in it as they are. */
export default async function Page() {
  // Each person gets an offer of their own, so the page must not be made once, at build time.
  await connection();
  return (
    <>
      <OfferWithAction offer={{ id: createEventId(), offeredAt: toInstant(new Date()) }} />
      <Notice>
        <p>Hazel Court Surgery is fictional.</p>
      </Notice>
      <Details summary="What online services are">
        <p>You can use them to order medicines, book an appointment and see your record.</p>
      </Details>
    </>
  );
}
