'use client';

import {
  barrierSources,
  durationBands,
  facilitationSettings,
  helpOutcomes,
  initiators,
} from '@digital-facilitation/data-model';
import {
  approachLabels,
  barrierLabels,
  barrierSourceLabels,
  durationBandLabels,
  facilitationSettingLabels,
  helpOutcomeLabels,
  nonDigitalOfferedLabels,
  serviceLabels,
  stakeholderTypeLabels,
} from '@digital-facilitation/data-model/labels';
import { Checkboxes } from '../../controls/choice/Checkboxes.js';
import { Radios } from '../../controls/choice/Radios.js';
import { Details } from '../../controls/details/Details.js';
import { type CatalogueChoice, catalogueOptions } from '../../internal/catalogue-options.js';
import { facilitationRecorderFields } from './facilitation-recorder.form.js';
import type { RecorderDraft } from './facilitation-recorder.state.js';
import type { RecorderFieldsProps } from './recorder-fields.js';

interface HelpFieldsProps extends RecorderFieldsProps {
  approaches: readonly CatalogueChoice[];
  barriers: readonly CatalogueChoice[];
  roles: readonly CatalogueChoice[];
}

const initiatorWords = {
  patient: 'initiatorPatient',
  carer: 'initiatorCarer',
  staff: 'initiatorStaff',
} as const;

/** The fields of help for one person: three that are needed, two that are asked, the rest behind a press. */
export function HelpFields({
  widget,
  words,
  services,
  approaches,
  barriers,
  roles,
  errorOf,
  fieldId,
  firstField,
}: HelpFieldsProps) {
  const { draft } = widget.state;
  const { t } = words;
  const options = (choices: readonly CatalogueChoice[], list: string, english: object) =>
    catalogueOptions(choices, list, english as Record<string, string>, words);

  /** What each radio group of a draft's field is given. */
  function field(name: Exclude<keyof RecorderDraft, 'barriers' | 'languages'>) {
    return {
      name: facilitationRecorderFields.draft(name),
      layout: 'tiles' as const,
      value: draft[name],
      onValueChange: (value: string, { event }: { event?: Event | undefined }) =>
        widget.fill({ [name]: value } as Partial<RecorderDraft>, event),
    };
  }

  return (
    <>
      {widget.asksRole ? (
        <Radios
          {...field('role')}
          legend={t('role')}
          firstId={fieldId('role')}
          error={errorOf('role')}
          options={options(roles, 'stakeholderTypeLabels', stakeholderTypeLabels)}
        />
      ) : null}
      <Radios
        {...field('service')}
        ref={firstField}
        legend={t('service')}
        firstId={fieldId('service')}
        error={errorOf('service')}
        options={options(services, 'serviceLabels', serviceLabels)}
      />
      <Radios
        {...field('approach')}
        legend={t('approach')}
        firstId={fieldId('approach')}
        error={errorOf('approach')}
        options={options(approaches, 'approachLabels', approachLabels)}
      />
      <Radios
        {...field('outcome')}
        legend={t('outcome')}
        firstId={fieldId('outcome')}
        error={errorOf('outcome')}
        options={options(helpOutcomes, 'helpOutcomeLabels', helpOutcomeLabels)}
      />
      <div className="df-facilitation-recorder__pair">
        <Radios
          {...field('duration')}
          legend={t('duration')}
          legendSize="s"
          options={options(
            durationBands.filter((band) => band !== 'not-recorded'),
            'durationBandLabels',
            durationBandLabels,
          )}
        />
        <Radios
          {...field('nonDigitalOffered')}
          legend={t('nonDigitalOffered')}
          legendSize="s"
          options={options(['yes', 'no'], 'nonDigitalOfferedLabels', nonDigitalOfferedLabels)}
        />
      </div>
      <Details summary={t('more')} open={errorOf('barrierSource') ? true : undefined}>
        <Radios
          {...field('initiatedBy')}
          legend={t('initiatedBy')}
          legendSize="s"
          options={initiators.map((value) => ({ value, label: t(initiatorWords[value]) }))}
        />
        <Radios
          {...field('setting')}
          legend={t('setting')}
          legendSize="s"
          options={options(
            facilitationSettings,
            'facilitationSettingLabels',
            facilitationSettingLabels,
          )}
        />
        <Checkboxes
          name={facilitationRecorderFields.draft('barriers')}
          layout="tiles"
          legend={t('barriers')}
          legendSize="s"
          hint={t('barriersHint')}
          options={options(barriers, 'barrierLabels', barrierLabels)}
          value={draft.barriers}
          onValueChange={(value, { event }) => widget.fill({ barriers: value }, event)}
        />
        <Radios
          {...field('barrierSource')}
          legend={t('barrierSource')}
          legendSize="s"
          firstId={fieldId('barrierSource')}
          error={errorOf('barrierSource')}
          options={options(barrierSources, 'barrierSourceLabels', barrierSourceLabels)}
        />
      </Details>
    </>
  );
}
