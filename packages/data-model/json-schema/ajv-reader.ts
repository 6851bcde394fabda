import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { holdsNhsNumber } from '../src/identifiers/nhs-number.ts';
import type { JsonSchema } from './entity-documents.ts';

/**
 * Reads records by a published schema as a stranger would: Ajv in strict mode with the standard formats, and
 * with the one keyword of the kit's that a validator can check.
 */
export function createReader(document: JsonSchema): (input: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  ajv.addKeyword('x-rules');
  ajv.addKeyword({
    keyword: 'x-no-nhs-number',
    type: 'string',
    schemaType: 'boolean',
    validate: (_asked: boolean, text: string) => !holdsNhsNumber(text),
  });
  const validate = ajv.compile(document);
  return (input) => validate(input) === true;
}
