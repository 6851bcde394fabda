import { assertionNodes } from './earl-assertions.js';
import { earlContext } from './earl-context.js';
import { type Node, thingNodes } from './earl-things.js';
import { type Pack, partialNote } from './pack.js';

/** `earl.jsonld`: the run in W3C's Evaluation and Report Language 1.0, as JSON-LD with its context inside. */
export function earl(pack: Pack): string {
  const { day, product } = pack;
  const partial = partialNote(pack);
  const nodes: Node[] = [
    {
      '@id': '#report',
      title: `Accessibility audit of ${product}`,
      day,
      ...(partial === undefined ? {} : { description: partial }),
    },
    ...thingNodes(pack),
    ...assertionNodes(pack),
  ];
  // One line a node: two runs can be compared line by line.
  return `{"@context": ${JSON.stringify(earlContext)},\n"@graph": [\n${nodes.map((node) => JSON.stringify(node)).join(',\n')}\n]}\n`;
}
