'use client';

import { approachLabels, serviceLabels } from '@digital-facilitation/data-model/labels';
import { Checkboxes } from '../../controls/choice/Checkboxes.js';
import { TextInput as OwnTextInput } from '../../controls/text-input/TextInput.js';
import { useComponent } from '../../provider/use-component.js';
import { facilitationRecorderFields } from './facilitation-recorder.form.js';
import { type RecorderFieldsProps, RecorderGroup } from './RecorderGroup.js';

/** The fields of something that was sent or put up for many people. */
export function CampaignFields(fields: RecorderFieldsProps) {
  const { widget, words, services, approaches, errorOf, fieldId, firstField } = fields;
  const { draft } = widget.state;
  const { t } = words;
  const TextInput = useComponent('TextInput', OwnTextInput);
  return (
    <>
      <RecorderGroup
        fields={fields}
        firstRef={firstField}
        field="approach"
        legend={t('campaignApproach')}
        choices={approaches}
        list="approachLabels"
        english={approachLabels}
      />
      <RecorderGroup
        fields={fields}
        field="service"
        choices={services}
        list="serviceLabels"
        english={serviceLabels}
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
      <div className="df-facilitation-recorder__reach">
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
      </div>
    </>
  );
}
