import { describeClientApp } from './harness/client-app.ts';
import { installedApp } from './harness/installed-app.ts';

describeClientApp(installedApp('vite-react-19', { examples: 'src/examples' }));
