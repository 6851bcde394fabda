import { Button, ErrorSummary, Radios } from '@digital-facilitation/react';
import { useQuestion } from './use-question.ts';
import { options, type PageProps, words } from './words.ts';

/** The question from the kit's controls alone, as the pages of the others are written from theirs. */
export function Page(props: PageProps) {
  const { chosen, choose, wrong, submit, summary } = useQuestion(props);
  return (
    <section className="df-widget">
      <h2 className="df-heading">{words.heading}</h2>
      <form noValidate onSubmit={submit}>
        {wrong ? (
          <ErrorSummary
            ref={summary}
            errors={[{ targetId: 'way', message: words.nothingChosen }]}
          />
        ) : null}
        <p className="df-text">{words.intro}</p>
        <Radios
          name="way"
          firstId="way"
          legend={words.question}
          error={wrong ? words.nothingChosen : undefined}
          options={options}
          value={chosen}
          onValueChange={choose}
        />
        <Button type="submit">{words.continue}</Button>
      </form>
      <div className="df-other-way">
        <p className="df-other-way__title">{words.otherWay}</p>
        <p className="df-text">{words.otherWayText}</p>
      </div>
    </section>
  );
}
