'use client';

import type { ReactNode, Ref } from 'react';
import { Radios } from '../../controls/choice/Radios.js';
import { type CatalogueChoice, catalogueOptions } from '../../internal/catalogue-options.js';
import type { Messages } from '../../messages/use-messages.js';
import { facilitationRecorderFields } from './facilitation-recorder.form.js';
import type { FacilitationRecorderMessages } from './facilitation-recorder.messages.js';
import type { RecorderDraft, RecorderProblem } from './facilitation-recorder.state.js';
import type { useFacilitationRecorder } from './useFacilitationRecorder.js';

/** What both kinds of entry are given to show their fields. */
export interface RecorderFieldsProps {
  widget: ReturnType<typeof useFacilitationRecorder>;
  words: Messages<FacilitationRecorderMessages>;
  services: readonly CatalogueChoice[];
  approaches: readonly CatalogueChoice[];
  errorOf: (field: RecorderProblem) => ReactNode;
  fieldId: (field: string) => string;
  firstField: Ref<HTMLInputElement>;
}

interface RecorderGroupProps {
  fields: RecorderFieldsProps;
  field: Exclude<keyof RecorderDraft, 'barriers' | 'languages'>;
  choices: readonly CatalogueChoice[];
  /** Name of the list of labels in the data model, and the list in English. */
  list: string;
  english: Readonly<Record<string, string>>;
  legend?: ReactNode;
  legendSize?: 's' | 'm' | undefined;
  firstRef?: Ref<HTMLInputElement> | undefined;
}

/** One question of the recorder: a field of the draft as a group of tiles. */
export function RecorderGroup(props: RecorderGroupProps) {
  const { fields, field, choices, list, english, legend, legendSize, firstRef } = props;
  const { widget, words, errorOf, fieldId } = fields;
  return (
    <Radios
      firstRef={firstRef}
      name={facilitationRecorderFields.draft(field)}
      layout="tiles"
      legend={legend ?? words.t(field)}
      legendSize={legendSize}
      firstId={fieldId(field)}
      error={errorOf(field as RecorderProblem)}
      options={catalogueOptions(choices, list, english, words)}
      value={widget.state.draft[field]}
      onValueChange={(value, { event }) => widget.fill({ [field]: value }, event)}
    />
  );
}
