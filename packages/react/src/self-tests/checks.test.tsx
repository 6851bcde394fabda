import '../styles/index.css';
import { type ReactElement, type ReactNode, useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { HelpOffer } from '../index.js';
import {
  axeFaults,
  type ConformanceCase,
  checksThatWorkHere,
  conformanceCases,
  conformanceChecks,
} from '../testing/index.js';
import { badSubjects, goodSubject } from './bad-subjects.js';
import { kitClasses } from './kit-classes.js';

const resize = (width: number, height: number) => page.viewport(width, height);
const nothing = () => {};
const checks = [...conformanceChecks, kitClasses];

function checkCalled(id: string) {
  const found = checks.find((check) => check.id === id);
  if (!found) throw new Error(`There is no check with the id ${id}.`);
  return found.check;
}

afterEach(() => {
  localStorage.removeItem('df');
});

test('nothing is found in what keeps to everything', async () => {
  for (const { check } of checks) expect(await check(goodSubject, { resize })).toEqual([]);
});

describe.each(badSubjects)('what $fault', ({ subject, found, wrap }) => {
  test('is found by the checks that look for it, and by no other', async () => {
    const said: Record<string, string[]> = {};
    for (const { id, check } of checks) {
      const faults = await check(subject, { resize, wrap });
      if (faults.length > 0) said[id] = faults;
    }
    expect(Object.keys(said)).toEqual(Object.keys(found));
    for (const [id, words] of Object.entries(found)) {
      for (const fault of said[id] ?? []) expect(fault).toMatch(words);
    }
  });
});

test.each([...badSubjects.flatMap(({ found }) => Object.keys(found))])(
  'the check %s is one that exists',
  (id) => {
    expect(checks.map((check) => check.id)).toContain(id);
  },
);

test('every check has a fault that it finds', () => {
  const shown = new Set(badSubjects.flatMap(({ found }) => Object.keys(found)));
  expect([...shown].toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
});

describe('a path that cannot be walked', () => {
  const [helpOffer] = conformanceCases.filter(({ name }) => name === 'HelpOffer');
  const other = {
    ...(helpOffer as ConformanceCase),
    element: () => <HelpOffer data-host="yes" messages={{ continue: 'Next' }} />,
  };

  test.each(['strict-mode', 'controls', 'listeners', 'nothing-kept', 'axe'])(
    'is a fault of the check %s',
    async (id) => {
      expect(await checkCalled(id)(other)).toEqual([
        expect.stringMatching(/^The main path stops: .*"button" and the name "Continue"/),
      ]);
    },
  );

  test('is walked where the shell says its own words', async () => {
    expect(await checkCalled('axe')(other, { names: { Continue: 'Next' } })).toEqual([]);
  });
});

describe('the page', () => {
  const throwing = {
    ...goodSubject,
    element: () => {
      throw new Error('Broken');
    },
  };

  test.each([
    ['IS_REACT_ACT_ENVIRONMENT true', true],
    ['IS_REACT_ACT_ENVIRONMENT false', false],
    ['no IS_REACT_ACT_ENVIRONMENT', undefined],
  ])('with %s is the same after each check, also after one that throws', async (_title, act) => {
    const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
    delete environment.IS_REACT_ACT_ENVIRONMENT;
    if (act !== undefined) environment.IS_REACT_ACT_ENVIRONMENT = act;
    const look = () => ({
      markup: document.documentElement.cloneNode(true),
      window: Object.getOwnPropertyDescriptors({ fetch, addEventListener }),
      // biome-ignore lint/suspicious/noConsole: it must be the page's own again.
      console: [console.error, console.warn, console.log, console.info, console.debug],
      own: ['cookie', 'addEventListener'].map((name) => Object.hasOwn(document, name)),
      storage: Storage.prototype.setItem,
      act: Object.getOwnPropertyDescriptor(environment, 'IS_REACT_ACT_ENVIRONMENT'),
      size: [innerWidth, innerHeight],
    });
    const before = look();
    for (const { check } of checks) {
      await check(goodSubject, { resize });
      await check(throwing, { resize }).catch(() => {});
    }
    const after = look();
    expect(after.markup.isEqualNode(before.markup)).toBe(true);
    expect({ ...after, markup: '' }).toEqual({ ...before, markup: '' });
    delete environment.IS_REACT_ACT_ENVIRONMENT;
  });
});

function Breaks(): never {
  throw new Error('It broke');
}

describe('what throws while it is shown', () => {
  test('is a fault that says what was thrown', async () => {
    const subject = { ...goodSubject, element: () => <Breaks /> };
    const [first] = await checkCalled('root-props')(subject);
    expect(first).toBe('It threw while it was shown: It broke');
  });
});

test('a tool that changes its own listener whenever the page changes is not the widget', async () => {
  let current = () => {};
  const change = () => {
    document.removeEventListener('scroll', current);
    current = () => {};
    document.addEventListener('scroll', current);
  };
  change();
  const tool = new MutationObserver(change);
  tool.observe(document.body, { childList: true, subtree: true });
  expect(await checkCalled('listeners')(goodSubject)).toEqual([]);
  tool.disconnect();
  document.removeEventListener('scroll', current);
});

test('a clock that a test has stopped stops no check', async () => {
  vi.useFakeTimers();
  const stopped = setTimeout;
  for (const { check } of checks) expect(await check(goodSubject, { resize })).toEqual([]);
  expect(setTimeout).toBe(stopped);
  vi.useRealTimers();
});

describe('the checks that work here', () => {
  test('are all where the window can be made small', () => {
    expect(checksThatWorkHere({ resize }).leftOut).toEqual([]);
  });

  test('leave out what needs a small window, and say so', () => {
    const { checks: kept, leftOut } = checksThatWorkHere();
    expect(leftOut.map(({ id }) => id)).toEqual(['fits']);
    expect(leftOut[0]?.why).toMatch(/^the window is 1280 px wide/);
    expect(kept.map(({ id }) => id)).not.toContain('fits');
  });

  test('are not silent where one is run all the same', async () => {
    expect(await checkCalled('fits')(goodSubject)).toEqual([
      expect.stringMatching(/^Nothing was checked: the window is 1280 px wide/),
    ]);
  });
});

function BusyShell({ children }: { children: ReactNode }) {
  useEffect(() => {
    localStorage.setItem('df', 'yes');
    window.addEventListener('resize', nothing);
    return () => window.removeEventListener('resize', nothing);
  }, []);
  return <div className="shell">{children}</div>;
}

test('what a shell does for itself before a widget comes is not the widget’s', async () => {
  const wrap = (children: ReactElement) => <BusyShell>{children}</BusyShell>;
  for (const { check } of checks) {
    expect(await check(goodSubject, { wrap, resize })).toEqual([]);
  }
});

describe('axe', () => {
  let wrong: HTMLElement;
  let right: HTMLElement;

  beforeEach(() => {
    wrong = document.createElement('div');
    wrong.innerHTML = '<input class="df-text-input__input">';
    right = document.createElement('div');
    document.body.append(wrong, right);
  });
  afterEach(() => {
    wrong.remove();
    right.remove();
  });

  test('looks at a part of the page alone where it is told to', async () => {
    expect(await axeFaults(right)).toEqual([]);
    expect(await axeFaults(wrong)).toEqual([expect.stringMatching(/^label: /)]);
  });

  test('leaves out a rule that is switched off', async () => {
    expect(await axeFaults(wrong, { rules: { label: { enabled: false } } })).toEqual([]);
  });

  test('finds for a check nothing that stands elsewhere on the page', async () => {
    expect(await checkCalled('axe')(goodSubject)).toEqual([]);
    expect(await checkCalled('axe')(goodSubject, { container: right })).toEqual([]);
  });

  test('finds what a shell does wrong as a page', async () => {
    const wrap = (children: ReactElement) => (
      <div className="shell">
        <p>Outside any landmark</p>
        <main>{children}</main>
      </div>
    );
    const faults = await checkCalled('axe')(goodSubject, { wrap });
    expect(faults).toContainEqual(expect.stringMatching(/^At the start: region: /));
    expect(faults).toContainEqual(expect.stringMatching(/^At the start: page-has-heading-one: /));
  });
});
