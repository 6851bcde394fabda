import { Button, ErrorSummary, Form, Radios } from 'nhsuk-react-components';
import { useQuestion } from './use-question.ts';
import { options, type PageProps, words } from './words.ts';

/** The question from nhsuk-react-components, which load nhsuk-frontend's own script when they appear. */
export function Page(props: PageProps) {
  const { chosen, choose, wrong, submit, summary } = useQuestion(props);
  return (
    <section>
      <h2 className="nhsuk-heading-l">{words.heading}</h2>
      <Form onSubmit={submit}>
        {wrong ? (
          <ErrorSummary ref={summary} tabIndex={-1}>
            <ErrorSummary.Title>{words.errorTitle}</ErrorSummary.Title>
            <ErrorSummary.List>
              <ErrorSummary.ListItem href="#way-1">{words.nothingChosen}</ErrorSummary.ListItem>
            </ErrorSummary.List>
          </ErrorSummary>
        ) : null}
        <p className="nhsuk-body">{words.intro}</p>
        <Radios
          name="way"
          legend={words.question}
          legendProps={{ size: 'm' }}
          error={wrong ? words.nothingChosen : undefined}
        >
          {options.map(({ value, label, hint }) => (
            <Radios.Item
              key={value}
              value={value}
              hint={hint}
              checked={chosen === value}
              onChange={() => choose(value)}
            >
              {label}
            </Radios.Item>
          ))}
        </Radios>
        <Button>{words.continue}</Button>
      </Form>
      <div className="nhsuk-inset-text">
        <p className="nhsuk-u-font-weight-bold">{words.otherWay}</p>
        <p>{words.otherWayText}</p>
      </div>
    </section>
  );
}
