import { Button, SummaryList } from '@digital-facilitation/react';
import {
  type ConformanceCase,
  type ConformanceHost,
  checksThatWorkHere,
} from '@digital-facilitation/react/testing';
import { type ReactElement, useRef, useState } from 'react';

/** One subject in one shell. */
export interface CheckedCase {
  caption: string;
  subject: ConformanceCase;
  wrap: (widget: ReactElement) => ReactElement;
  /** Ids of checks to run. @default all */
  only?: readonly string[] | undefined;
}

interface Answer {
  says: string;
  faults: readonly string[];
  /** Why the check could find nothing here. */
  leftOut?: string | undefined;
}

interface Answers {
  caption: string;
  answers: readonly Answer[];
}

async function answersOf({ subject, wrap, only }: CheckedCase, container: HTMLElement) {
  const host: ConformanceHost = { wrap, container };
  const { checks, leftOut } = checksThatWorkHere(host);
  const wanted = ({ id }: { id: string }) => only?.includes(id) ?? true;
  const answers: Answer[] = [];
  for (const { says, check } of checks.filter(wanted)) {
    answers.push({ says, faults: await check(subject, host) });
  }
  for (const { says, why } of leftOut.filter(wanted)) {
    answers.push({ says, faults: [], leftOut: why });
  }
  return answers;
}

function whatItSays({ faults, leftOut }: Answer) {
  if (leftOut) return `Left out: ${leftOut}`;
  if (faults.length === 0) return 'Nothing found';
  return faults.map((fault) => (
    <p className="own-checks__fault" key={fault}>
      {fault}
    </p>
  ));
}

/** Runs the published checks on this page, and shows what they say. What they render is gone at the end. */
export function RunChecks({ cases }: { cases: readonly CheckedCase[] }) {
  const stage = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'ready' | 'running' | 'done'>('ready');
  const [found, setFound] = useState<readonly Answers[]>([]);

  async function run() {
    if (state === 'running' || !stage.current) return;
    setState('running');
    setFound([]);
    for (const one of cases) {
      const answers = await answersOf(one, stage.current);
      setFound((before) => [...before, { caption: one.caption, answers }]);
    }
    setState('done');
  }

  return (
    <div className="own-checks kit-sheet" lang="en" dir="ltr">
      <h2>The checks</h2>
      <p className="own-checks__text">
        While they run, what they show stands below. Then it is gone again.
      </p>
      <Button onClick={run}>Run the checks on this page</Button>
      <p className="own-checks__text" role="status">
        {state === 'running' ? 'The checks are running.' : null}
        {state === 'done' ? 'The checks have ended.' : null}
      </p>
      {found.map(({ caption, answers }) => (
        <section key={caption}>
          <h3>{caption}</h3>
          <SummaryList
            rows={answers.map((answer) => ({
              id: answer.says,
              term: answer.says,
              detail: whatItSays(answer),
            }))}
          />
        </section>
      ))}
      <div ref={stage} />
    </div>
  );
}
