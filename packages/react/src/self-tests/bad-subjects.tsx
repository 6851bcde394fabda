import { type ReactElement, type Ref, useEffect, useId, useState } from 'react';
import { FacilitationProvider, FacilitationRecorder, type TextInputProps } from '../index.js';
import type { ConformanceCase, SubjectProps } from '../testing/index.js';

/** A small control or widget with one fault, and what finds it. */
interface BadSubject {
  fault: string;
  subject: ConformanceCase;
  /** Ids of the checks that must find it, with a part of what they say. No other may find anything. */
  found: Readonly<Record<string, RegExp>>;
  wrap?: (children: ReactElement) => ReactElement;
}

type Own = Omit<SubjectProps, 'ref'> & { rootRef?: Ref<never> | undefined };

function subject(
  Bad: (host: Own) => ReactElement,
  rest: Partial<ConformanceCase> = {},
): ConformanceCase {
  return {
    name: 'Bad',
    kind: 'control',
    rootTag: 'P',
    element: ({ ref, ...host }) => <Bad {...host} rootRef={ref} />,
    ...rest,
  };
}

const classes = (own: string, { className = '' }: Own) => `${own} ${className}`.trim();

/** A paragraph that keeps to everything; the faulty ones are made of it. */
function Good({ rootRef, children = 'Words', ...host }: Own & { children?: string }) {
  return (
    <p {...host} ref={rootRef} className={classes('df-text', host)}>
      {children}
    </p>
  );
}

export const goodSubject = subject((host) => <Good {...host} />);

/** Runs once on the page, after the first render. */
function useOnPage(run: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: faults of a moment, so once is enough.
  useEffect(run, []);
}

const noop = () => {};

function writeCookie(): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the fault.
  document.cookie = 'df=; max-age=0';
}

const unchecked = { 'aria-label': 'Number' };

/** Loses what ties its hint and its error to the field. */
function LosesDescription({ label, hint, error, ref, ...rest }: TextInputProps) {
  const id = useId();
  return (
    <div className="own">
      <label htmlFor={rest.id ?? id}>{label}</label>
      <span>{hint}</span>
      <span>{error}</span>
      <input {...rest} id={rest.id ?? id} ref={ref} />
    </div>
  );
}
const ownControls = { TextInput: LosesDescription };

export const badSubjects: readonly BadSubject[] = [
  {
    fault: 'drops className',
    subject: subject(({ className: _lost, ...host }) => <Good {...host} />),
    found: { 'root-props': /^The className/ },
  },
  {
    fault: 'drops ref',
    subject: subject(({ rootRef: _lost, ...host }) => <Good {...host} />),
    found: { 'root-props': /^The ref/ },
  },
  {
    fault: 'renders another element than it promises',
    subject: subject((host) => <Good {...host} />, { rootTag: 'DIV' }),
    found: { 'root-props': /is P, where DIV/ },
  },
  {
    fault: 'logs a word',
    subject: subject((host) => {
      // biome-ignore lint/suspicious/noConsole: the fault.
      useOnPage(() => console.log('%s is here', 'Bad'));
      return <Good {...host} />;
    }),
    found: { 'strict-mode': /log said: Bad is here/, hydration: /log said: Bad is here/ },
  },
  {
    fault: 'renders otherwise on the server',
    subject: subject((host) => {
      const [start] = useState(() => String(Math.random()));
      return <Good {...host}>{start}</Good>;
    }),
    found: { hydration: /threw the markup of the server away/ },
  },
  {
    fault: 'repeats an id',
    subject: subject((host) => (
      <span className="df-text">
        <Good {...host} />
        <b className="df-text" id="always-the-same">
          Words
        </b>
      </span>
    )),
    found: { ids: /"always-the-same" stands 2 times/ },
  },
  {
    fault: 'names an id that does not exist',
    subject: subject(({ rootRef, ...host }) => (
      <p {...host} ref={rootRef} className={classes('df-text', host)} aria-describedby="nowhere">
        Words
      </p>
    )),
    found: { ids: /aria-describedby="nowhere" of <p>/ },
  },
  {
    fault: 'leaves a listener',
    subject: subject((host) => {
      useOnPage(() => window.addEventListener('resize', noop));
      return <Good {...host} />;
    }),
    found: { listeners: /"resize" is left on window/ },
  },
  ...(
    [
      ['writes to storage', () => localStorage.setItem('df', 'yes'), /storage \(setItem\)/],
      ['reads a cookie', () => void document.cookie, /cookies \(read\)/],
      ['sets a cookie', writeCookie, /cookies \(written\)/],
      ['asks the network', () => void fetch('data:,'), /the network \(fetch\)/],
      ['changes the history', () => history.replaceState(history.state, ''), /replaceState/],
    ] as const
  ).map(([fault, run, words]) => ({
    fault,
    subject: subject((host) => {
      useOnPage(run);
      return <Good {...host} />;
    }),
    found: { 'nothing-kept': words },
  })),
  {
    fault: 'has a field without a label',
    subject: subject(
      ({ rootRef, ...host }) => (
        <input {...host} ref={rootRef} className={classes('df-text-input__input', host)} />
      ),
      { rootTag: 'INPUT' },
    ),
    found: { axe: /^At the start: label: /, fits: /^label: / },
  },
  {
    fault: 'is wider than a small page',
    subject: subject((host) => (
      <div className="df-text" style={{ width: 500 }}>
        <Good {...host} />
      </div>
    )),
    found: { fits: /have to scroll sideways\. What sticks out: <p class="df-text/ },
  },
  {
    fault: 'is a widget without a direction of its own',
    subject: subject((host) => <Good {...host} />, { kind: 'widget' }),
    found: { fits: /dir="null", where ltr fits/ },
  },
  {
    fault: 'stands in a shell whose TextInput loses aria-describedby',
    subject: {
      name: 'FacilitationRecorder',
      kind: 'widget',
      rootTag: 'SECTION',
      element: (host) => <FacilitationRecorder {...host} />,
      path: [{ role: 'button', name: 'Record a message or display instead' }],
    },
    wrap: (children) => (
      <FacilitationProvider components={ownControls}>{children}</FacilitationProvider>
    ),
    found: {
      controls: /TextInput given through components loses aria-describedby/,
      'kit-classes': /^No class/,
    },
  },
  {
    fault: 'has an element that no class of the kit reaches',
    subject: subject(
      ({ rootRef, ...host }) => (
        <div {...host} ref={rootRef} className={classes('df-text', host)}>
          <input {...unchecked} />
        </div>
      ),
      { rootTag: 'DIV' },
    ),
    found: { 'kit-classes': /<input>/ },
  },
];
