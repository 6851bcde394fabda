'use client';

import { Button as OwnButton } from '../../controls/button/Button.js';
import type { ButtonProps } from '../../provider/components.js';
import { useComponent } from '../../provider/use-component.js';
import { type AskWhatHelpsIntent, askWhatHelpsFields } from './ask-what-helps.form.js';

/** A button that sends the form and says what it asks for, with JavaScript and without. */
export function IntentButton({ intent, ...rest }: ButtonProps & { intent: AskWhatHelpsIntent }) {
  const Button = useComponent('Button', OwnButton);
  return <Button {...rest} type="submit" name={askWhatHelpsFields.intent} value={intent} />;
}
