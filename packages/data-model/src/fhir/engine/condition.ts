import { concept, HL7 } from './coded.js';
import { saying } from './holds.js';

export const clinicalStatus = () => concept(`${HL7}condition-clinical`);

/** A Condition that never held; of an element `verificationStatus`. */
export const isRefuted = /* @__PURE__ */ saying(/"(refuted|entered-in-error)"/);

/** A Condition that has ended, said in one of five ways (`abatement[x]`); of the whole resource. */
export const isAbated = /* @__PURE__ */ saying(/"abatement[A-Z]/);
