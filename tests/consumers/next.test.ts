import { installedApp } from './harness/installed-app.ts';
import { describeServerApp, keepIn } from './harness/server-app.ts';

describeServerApp(installedApp('next'), [
  {
    as: 'built by Next, with its type check',
    build: ['next', 'build'],
    serve: ['next', 'start', '-H', '127.0.0.1', '-p', 'PORT'],
    env: keepIn,
    ownForm: '/own-form',
  },
  {
    as: 'in development by Next, where React says what is wrong',
    serve: ['next', 'dev', '-H', '127.0.0.1', '-p', 'PORT'],
    env: keepIn,
    ownForm: '/own-form',
  },
]);
