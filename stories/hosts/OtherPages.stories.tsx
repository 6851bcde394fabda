import { FacilitationProvider, HelpOffer } from '@digital-facilitation/react';
import { ar } from '@digital-facilitation/react/messages/ar';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { LateScript as LateScriptPage } from './LateScript.tsx';
import { ShadowRoot as InShadowRoot } from './ShadowRoot.tsx';

/** Pages that are unlike the one that a widget's developer has in mind. */
const meta = {
  title: 'Hosts/Other pages',
  tags: ['!autodocs'],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** A person who answers before the script arrives loses nothing. */
export const LateScript: Story = {
  render: () => <LateScriptPage secondsLate={10} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('radio', { name: 'By phone' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Let it arrive now' }));
    await canvas.findByText(/has arrived/);
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByText('By phone')).toBeVisible();
    await expect(canvas.getByRole('heading', { name: /Thank you/ })).toHaveFocus();
  },
};

/** Styles, focus, error links and ids work inside a shadow root. */
export const ShadowRoot: Story = {
  render: () => (
    <InShadowRoot>
      <HelpOffer surgeryPhone="01632 960 100" />
    </InShadowRoot>
  ),
  play: async ({ canvasElement }) => {
    const host = canvasElement.querySelector('.kit-page--plain > div') as HTMLElement;
    // The root comes with an effect, which may run after the play has begun.
    await waitFor(() => expect(host.shadowRoot?.childElementCount).toBeGreaterThan(0));
    const root = host.shadowRoot as ShadowRoot;
    const inside = within(root as unknown as HTMLElement);
    await userEvent.click(await inside.findByRole('button', { name: 'Continue' }));
    await expect(root.activeElement).toBe(inside.getByRole('alert'));
    await userEvent.click(within(inside.getByRole('alert')).getByRole('link'));
    await expect(root.activeElement).toBe(inside.getByRole('radio', { name: /In person/ }));
  },
};

/** English keeps its own direction on a page that runs from right to left. */
export const RightToLeftPage: Story = {
  render: () => (
    <div dir="rtl" lang="ar" className="kit-stack">
      <HelpOffer surgeryPhone="01632 960 100" />
    </div>
  ),
};

/** Arabic runs from right to left on a page in English. The words are a draft, and say so. */
export const RightToLeftWidget: Story = {
  render: () => (
    <div dir="ltr" lang="en" className="kit-stack">
      <FacilitationProvider messages={ar} drafts="show">
        <HelpOffer surgeryPhone="01632 960 100" />
      </FacilitationProvider>
    </div>
  ),
};

/** Two offers on one page do not answer for each other. */
export const TwoOfAKind: Story = {
  render: () => (
    <div className="kit-stack">
      <HelpOffer surgeryPhone="01632 960 100" />
      <HelpOffer messages={{ heading: 'Would your carer like help?' }} />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const phones = within(canvasElement).getAllByRole('radio', { name: 'By phone' });
    await userEvent.click(within(canvasElement).getAllByText('By phone')[1] as HTMLElement);
    await expect(phones[0]).not.toBeChecked();
    await expect(phones[1]).toBeChecked();
  },
};
