'use client';

import { approachLabels, serviceLabels } from '@digital-facilitation/data-model/labels';
import { Checkboxes } from '../../controls/choice/Checkboxes.js';
import { Radios } from '../../controls/choice/Radios.js';
import { type CatalogueChoice, catalogueOptions } from '../../internal/catalogue-options.js';
import { useComponents } from '../../provider/use-components.js';
import { facilitationRecorderFields } from './facilitation-recorder.form.js';
import type { RecorderFieldsProps } from './recorder-fields.js';

/** The fields of something that was sent or put up for many people. */
export function CampaignFields({
  widget,
  words,
  services,
  approaches,
  errorOf,
  fieldId,
  firstField,
}: RecorderFieldsProps & { approaches: readonly CatalogueChoice[] }) {
  const { draft } = widget.state;
  const { t } = words;
  const { TextInput } = useComponents();
  return (
    <>
      <Radios
        ref={firstField}
        name={facilitationRecorderFields.draft('approach')}
        layout="tiles"
        legend={t('campaignApproach')}
        firstId={fieldId('approach')}
        error={errorOf('approach')}
        options={catalogueOptions(approaches, 'approachLabels', approachLabels, words)}
        value={draft.approach}
        onValueChange={(approach, { event }) => widget.fill({ approach }, event)}
      />
      <Radios
        name={facilitationRecorderFields.draft('service')}
        layout="tiles"
        legend={t('service')}
        firstId={fieldId('service')}
        error={errorOf('service')}
        options={catalogueOptions(services, 'serviceLabels', serviceLabels, words)}
        value={draft.service}
        onValueChange={(service, { event }) => widget.fill({ service }, event)}
      />
      {widget.languages.length > 1 ? (
        <Checkboxes
          name={facilitationRecorderFields.draft('languages')}
          layout="tiles"
          legend={t('languages')}
          firstId={fieldId('languages')}
          error={errorOf('languages')}
          options={widget.languages.map(({ tag, label }) => ({ value: tag, label }))}
          value={draft.languages}
          onValueChange={(languages, { event }) => widget.fill({ languages }, event)}
        />
      ) : null}
      <TextInput
        id={fieldId('reach')}
        name={facilitationRecorderFields.draft('reach')}
        label={t('reach')}
        hint={t('reachHint')}
        error={errorOf('reach')}
        inputMode="numeric"
        autoComplete="off"
        data-width="short"
        value={draft.reach}
        onChange={(event) => widget.fill({ reach: event.target.value }, event.nativeEvent)}
      />
    </>
  );
}
