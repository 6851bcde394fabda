import { addons } from 'storybook/manager-api';
import { managerTheme } from './theme.ts';

addons.setConfig({
  theme: managerTheme,
  sidebar: { showRoots: true },
  layoutCustomisations: {
    // A tour and pages of text have nothing to show in the panel, and want the room.
    showPanel: ({ storyId }, otherwise) =>
      /^(start-here|accessibility|data)-/.test(storyId ?? '') ? false : otherwise,
  },
});
