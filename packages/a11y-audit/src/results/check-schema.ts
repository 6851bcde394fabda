import { Ajv2020 } from 'ajv/dist/2020.js';
import { resultsSchema } from './schema.js';

const validate = new Ajv2020({ allErrors: true }).compile(resultsSchema);

/** Where data is no `AuditResults`, as lines that name the place; empty where it is. */
export function problemsOf(data: unknown): string[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is not right'}`,
  );
}
