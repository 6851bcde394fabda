import type { ProjectConfig } from '@digital-facilitation/a11y-audit';

const here = 'packages/a11y-audit/broken-stories';

/** What the audit knows of the broken stories. `pnpm audit:broken` reads it. */
const config: ProjectConfig = {
  name: 'Broken stories of the audit',
  command: 'npx -y pnpm@12.21.0 audit:broken',
  differences: `${here}/differences.yaml`,
  verdicts: `${here}/verdicts.json`,
  serverMarkup: { folder: `${here}/server-markup` },
  words: { within: '.own-words', english: ['Good morning', 'Send your answers'] },
  keyTables: [
    {
      widget: 'Form',
      keys: ['focus-not-moved-to-error', 'focus-not-moved-to-error-sound'].map((name) => ({
        key: 'Enter',
        effect: 'On “Continue” without an answer, moves focus to the message.',
        story: `broken-forms--${name}`,
        steps: [
          { press: 'Tab', expect: [{ role: 'button', name: 'Continue', focused: true }] },
          {
            press: 'Enter',
            expect: [{ role: 'heading', name: 'There is a problem', focused: true }],
          },
        ],
      })),
    },
    {
      widget: 'Status',
      keys: ['status-not-announced', 'status-not-announced-sound'].map((name) => ({
        key: 'Enter',
        effect: 'On “Save”, a status message says that it is saved.',
        story: `broken-forms--${name}`,
        steps: [
          { press: 'Tab', expect: [{ role: 'button', name: 'Save', focused: true }] },
          { press: 'Enter', expect: [{ role: 'status' }] },
        ],
      })),
    },
    {
      widget: 'Dialog',
      keys: ['focus-not-moved-to-dialog', 'focus-not-moved-to-dialog-sound'].map((name) => ({
        key: 'Enter',
        effect: 'On “Delete the record”, opens a question and moves focus into it.',
        story: `broken-keyboard--${name}`,
        steps: [
          { press: 'Tab', expect: [{ role: 'button', name: 'Delete the record', focused: true }] },
          { press: 'Enter', expect: [{ role: 'button', name: 'Keep it', focused: true }] },
        ],
      })),
    },
  ],
};

export default config;
