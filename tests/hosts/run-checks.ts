import { facilitationRecorderFields } from '@digital-facilitation/react/forms';
import { expect } from 'vitest';
import { type OpenHost, show, tabTo } from './browser.ts';
import { type Host, type HostCheck, hosts } from './hosts.ts';
import { workAskWhatHelps, workHelpOffer } from './journeys.ts';
import { lateChecks } from './late-checks.ts';
import { changedLooksOfProbes, looksOfWidget, rememberLooksOfProbes } from './looks.ts';
import { recordsOf, showFirst, type Trial, tried } from './trial.ts';

/** What of a widget could stay behind: listeners of the page, globals, storage, and changes of address. */
const tracesIn = (open: OpenHost) =>
  open.scope.evaluate(async () => {
    const listeners = globalThis.notes.listeners();
    const globals = globalThis.notes.globals();
    const refused = (read: () => unknown) => {
      try {
        return read();
      } catch {
        return 0;
      }
    };
    return {
      listeners,
      globals,
      stored: refused(() => localStorage.length + sessionStorage.length),
      cookies: refused(() => document.cookie),
      databases: (await indexedDB.databases().catch(() => [])).length,
      address: location.href,
      history: history.length,
    };
  });

/** What a widget looks like where nothing of the page touches it. */
const emptyPage = hosts.find(({ id }) => id === 'empty') as Host;
let onEmptyPage: Promise<Record<string, string>> | undefined;

/** What every element of each widget looks like on a host. */
async function looksOn(trial: Trial): Promise<Record<string, string>> {
  const looks: Record<string, string> = {};
  await tried(trial, {}, async (open) => {
    for (const widget of ['HelpOffer', 'AskWhatHelps', 'FacilitationRecorder'] as const) {
      await show(open, widget);
      for (const [name, value] of Object.entries(await looksOfWidget(open))) {
        looks[`${widget} ${name}`] = value;
      }
      await open.scope.evaluate(() => globalThis.kitPage.remove());
    }
  });
  return looks;
}

/** Each check as a test runs it. */
export const runCheck: Record<HostCheck, (trial: Trial) => Promise<void>> = {
  'help-offer': (trial) =>
    tried(trial, { search: '?widget=HelpOffer', axe: true }, async (open) => {
      if (trial.host.page.rendered !== 'on-server') await showFirst(open, trial.host, 'HelpOffer');
      await workHelpOffer(open, recordsOf(open, trial));
    }),

  'ask-what-helps': (trial) =>
    tried(trial, { search: '?widget=AskWhatHelps', axe: true }, async (open) => {
      await showFirst(open, trial.host, 'AskWhatHelps');
      await workAskWhatHelps(open, recordsOf(open, trial));
    }),

  'host-looks-the-same': (trial) =>
    tried(trial, { search: '?probes' }, async (open) => {
      await rememberLooksOfProbes(open);
      await show(open, 'HelpOffer');
      expect(await changedLooksOfProbes(open)).toEqual([]);
    }),

  'widget-looks-the-same': async (trial) => {
    onEmptyPage ??= looksOn({ ...trial, host: emptyPage });
    const there = await onEmptyPage;
    const here = await looksOn(trial);
    const changed = Object.keys(there).filter((name) => here[name] !== there[name]);
    expect(changed.map((name) => `${name}: ${here[name]} for ${there[name]}`)).toEqual([]);
  },

  'nothing-left': (trial) =>
    tried(trial, {}, async (open) => {
      // React listens once for the whole document; that is not the widget's.
      await showFirst(open, trial.host, 'HelpOffer');
      if (trial.host.page.rendered !== 'on-server') {
        await open.scope.evaluate(() => globalThis.kitPage.remove());
      }
      const before = await tracesIn(open);
      open.requests.length = 0;
      await showFirst(open, trial.host, 'HelpOffer');
      await workHelpOffer(open, recordsOf(open, trial), 'without-axe');
      await open.scope.evaluate(() => globalThis.kitPage.remove());
      expect(await tracesIn(open)).toEqual(before);
      expect(before).toMatchObject({ stored: 0, cookies: '', databases: 0 });
      expect(open.requests.filter((path) => path !== '/kit.css')).toEqual([]);
      expect(await open.scope.locator('#kit .df-widget').count()).toBe(0);
    }),

  'storage-blocked': (trial) =>
    tried(trial, {}, async (open) => {
      const refusals = await open.scope.evaluate(() =>
        [() => localStorage, () => sessionStorage, () => document.cookie].map((read) => {
          try {
            read();
            return 'allowed';
          } catch (error) {
            return (error as Error).name;
          }
        }),
      );
      expect(refusals).toEqual(['SecurityError', 'SecurityError', 'SecurityError']);
    }),

  'host-controls': (trial) =>
    tried(trial, {}, async (open) => {
      const { scope, page } = open;
      await show(open, 'FacilitationRecorder');
      expect(await scope.locator('#kit .nhsuk-button').count()).toBe(2);
      expect(await scope.locator('#kit .df-button').count()).toBe(0);
      await scope.locator('#before').focus();
      await tabTo(open, scope.getByRole('button', { name: 'message or display' }));
      await page.keyboard.press('Enter');
      const reach = scope.getByRole('textbox', { name: 'How many' });
      await reach.fill('many');
      await tabTo(open, scope.getByRole('button', { name: 'Save' }));
      await page.keyboard.press('Enter');
      await scope.getByRole('alert').waitFor();
      expect(await reach.getAttribute('name')).toBe(facilitationRecorderFields.draft('reach'));
      expect(await reach.getAttribute('class')).toContain('nhsuk-input');
      await scope.getByRole('alert').getByRole('link').last().press('Enter');
      await expect
        .poll(() => reach.evaluate((input) => document.activeElement === input))
        .toBe(true);
      const described = await reach.evaluate((input) =>
        (input.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      );
      expect(described).toMatch(/Error:/);
    }),

  ...lateChecks,

  apart: (trial) =>
    tried(trial, {}, async (open) => {
      await showFirst(open, trial.host, 'HelpOffer');
      const ids = await open.scope.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      await open.scope.locator('#kit-second label', { hasText: 'By phone' }).click();
      const chosen = (place: string) => open.scope.locator(`${place} input:checked`).count();
      expect(await chosen('#kit-second')).toBe(1);
      expect(await chosen('#kit')).toBe(0);
    }),
};
