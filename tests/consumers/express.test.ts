import { describeExpressApp } from './harness/express-app.ts';
import { installedApp } from './harness/installed-app.ts';

describeExpressApp(installedApp('express', { client: 'npm' }));
