import { Button } from '@base-ui/react/button';
import { Field } from '@base-ui/react/field';
import { Fieldset } from '@base-ui/react/fieldset';
import { Form } from '@base-ui/react/form';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useRef } from 'react';
import { useQuestion } from './use-question.ts';
import { options, type PageProps, words } from './words.ts';

/** The question from Base UI, which has no error summary and no styles: it is plain markup. */
export function Page(props: PageProps) {
  const { chosen, choose, wrong, submit, summary } = useQuestion(props);
  const first = useRef<HTMLElement>(null);
  return (
    <section>
      <h2>{words.heading}</h2>
      <Form onSubmit={submit}>
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
        <Field.Root name="way" invalid={wrong}>
          <Fieldset.Root render={<RadioGroup value={chosen} onValueChange={choose} />}>
            <Fieldset.Legend>{words.question}</Fieldset.Legend>
            <Field.Error match={wrong}>{words.nothingChosen}</Field.Error>
            {options.map(({ value, label, hint }, index) => (
              <Field.Item key={value}>
                <Field.Label>
                  <Radio.Root value={value} ref={index === 0 ? first : undefined}>
                    <Radio.Indicator />
                  </Radio.Root>
                  {label}
                </Field.Label>
                <Field.Description>{hint}</Field.Description>
              </Field.Item>
            ))}
          </Fieldset.Root>
        </Field.Root>
        <Button type="submit">{words.continue}</Button>
      </Form>
      <div>
        <p>{words.otherWay}</p>
        <p>{words.otherWayText}</p>
      </div>
    </section>
  );
}
