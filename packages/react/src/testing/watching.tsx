import type { ReactElement } from 'react';
import type { ConformanceCase } from './conformance-cases.js';
import type { ConformanceCheck } from './host.js';
import { onStage, onSubject } from './stage.js';
import { walk } from './walk.js';
import type { Watch } from './watch.js';

const nothing = <p>Nothing is shown here yet</p>;

/**
 * Watches one subject come, be used and go. The shell stands before it comes and after it went, so that
 * what a shell does for itself is not taken for the widget's.
 */
export function watching(
  start: () => Watch,
  shown: (subject: ConformanceCase) => ReactElement = ({ element }) => element(onSubject),
): ConformanceCheck['check'] {
  return (subject, host = {}) =>
    onStage(host, async (stage) => {
      await stage.show(nothing);
      const watch = start();
      try {
        await stage.show(shown(subject));
        const stops = await walk(stage, subject, host);
        await stage.show(nothing);
        if (watch.mark) {
          // A tool around, such as Storybook, may put a new listener for an old one whenever the page
          // changes. What the subject leaves stays, also when it comes and goes again.
          watch.mark();
          await stage.show(shown(subject));
          await stage.show(nothing);
        }
        return [...stops, ...watch.faults()];
      } finally {
        watch.stop();
      }
    });
}
