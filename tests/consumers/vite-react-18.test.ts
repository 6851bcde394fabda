import { expect, test } from 'vitest';
import { describeClientApp } from './harness/client-app.ts';
import { installedApp } from './harness/installed-app.ts';

const app = installedApp('vite-react-18', { base: 'vite-react-19', examples: 'src/examples' });

test('what runs is the lowest React that the package asks for', () => {
  expect(app().installed()).toMatchObject({ react: '18.2.0', 'react-dom': '18.2.0' });
});

describeClientApp(app);
