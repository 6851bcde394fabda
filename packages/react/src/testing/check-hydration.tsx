import type { ReactElement } from 'react';
import type { ConformanceCheck } from './host.js';
import { onStage, onSubject, wordsOf } from './stage.js';
import { watchConsole } from './watch.js';

/** Loaded when it is needed: where a test runner cannot load it, all other checks go on. */
async function renderOnServer(tree: ReactElement): Promise<string> {
  const { renderToString } = await import('react-dom/server');
  return renderToString(tree);
}

/** Lets the shell take over what a server rendered, and hears what React says to it. */
export const checkHydration: ConformanceCheck['check'] = ({ element }, host = {}) =>
  onStage(host, async (stage) => {
    const children = element(onSubject);
    const watch = watchConsole();
    const faults: string[] = [];
    try {
      try {
        stage.place.innerHTML = host.serverMarkup ?? (await renderOnServer(stage.tree(children)));
      } catch (error) {
        return [
          `react-dom/server did not render it here: ${wordsOf(error)}. If the module itself does not load, lead "react-dom/server" to "react-dom/server.node", or give serverMarkup.`,
        ];
      }
      if (!stage.subject()) {
        return [
          'The markup of the server has no element with data-host="yes", so nothing was compared.',
        ];
      }
      await stage.hydrate(children, (error) => {
        faults.push(`React threw the markup of the server away: ${wordsOf(error)}`);
      });
      return [...faults, ...watch.faults()];
    } finally {
      watch.stop();
    }
  });
