import { type CatalogueCodeBinding, seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** Code, the source's name of the language, BCP 47 tag, and how far they say the same where not fully. */
type Row = readonly [
  code: string,
  name: string,
  tag: string,
  relation?: CatalogueCodeBinding['relation'],
];

const rows: readonly Row[] = [
  ['203311000000101', 'Arabic', 'ar'],
  ['203321000000107', 'Bengali', 'bn'],
  ['203381000000108', 'Cantonese', 'yue'],
  ['203421000000104', 'Farsi', 'fa'],
  ['203601000000106', 'Gujarati', 'gu'],
  ['203701000000104', 'Kurdish', 'ku'],
  ['203821000000101', 'Mandarin', 'cmn'],
  // The code does not say which Panjabi. A person's tag does, by its script: both find the interpreter, and
  // neither tag can be read back from the code.
  ['203961000000103', 'Panjabi', 'pa-Guru', 'code-is-broader'],
  ['203961000000103', 'Panjabi', 'pa-Arab', 'code-is-broader'],
  ['203841000000108', 'Pashto', 'ps'],
  ['203901000000102', 'Polish', 'pl'],
  ['203911000000100', 'Portuguese', 'pt'],
  ['353881000000101', 'Romanian', 'ro'],
  // `rom` does not cover Angloromani (`rme`), and the code does not say which is meant.
  ['1047321000000104', 'Romany', 'rom', 'related'],
  ['204021000000108', 'Somali', 'so'],
  ['204031000000105', 'Spanish', 'es'],
  ['204081000000109', 'Sylheti', 'syl'],
  ['204131000000109', 'Tamil', 'ta'],
  ['204171000000106', 'Tigrinya', 'ti'],
  ['204191000000105', 'Turkish', 'tr'],
  ['204201000000107', 'Ukrainian', 'uk'],
  ['204211000000109', 'Urdu', 'ur'],
  ['204221000000103', 'Vietnamese', 'vi'],
];

/**
 * Languages for which an interpreter is needed: 22 of the 207 in the source. A tag has a script where the
 * language alone does not tell two readerships apart. Not checked in the SNOMED browser.
 */
export const interpreterCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems.snomed, sources: ['ra-fsh'] },
  /* @__PURE__ */ rows.map(([code, name, tag, relation = 'equivalent']) => ({
    id: `interpreter-${tag.toLowerCase()}`,
    code,
    display: `${name} language interpreter needed`,
    concept: { list: 'interpreter-languages', id: tag },
    relation,
  })),
);
