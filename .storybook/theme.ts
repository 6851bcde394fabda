import { create } from 'storybook/theming';

const shared = {
  brandTitle: 'Digital Facilitation Kit',
  brandUrl: './?path=/docs/start-here-what-this-is--docs',
  brandImage: './digital-facilitation-kit.svg',
  fontBase: 'arial, sans-serif',
  colorPrimary: '#005eb8',
  colorSecondary: '#005eb8',
  textColor: '#212b32',
  textMutedColor: '#4c6272',
  appBorderColor: '#d8dde0',
  appBorderRadius: 4,
  inputBorderRadius: 4,
};

/** Storybook's own frame, in the colours of the kit. */
export const managerTheme = create({
  base: 'light',
  ...shared,
  appBg: '#f0f4f5',
  appContentBg: '#ffffff',
  barTextColor: '#4c6272',
  barSelectedColor: '#005eb8',
  barHoverColor: '#003087',
});

/** The pages of documentation. */
export const docsTheme = create({ base: 'light', ...shared, appContentBg: '#ffffff' });
