'use client';

import type { ButtonProps } from '../../provider/components.js';
import { useComponents } from '../../provider/use-components.js';
import { type AskWhatHelpsIntent, askWhatHelpsFields } from './ask-what-helps.form.js';

/** A button that sends the form and says what it asks for, with JavaScript and without. */
export function IntentButton({ intent, ...rest }: ButtonProps & { intent: AskWhatHelpsIntent }) {
  const { Button } = useComponents();
  return <Button {...rest} type="submit" name={askWhatHelpsFields.intent} value={intent} />;
}
