import type { FormEvent } from 'react';

/**
 * The value of the button that sent the form: the same that a server reads when there is no
 * JavaScript. Empty where the form was sent from a field, which means its first button.
 */
export function intentOf(event: FormEvent | undefined): string {
  const submitter = (event?.nativeEvent as SubmitEvent | undefined)?.submitter;
  return submitter instanceof HTMLButtonElement ? submitter.value : '';
}
