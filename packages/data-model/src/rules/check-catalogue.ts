import type { RecordIssue } from '../validation/index.js';
import { isJsonObject } from '../validation/is-json-object.js';
import {
  type CatalogueListName,
  type CatalogueLists,
  entriesOf,
  listEntities,
} from './catalogue-lists.js';
import { checkRecord } from './check-record.js';

/** Faults of one list: each entry by itself and within the catalogue, and ids that stand twice. */
function listIssues(name: CatalogueListName, catalogue: CatalogueLists): RecordIssue[] {
  const list: unknown = catalogue[name];
  if (!Array.isArray(list)) {
    return [
      {
        path: `/${name}`,
        code: list === undefined ? 'missing-field' : 'wrong-type',
        message: 'A catalogue has this list, as an array that may be empty. Add it.',
      },
    ];
  }
  const seen = new Set<unknown>();
  return list.flatMap((entry: { id?: unknown } | null | undefined, index): RecordIssue[] => {
    const path = `/${name}/${index}`;
    const found = checkRecord(listEntities[name], entry, { catalogue }).map((issue) => ({
      ...issue,
      path: path + issue.path,
    }));
    const id = entry?.id;
    if (id === undefined || !seen.has(id)) {
      seen.add(id);
      return found;
    }
    return found.concat({
      path: `${path}/id`,
      code: 'rule/ids-differ',
      message: 'No two entries have the same id.',
    });
  });
}

/**
 * Everything that is wrong with a catalogue: lists that are missing, the shape of each entry, ids that stand
 * twice or lead nowhere, and the rules that each entry keeps within the whole (`catalogueRules`). Empty
 * where nothing is. An entry whose shape is wrong is not asked further. For hosts that add entries of their
 * own: it does not throw, whatever they add.
 */
export function checkCatalogue(catalogue: CatalogueLists): RecordIssue[] {
  if (!isJsonObject(catalogue)) {
    return [{ path: '', code: 'not-an-object', message: 'A catalogue is an object of lists.' }];
  }
  const approaches = entriesOf(catalogue, 'approaches');
  return [
    ...(Object.keys(listEntities) as CatalogueListName[]).flatMap((name) =>
      listIssues(name, catalogue),
    ),
    ...(!approaches || approaches.some(({ stance }) => stance === 'always')
      ? []
      : [
          {
            path: '/approaches',
            code: 'rule/way-that-is-not-online' as const,
            message:
              'A way that is not online is always on offer. Add an approach with the stance always.',
          },
        ]),
  ];
}
