import type { ConformanceCheck } from '../testing/host.js';
import { onStage, onSubject } from '../testing/stage.js';
import { walk } from '../testing/walk.js';

/**
 * For the kit's own tests alone: a shell's own controls need no class of the kit, and nothing on the page
 * tells whose an element is.
 */
export const kitClasses: ConformanceCheck = {
  id: 'kit-classes',
  says: 'gives each element a class of the kit, which rules for bare elements cannot reach',
  needs: 'dom',
  check: (subject, host = {}) =>
    onStage(host, async (stage) => {
      await stage.show(subject.element(onSubject));
      const stops = await walk(stage, subject, host);
      const inside = stage.place.querySelectorAll('[data-host="yes"] *:not([type="hidden"])');
      const bare = [...inside].filter(({ className }) => !/^df-/.test(String(className)));
      return [
        ...stops,
        ...bare.map(
          ({ localName, textContent }) => `No class of the kit: <${localName}> ${textContent}`,
        ),
      ];
    }),
};
