import { FacilitationRecorder, HelpOffer } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?inline';
import nhsukFrontend from 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css?inline';
import tailwindPreflight from 'tailwindcss/preflight.css?raw';
import hostile from './hostile-page.css?inline';
import { pageStyles } from './page-styles.tsx';
import { withoutThemeCalls } from './preflight.ts';

/** Pages with styles of their own, which come after the kit's. The widgets are to look as they do alone. */
const meta = {
  title: 'Hosts/Other styles',
  // Styles of a page hold for the whole page: a documentation page with all of these would have them all.
  tags: ['!autodocs'],
  render: () => (
    <div className="kit-stack">
      <HelpOffer
        surgeryPhone="01632 960 100"
        help={{ who: 'The reception team', when: 'Monday to Friday, 9am to 4pm' }}
      />
      <FacilitationRecorder providerRole="receptionist" />
    </div>
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** On a page of the NHS.UK design system the widgets keep their form and take the page's colours. */
export const NhsukFrontend: Story = {
  decorators: [pageStyles(nhsukFrontend, 'js-enabled nhsuk-frontend-supported')],
};

/** Bootstrap's reset and form styles leave the widgets as they are. */
export const Bootstrap: Story = { decorators: [pageStyles(bootstrap)] };

/** Tailwind's reset, outside any layer, takes no list, edge or button from the widgets. */
export const TailwindPreflight: Story = {
  decorators: [pageStyles(withoutThemeCalls(tailwindPreflight))],
};

/** Careless rules for bare elements do not change a widget. The frame around it has no such protection. */
export const HostileCss: Story = { decorators: [pageStyles(hostile)] };
