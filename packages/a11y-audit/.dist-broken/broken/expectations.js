import { formKinds } from "./kinds/forms.js";
import { keyboardKinds } from "./kinds/keyboard.js";
import { languageKinds } from "./kinds/language.js";
import { lookKinds } from "./kinds/looks.js";
import { nameKinds } from "./kinds/names.js";
import { sizeKinds } from "./kinds/sizes.js";
import { markupKinds, structureKinds } from "./kinds/structure.js";
const expectations = /* @__PURE__ */ formKinds.concat(
  nameKinds,
  keyboardKinds,
  lookKinds,
  sizeKinds,
  languageKinds,
  structureKinds,
  markupKinds
);
export {
  expectations
};
