import { StrictMode } from 'react';
import { faultsOfControls } from '../internal/swapped-controls.js';
import { checkFitsSmallPage } from './check-fits.js';
import { checkHydration } from './check-hydration.js';
import { checkIds } from './check-ids.js';
import { checkRootProps } from './check-root-props.js';
import type { ConformanceCheck } from './host.js';
import { whyNot } from './needs.js';
import { axeOnStage } from './page.js';
import { onStage, onSubject, waitForSubject } from './stage.js';
import { walk } from './walk.js';
import { watchConsole, watchHost, watchListeners } from './watch.js';
import { watching } from './watching.js';

type Check = ConformanceCheck['check'];

const checkControls: Check = (subject, host = {}) =>
  onStage(host, async (stage) => {
    await stage.show(subject.element(onSubject));
    return walk(stage, subject, host, () => {
      const root = stage.subject();
      return root ? faultsOfControls(root) : [];
    });
  });

const checkAxe: Check = (subject, host = {}) =>
  onStage(host, async (stage) => {
    await stage.show(subject.element(onSubject));
    await waitForSubject(stage);
    const atStart = await axeOnStage(stage, host);
    const stops = await walk(stage, subject, host);
    const atEnd = await axeOnStage(stage, host);
    return [
      ...stops,
      ...atStart.map((fault) => `At the start: ${fault}`),
      ...atEnd.filter((fault) => !atStart.includes(fault)).map((fault) => `At the end: ${fault}`),
    ];
  });

const checks: readonly ConformanceCheck[] = [
  {
    id: 'root-props',
    says: 'gives ref, className and other props to its root element',
    needs: 'dom',
    check: checkRootProps,
  },
  {
    id: 'strict-mode',
    says: 'works under StrictMode without a word on the console',
    needs: 'development',
    check: watching(watchConsole, ({ element }) => <StrictMode>{element(onSubject)}</StrictMode>),
  },
  {
    id: 'hydration',
    says: 'hydrates what a server rendered, without a warning',
    needs: 'development',
    check: checkHydration,
  },
  {
    id: 'ids',
    says: 'has unique ids, and each id that it names exists, with two on a page',
    needs: 'dom',
    check: checkIds,
  },
  {
    id: 'controls',
    says: 'finds on the page all that it gave to a control of the shell',
    needs: 'development',
    check: checkControls,
  },
  {
    id: 'listeners',
    says: 'leaves no listener behind when it is removed',
    needs: 'dom',
    check: watching(watchListeners),
  },
  {
    id: 'nothing-kept',
    says: 'touches no storage, cookie, network or history',
    needs: 'dom',
    check: watching(watchHost),
  },
  {
    id: 'axe',
    says: 'gives axe nothing to find, at the start and at the end',
    needs: 'dom',
    check: checkAxe,
  },
  {
    id: 'fits',
    says: 'fits a page of 320 px that runs from right to left',
    needs: 'layout',
    check: checkFitsSmallPage,
  },
];

/**
 * What every control and widget of the kit keeps to, as checks for any shell. Where a check can find
 * nothing it says so, as a fault: `checksThatWorkHere` leaves it out.
 *
 * @since 0.1.0
 */
export const conformanceChecks: readonly ConformanceCheck[] = checks.map((one) => ({
  ...one,
  check: async (subject, host = {}) => {
    const why = whyNot(one.needs, host);
    return why ? [`Nothing was checked: ${why}.`] : one.check(subject, host);
  },
}));
