'use client';

import {
  durationBands,
  facilitationSettings,
  helpOutcomes,
  initiators,
  nonDigitalOfferedValues,
} from '@digital-facilitation/data-model';
import {
  approachLabels,
  barrierLabels,
  barrierSourceLabels,
  durationBandLabels,
  facilitationSettingLabels,
  helpOutcomeLabels,
  initiatorLabels,
  nonDigitalOfferedLabels,
  serviceLabels,
  stakeholderTypeLabels,
} from '@digital-facilitation/data-model/labels';
import { Checkboxes } from '../../controls/choice/Checkboxes.js';
import { Details } from '../../controls/details/Details.js';
import { type CatalogueChoice, catalogueOptions } from '../../internal/catalogue-options.js';
import { facilitationRecorderFields, knownSources } from './facilitation-recorder.form.js';
import { type RecorderFieldsProps, RecorderGroup } from './RecorderGroup.js';

interface HelpFieldsProps extends RecorderFieldsProps {
  barriers: readonly CatalogueChoice[];
  roles: readonly CatalogueChoice[];
}

/** The fields of help for one person: three that are needed, two that are asked, the rest behind a press. */
export function HelpFields({ barriers, roles, ...fields }: HelpFieldsProps) {
  const { widget, words, services, approaches, errorOf, firstField } = fields;
  const { t } = words;
  const group = { fields };
  const detail = { fields, legendSize: 's' } as const;
  return (
    <>
      {widget.asksRole ? (
        <RecorderGroup
          {...group}
          field="role"
          choices={roles}
          list="stakeholderTypeLabels"
          english={stakeholderTypeLabels}
        />
      ) : null}
      <RecorderGroup
        {...group}
        firstRef={firstField}
        field="service"
        choices={services}
        list="serviceLabels"
        english={serviceLabels}
      />
      <RecorderGroup
        {...group}
        field="approach"
        choices={approaches}
        list="approachLabels"
        english={approachLabels}
      />
      <RecorderGroup
        {...group}
        field="outcome"
        choices={helpOutcomes}
        list="helpOutcomeLabels"
        english={helpOutcomeLabels}
      />
      <div className="df-facilitation-recorder__pair">
        <RecorderGroup
          {...detail}
          field="duration"
          choices={durationBands}
          list="durationBandLabels"
          english={durationBandLabels}
        />
        <RecorderGroup
          {...detail}
          field="nonDigitalOffered"
          choices={nonDigitalOfferedValues}
          list="nonDigitalOfferedLabels"
          english={nonDigitalOfferedLabels}
        />
      </div>
      <Details summary={t('more')} open={errorOf('barrierSource') ? true : undefined}>
        <RecorderGroup
          {...detail}
          field="initiatedBy"
          choices={initiators}
          list="initiatorLabels"
          english={initiatorLabels}
        />
        <RecorderGroup
          {...detail}
          field="setting"
          choices={facilitationSettings}
          list="facilitationSettingLabels"
          english={facilitationSettingLabels}
        />
        <Checkboxes
          name={facilitationRecorderFields.draft('barriers')}
          layout="tiles"
          legend={t('barriers')}
          legendSize="s"
          hint={t('barriersHint')}
          options={catalogueOptions(barriers, 'barrierLabels', barrierLabels, words)}
          value={widget.state.draft.barriers}
          onValueChange={(value, { event }) => widget.fill({ barriers: value }, event)}
        />
        <RecorderGroup
          {...detail}
          field="barrierSource"
          choices={knownSources}
          list="barrierSourceLabels"
          english={barrierSourceLabels}
        />
      </Details>
    </>
  );
}
