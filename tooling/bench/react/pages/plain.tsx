import { useQuestion } from './use-question.ts';
import { options, type PageProps, words } from './words.ts';

/** The question from plain elements: what React itself costs, below which no library comes. */
export function Page(props: PageProps) {
  const { chosen, choose, wrong, submit, summary } = useQuestion(props);
  return (
    <section>
      <h2>{words.heading}</h2>
      <form noValidate onSubmit={submit}>
        {wrong ? (
          <div role="alert" aria-labelledby="problem" tabIndex={-1} ref={summary}>
            <p id="problem">{words.errorTitle}</p>
            <ul>
              <li>
                <a href="#way-0">{words.nothingChosen}</a>
              </li>
            </ul>
          </div>
        ) : null}
        <p>{words.intro}</p>
        <fieldset aria-describedby={wrong ? 'way-error' : undefined}>
          <legend>{words.question}</legend>
          {wrong ? <p id="way-error">{words.nothingChosen}</p> : null}
          {options.map(({ value, label, hint }, index) => (
            <div key={value}>
              <input
                type="radio"
                id={`way-${index}`}
                name="way"
                value={value}
                checked={chosen === value}
                onChange={() => choose(value)}
                aria-describedby={`way-${index}-hint`}
              />
              <label htmlFor={`way-${index}`}>{label}</label>
              <div id={`way-${index}-hint`}>{hint}</div>
            </div>
          ))}
        </fieldset>
        <button type="submit">{words.continue}</button>
      </form>
      <div>
        <p>{words.otherWay}</p>
        <p>{words.otherWayText}</p>
      </div>
    </section>
  );
}
