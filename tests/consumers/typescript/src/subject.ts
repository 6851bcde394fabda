import { createPseudonym, type Subject } from '@digital-facilitation/data-model';

/** A key for one person that nobody can go back from. `key` is 32 random bytes, kept on the server. */
export async function subjectOf(key: Uint8Array, yourReference: string): Promise<Subject> {
  return { type: 'pseudonym', pseudonym: await createPseudonym(key, yourReference) };
}
