import { mkdirSync, writeFileSync } from 'node:fs';
import { compoundDocument, entityDocument, entityNames } from './entity-documents.ts';
import { eventValidatorSource } from './standalone.ts';

/*
 * Writes what is generated from the schemas: the JSON Schemas, kept in the repository so that a change of
 * them shows in review, and shipped; and the validator for bulk, shipped alone.
 */
const documents = {
  ...Object.fromEntries(entityNames().map((name) => [name, entityDocument(name)])),
  all: compoundDocument(),
};
for (const folder of [`${import.meta.dirname}/v1`, `${import.meta.dirname}/../dist/schemas/v1`]) {
  mkdirSync(folder, { recursive: true });
  for (const [name, document] of Object.entries(documents)) {
    writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(document, undefined, 2)}\n`);
  }
}
writeFileSync(`${import.meta.dirname}/../dist/bulk/validate-event.js`, eventValidatorSource());
