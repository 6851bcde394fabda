'use client';

import { forwardRef } from 'react';
import { Button as OwnButton } from '../../controls/button/Button.js';
import { ErrorSummary } from '../../controls/error-summary/ErrorSummary.js';
import type { CatalogueChoice } from '../../internal/catalogue-options.js';
import { posts } from '../../internal/form-action.js';
import { joined } from '../../internal/joined.js';
import { useFocusOnChange } from '../../internal/use-focus-on-change.js';
import { useOwnId } from '../../internal/use-own-id.js';
import type { Translation } from '../../messages/types.js';
import { useMessages } from '../../messages/use-messages.js';
import { useComponent } from '../../provider/use-component.js';
import { WidgetFrame, type WidgetProps } from '../widget-frame/WidgetFrame.js';
import { CampaignFields } from './CampaignFields.js';
import {
  defaultApproaches,
  defaultBarriers,
  defaultCampaignApproaches,
  defaultRoles,
  defaultServices,
} from './facilitation-recorder.defaults.js';
import { facilitationRecorderFields, type RecorderIntent } from './facilitation-recorder.form.js';
import {
  type FacilitationRecorderMessages,
  facilitationRecorderMessages,
} from './facilitation-recorder.messages.js';
import type { RecorderProblem } from './facilitation-recorder.state.js';
import { HelpFields } from './HelpFields.js';
import { SavedEntryStatus } from './SavedEntryStatus.js';
import {
  type UseFacilitationRecorderOptions,
  useFacilitationRecorder,
} from './useFacilitationRecorder.js';

export interface FacilitationRecorderProps
  extends UseFacilitationRecorderOptions,
    Omit<WidgetProps, 'defaultValue'> {
  /**
   * Services to choose from, the most frequent first.
   * @default eight that a front desk meets most often
   * @since 0.1.0
   */
  services?: readonly CatalogueChoice[] | undefined;
  /**
   * Ways to help one person, the most frequent first.
   * @default eight
   * @since 0.1.0
   */
  approaches?: readonly CatalogueChoice[] | undefined;
  /**
   * Ways to reach many people.
   * @default eight
   * @since 0.1.0
   */
  campaignApproaches?: readonly CatalogueChoice[] | undefined;
  /**
   * What may have got in the way.
   * @default twelve
   * @since 0.1.0
   */
  barriers?: readonly CatalogueChoice[] | undefined;
  /**
   * Roles to choose from, where `providerRole` is not given.
   * @default six
   * @since 0.1.0
   */
  roles?: readonly CatalogueChoice[] | undefined;
  /**
   * Other words for this widget.
   * @since 0.1.0
   */
  messages?: Translation<FacilitationRecorderMessages> | undefined;
}

/**
 * Lets staff record help in a few seconds: three choices and Save, by key or by touch, with nothing to
 * type about a person. Renders a `<section>` with a `<form>`; it works before JavaScript arrives where
 * `action` is set.
 *
 * @since 0.1.0
 */
export const FacilitationRecorder = forwardRef<HTMLElement, FacilitationRecorderProps>(
  function FacilitationRecorder(props, ref) {
    const {
      value,
      defaultValue,
      onValueChange,
      onEventRecorded,
      onRecordRefused,
      providerRole,
      languages,
      context,
      action,
      services = defaultServices,
      approaches = defaultApproaches,
      campaignApproaches = defaultCampaignApproaches,
      barriers = defaultBarriers,
      roles = defaultRoles,
      messages,
      className,
      ...rest
    } = props;
    const widget = useFacilitationRecorder(props);
    const { state } = widget;
    const words = useMessages('facilitationRecorder', facilitationRecorderMessages, messages);
    const { t } = words;
    const Button = useComponent('Button', OwnButton);
    const id = useOwnId();
    // After a switch, a save and an undo (whose button goes away) the next entry begins at its first choice.
    const { id: savedId, undone } = state.saved ?? {};
    const firstField = useFocusOnChange<HTMLInputElement>(`${state.about} ${savedId} ${undone}`);
    const errorOf = (field: RecorderProblem) => {
      const missing =
        field === 'approach' && state.about === 'campaign' ? 'campaignApproach' : field;
      return state.problems.includes(field) ? t(`missing-${missing}`) : undefined;
    };
    const fields = {
      widget,
      words,
      services,
      errorOf,
      fieldId: (field: string) => `${id}${field}`,
      firstField,
    };

    return (
      <WidgetFrame
        {...rest}
        ref={ref}
        className={joined('df-facilitation-recorder', className)}
        lang={words.lang}
        dir={words.dir}
        draft={words.draft}
        density="compact"
        heading={t(state.about === 'help' ? 'heading' : 'campaignHeading')}
        data-state={state.about}
      >
        <form className="df-form" {...posts(action)} noValidate onSubmit={widget.submit}>
          {state.problems.length > 0 ? (
            <ErrorSummary
              ref={widget.errorSummaryRef}
              errors={state.problems.map((problem) => ({
                targetId: fields.fieldId(problem),
                message: errorOf(problem),
              }))}
            />
          ) : null}
          <input type="hidden" name={facilitationRecorderFields.about} value={state.about} />
          {state.about === 'help' ? (
            <HelpFields {...fields} approaches={approaches} barriers={barriers} roles={roles} />
          ) : (
            <CampaignFields {...fields} approaches={campaignApproaches} />
          )}
          <div className="df-actions">
            <Button
              type="submit"
              name={facilitationRecorderFields.intent}
              value={'save' satisfies RecorderIntent}
            >
              {t('save')}
            </Button>
            <Button
              type="submit"
              variant="link"
              name={facilitationRecorderFields.intent}
              value={'switch' satisfies RecorderIntent}
            >
              {t(state.about === 'help' ? 'toCampaign' : 'toHelp')}
            </Button>
          </div>
          <SavedEntryStatus saved={state.saved} words={words} />
        </form>
      </WidgetFrame>
    );
  },
);
