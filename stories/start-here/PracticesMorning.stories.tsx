import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent, waitFor, within } from 'storybook/test';
import { PracticesMorning } from './morning/PracticesMorning.tsx';

const meta = {
  title: "Start here/A practice's morning",
  component: PracticesMorning,
  tags: ['!autodocs'],
  parameters: { page: 'morning' },
} satisfies Meta<typeof PracticesMorning>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Yours to try: read the file, take the offer, say what would help, record help, see what comes out. */
export const Main: Story = {};

/** The same morning, played through. */
export const PlayedThrough: Story = {
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const press = async (role: 'button' | 'radio' | 'checkbox', name: string | RegExp, at = 0) => {
      const found = canvas.getAllByRole(role, { name })[at];
      if (!found) throw new Error(`There is no ${role} ${String(name)} at ${at}.`);
      await userEvent.click(found);
    };

    await step('The file is read, and eight lines are refused with a reason', async () => {
      await waitFor(
        () =>
          expect(canvas.getByText('Read 2,000 events. 8 lines were refused.')).toBeInTheDocument(),
        { timeout: 10_000 },
      );
      const table = within(canvas.getByRole('table', { name: /Lines that were refused/ }));
      for (const code of [
        'not-json',
        'unknown-kind',
        'future-version',
        'rule/passive-has-no-subject',
      ]) {
        await expect(table.getByText(code)).toBeInTheDocument();
      }
      await expect(table.queryByText(/fictional name/)).not.toBeInTheDocument();
    });
    await step('A patient takes the offer', async () => {
      await press('radio', 'In person, at the GP surgery');
      await press('button', 'Continue');
    });
    await step('The patient says what would help', async () => {
      await press('radio', 'I am answering for myself');
      await press('button', 'Continue');
      await press('checkbox', 'I cannot afford enough internet or mobile data');
      await press('button', 'Continue');
      await press('button', 'Skip this question');
      await press('button', 'Skip this question');
      await press('checkbox', 'I want to speak to a person');
      await press('button', 'Continue');
      await press('button', 'See what could help');
    });
    await step('A receptionist records the help, and takes one entry back', async () => {
      for (const save of [1, 2]) {
        await press('radio', 'NHS App');
        await press('radio', save === 1 ? 'Help to sign up' : 'Signpost');
        await press('radio', 'Done online');
        await press('button', 'Save');
      }
      await press('button', 'Undo');
    });
    await step('The events that came out are listed', async () => {
      await expect(canvas.getByText('Events that came out: 6.')).toBeInTheDocument();
      const table = within(canvas.getByRole('table', { name: 'Events of this morning' }));
      await expect(table.getAllByText('Help offered')).toHaveLength(2);
      await expect(table.getByText('An earlier entry was taken back')).toBeInTheDocument();
    });
    await step('They can be downloaded as NDJSON', async () => {
      // The file is taken from the link that would hand it to the person, and not saved.
      const files: Blob[] = [];
      const makeUrl = spyOn(URL, 'createObjectURL').mockImplementation((file) => {
        files.push(file as Blob);
        return '#';
      });
      const follow = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
      await press('button', 'Download these events (NDJSON)');
      await expect(follow).toHaveBeenCalledOnce();
      makeUrl.mockRestore();
      follow.mockRestore();
      const lines = (await files[0]?.text())?.trim().split('\n') ?? [];
      await expect(lines).toHaveLength(6);
      await expect(JSON.parse(lines[0] ?? '')).toMatchObject({ kind: 'help-offered' });
    });
  },
};
