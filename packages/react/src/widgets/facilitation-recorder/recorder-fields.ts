import type { ReactNode, Ref } from 'react';
import type { CatalogueChoice } from '../../internal/catalogue-options.js';
import type { Messages } from '../../messages/use-messages.js';
import type { FacilitationRecorderMessages } from './facilitation-recorder.messages.js';
import type { RecorderProblem } from './facilitation-recorder.state.js';
import type { useFacilitationRecorder } from './useFacilitationRecorder.js';

/** What both kinds of entry are given to show their fields. */
export interface RecorderFieldsProps {
  widget: ReturnType<typeof useFacilitationRecorder>;
  words: Messages<FacilitationRecorderMessages>;
  services: readonly CatalogueChoice[];
  errorOf: (field: RecorderProblem) => ReactNode;
  fieldId: (field: RecorderProblem) => string;
  firstField: Ref<HTMLFieldSetElement>;
}
