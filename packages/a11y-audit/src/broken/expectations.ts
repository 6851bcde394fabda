import type { BrokenKind } from './kind.js';
import { formKinds } from './kinds/forms.js';
import { keyboardKinds } from './kinds/keyboard.js';
import { languageKinds } from './kinds/language.js';
import { lookKinds } from './kinds/looks.js';
import { nameKinds } from './kinds/names.js';
import { sizeKinds } from './kinds/sizes.js';
import { markupKinds, structureKinds } from './kinds/structure.js';

/** Every kind of fault that is planted in the broken stories, and what must find it. */
export const expectations: readonly BrokenKind[] = /* @__PURE__ */ formKinds.concat(
  nameKinds,
  keyboardKinds,
  lookKinds,
  sizeKinds,
  languageKinds,
  structureKinds,
  markupKinds,
);
