import { Button, ErrorSummary, Radios, TextInput } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useId, useRef, useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { onSheet } from './on-sheet.tsx';

interface WrongFormProps {
  /** What to say about the phone number. */
  phone: string;
  /** What to say about the radios; left out, there are none. */
  way?: string;
}

function WrongForm({ phone, way }: WrongFormProps) {
  const id = useId();
  const about = {
    way: { targetId: `${id}way`, message: way },
    phone: { targetId: `${id}phone`, message: phone },
  };
  return (
    <div className="kit-stack">
      <ErrorSummary errors={way ? [about.way, about.phone] : [about.phone]} />
      {way ? (
        <Radios
          name={`${id}way`}
          firstId={about.way.targetId}
          legend="How would you like help?"
          error={way}
          options={[
            { value: 'in-person', label: 'In person' },
            { value: 'phone', label: 'By phone' },
          ]}
        />
      ) : null}
      <TextInput
        id={about.phone.targetId}
        label="Phone number"
        type="tel"
        error={phone}
        defaultValue="960 100"
      />
    </div>
  );
}

/** Lists what is wrong above a form. Each line leads to the control to put it right in. */
const meta = {
  title: 'Building blocks/ErrorSummary',
  component: ErrorSummary,
  decorators: [onSheet],
  args: { errors: [] },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof ErrorSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One thing is wrong. */
export const One: Story = {
  render: () => <WrongForm phone="Enter a phone number with 10 or 11 digits" />,
};

/** Several things are wrong, in the order of the page. Radios are led to by their first answer. */
export const Several: Story = {
  render: () => (
    <WrongForm
      way="Choose how you would like help"
      phone="Enter a phone number with 10 or 11 digits"
    />
  ),
};

/** A line moves focus to its control and leaves the address and the history of the page alone. */
export const LeadsToTheControl: Story = {
  ...Several,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const before = { hash: window.location.hash, length: window.history.length };
    await userEvent.click(canvas.getByRole('link', { name: 'Choose how you would like help' }));
    await expect(canvas.getByRole('radio', { name: 'In person' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('link', { name: /^Enter a phone number/ }));
    await expect(canvas.getByRole('textbox', { name: 'Phone number' })).toHaveFocus();
    await expect(window.location.hash).toBe(before.hash);
    await expect(window.history.length).toBe(before.length);
  },
};

function FormThatRefuses() {
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);
  const message = attempts > 0 ? 'Enter a phone number' : undefined;
  return (
    <form
      className="kit-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempts(attempts + 1);
      }}
    >
      {message ? <ErrorSummary ref={summary} errors={[{ targetId: id, message }]} /> : null}
      <TextInput id={id} label="Phone number" type="tel" error={message} />
      <div>
        <Button type="submit">Continue</Button>
      </div>
    </form>
  );
}

/** In a form: the host moves focus to the summary at each refused attempt, also the second. */
export const InAForm: Story = {
  render: () => <FormThatRefuses />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const button = canvas.getByRole('button', { name: 'Continue' });
    await userEvent.click(button);
    await expect(canvas.getByRole('alert')).toHaveFocus();
    await userEvent.click(button);
    await expect(canvas.getByRole('alert')).toHaveFocus();
  },
};

/** A long line breaks, and stays inside the frame. */
export const LongText: Story = {
  render: () => (
    <WrongForm phone="Enter a phone number with 10 or 11 digits, with the area code, so that the reception team can call you back" />
  ),
};
