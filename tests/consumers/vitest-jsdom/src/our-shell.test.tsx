import { checksThatWorkHere, conformanceCases } from '@digital-facilitation/react/testing';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { OurShell } from './OurShell.tsx';

const host = { wrap: (widget: ReactElement) => <OurShell>{widget}</OurShell> };
const { checks, leftOut } = checksThatWorkHere(host);

describe.each(conformanceCases)('$name in our shell', (subject) => {
  test.each(checks)('$says', async ({ check }) => {
    expect(await check(subject, host)).toEqual([]);
  });
});

test.skip.each(leftOut)('$says: left out, because $why', () => {});
