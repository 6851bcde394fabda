import { parseRecord } from '../validation/index.js';
import { recordExamples } from './record-examples.js';

/** The example of an entity, its fields changed; a field set to `undefined` is left out. */
export function exampleFaults(name: string, change: Record<string, unknown> = {}): string[] {
  const { schema, record } = recordExamples[name] ?? {};
  if (!schema || !record) throw new Error(`There is no example of ${name}.`);
  const changed = Object.entries({ ...record, ...change }).filter(([, v]) => v !== undefined);
  const result = parseRecord(schema, Object.fromEntries(changed));
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}
