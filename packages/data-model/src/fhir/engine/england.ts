import { coding } from './coded.js';

/** A code of NHS England's. */
export const england = (name: string, words: Readonly<Record<string, string>>) =>
  coding(`https://fhir.nhs.uk/England/CodeSystem/${name}`, words);
