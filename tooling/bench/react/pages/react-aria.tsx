import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Form } from 'react-aria-components/Form';
import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { useQuestion } from './use-question.ts';
import { options, type PageProps, words } from './words.ts';

/** The question from react-aria-components, which have no error summary and no styles: it is plain markup. */
export function Page(props: PageProps) {
  const { chosen, choose, wrong, submit, summary } = useQuestion(props);
  const first = useRef<HTMLInputElement>(null);
  return (
    <section>
      <h2>{words.heading}</h2>
      <Form validationBehavior="aria" onSubmit={submit}>
        {wrong ? (
          <div role="alert" aria-labelledby="problem" tabIndex={-1} ref={summary}>
            <p id="problem">{words.errorTitle}</p>
            <ul>
              <li>
                {/* biome-ignore lint/a11y/useValidAnchor: a link, as the error summaries of the NHS are. */}
                <a
                  href="#way"
                  onClick={(event) => {
                    event.preventDefault();
                    first.current?.focus();
                  }}
                >
                  {words.nothingChosen}
                </a>
              </li>
            </ul>
          </div>
        ) : null}
        <p>{words.intro}</p>
        <RadioGroup name="way" value={chosen} onChange={choose} isInvalid={wrong}>
          <Label>{words.question}</Label>
          <FieldError>{words.nothingChosen}</FieldError>
          {options.map(({ value, label, hint }, index) => (
            <RadioField key={value} value={value} {...(index === 0 ? { inputRef: first } : {})}>
              <RadioButton>{label}</RadioButton>
              <Text slot="description">{hint}</Text>
            </RadioField>
          ))}
        </RadioGroup>
        <Button type="submit">{words.continue}</Button>
      </Form>
      <div>
        <p>{words.otherWay}</p>
        <p>{words.otherWayText}</p>
      </div>
    </section>
  );
}
