import { FacilitationProvider } from '@digital-facilitation/react';
import { checksThatWorkHere, conformanceCases } from '@digital-facilitation/react/testing';
import type { ReactElement } from 'react';

const host = {
  wrap: (widget: ReactElement) => (
    <FacilitationProvider headingLevel={2}>
      <main>
        <h1>Hazel Court Surgery (fictional)</h1>
        {widget}
      </main>
    </FacilitationProvider>
  ),
};
const widgets = conformanceCases.filter(({ kind }) => kind === 'widget');

describe.each(widgets)('$name in our shell', (subject) => {
  test.each(checksThatWorkHere(host).checks)('$says', async ({ check }) => {
    expect(await check(subject, host)).toEqual([]);
  });
});
