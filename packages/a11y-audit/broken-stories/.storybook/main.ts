import type { StorybookConfig } from '@storybook/react-vite';

/** Stories with planted faults. They stay out of the public Storybook. */
const config: StorybookConfig = {
  framework: {
    name: '@storybook/react-vite',
    // The project's own file, which leads the packages' names to their sources.
    options: { builder: { viteConfigPath: 'vite.config.ts' } },
  },
  stories: ['../stories/*.stories.tsx'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  typescript: { reactDocgen: false },
};

export default config;
