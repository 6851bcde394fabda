import type { ConformanceCheck } from './host.js';
import { onStage, onSubject, waitForSubject } from './stage.js';

/** Attributes that name other elements by their ids. */
const references = [
  'for',
  'headers',
  'list',
  'aria-describedby',
  'aria-errormessage',
  'aria-labelledby',
];

/** Shows two in one shell, and compares their ids with those of the whole page. */
export const checkIds: ConformanceCheck['check'] = ({ element }, host = {}) =>
  onStage(host, async (stage) => {
    await stage.show(
      <>
        {element(onSubject)}
        {element({})}
      </>,
    );
    const faults = await waitForSubject(stage);
    const counts = new Map<string, number>();
    for (const { id } of document.querySelectorAll('[id]')) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const id of new Set([...stage.place.querySelectorAll('[id]')].map((one) => one.id))) {
      if (counts.get(id) === 1) continue;
      faults.push(
        `The id "${id}" stands ${counts.get(id)} times on a page with two. Make it with useId, or leave it out.`,
      );
    }
    for (const attribute of references) {
      for (const found of stage.place.querySelectorAll(`[${attribute}]`)) {
        const ids = found.getAttribute(attribute)?.split(/\s+/) ?? [];
        for (const id of ids.filter((one) => one && !counts.has(one))) {
          faults.push(
            `${attribute}="${id}" of <${found.localName}> names an id that no element of the page has.`,
          );
        }
      }
    }
    return faults;
  });
