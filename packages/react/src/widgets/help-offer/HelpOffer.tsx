'use client';

import type { HelpOfferAnswer } from '@digital-facilitation/data-model';
import { forwardRef, type ReactNode } from 'react';
import { Button as OwnButton } from '../../controls/button/Button.js';
import { Radios } from '../../controls/choice/Radios.js';
import { ErrorSummary } from '../../controls/error-summary/ErrorSummary.js';
import { Notice } from '../../controls/notice/Notice.js';
import { SummaryList } from '../../controls/summary-list/SummaryList.js';
import { posts } from '../../internal/form-action.js';
import { joined } from '../../internal/joined.js';
import { useFocusOnChange } from '../../internal/use-focus-on-change.js';
import { useOwnId } from '../../internal/use-own-id.js';
import type { Translation } from '../../messages/types.js';
import { type Messages, useMessages } from '../../messages/use-messages.js';
import { useComponent } from '../../provider/use-component.js';
import { OtherWay } from '../widget-frame/OtherWay.js';
import { WidgetFrame, type WidgetProps } from '../widget-frame/WidgetFrame.js';
import { type HelpOfferIntent, helpOfferFields } from './help-offer.form.js';
import { type HelpOfferMessages, helpOfferMessages } from './help-offer.messages.js';
import { type UseHelpOfferOptions, useHelpOffer } from './useHelpOffer.js';

/** What the practice's help is like, in the host's words. Each part that is there is shown. */
export interface HelpDescription {
  who?: ReactNode;
  when?: ReactNode;
  where?: ReactNode;
  howLong?: ReactNode;
}

export interface HelpOfferProps extends UseHelpOfferOptions, Omit<WidgetProps, 'defaultValue'> {
  /**
   * Who helps, when, where, and how long it takes.
   * @since 0.1.0
   */
  help?: HelpDescription | undefined;
  /**
   * The GP surgery's phone number, as people read it.
   * @since 0.1.0
   */
  surgeryPhone?: string | undefined;
  /**
   * What happens next, by answer, where the host knows better than the words of the kit.
   * @since 0.1.0
   */
  nextSteps?: Partial<Record<HelpOfferAnswer, ReactNode>> | undefined;
  /**
   * Other words for this widget.
   * @since 0.1.0
   */
  messages?: Translation<HelpOfferMessages> | undefined;
}

const wordsOf = {
  'in-person': { label: 'inPerson', hint: 'inPersonHint', next: 'nextInPerson' },
  phone: { label: 'phone', hint: 'phoneHint', next: 'nextPhone' },
  'someone-else-helps': {
    label: 'someoneElseHelps',
    hint: 'someoneElseHelpsHint',
    next: 'nextSomeoneElseHelps',
  },
  'not-now': { label: 'notNow', hint: 'notNowHint', next: 'nextNotNow' },
  'not-online': { label: 'notOnline', hint: 'notOnlineHint', next: 'nextNotOnline' },
} as const satisfies Record<HelpOfferAnswer, Record<string, keyof HelpOfferMessages>>;

/**
 * Offers everyone the same help with online services, and records offer and answer as two facts.
 * Renders a `<section>` with a `<form>`; it works before JavaScript arrives where `action` is set.
 *
 * @since 0.1.0
 */
export const HelpOffer = forwardRef<HTMLElement, HelpOfferProps>(function HelpOffer(props, ref) {
  const {
    value,
    defaultValue,
    onValueChange,
    onOfferMade,
    onOfferAnswered,
    onRecordRefused,
    ways,
    offer,
    context,
    action,
    help,
    surgeryPhone,
    nextSteps,
    messages,
    className,
    ...rest
  } = props;
  const widget = useHelpOffer(props);
  const { state } = widget;
  const words = useMessages('helpOffer', helpOfferMessages, messages);
  const { t } = words;
  const Button = useComponent('Button', OwnButton);
  const id = useOwnId();
  const headingRef = useFocusOnChange<HTMLHeadingElement>(state.at);
  /** The answer that stands; empty while the question is asked. */
  const answer = state.at === 'answered' ? state.chosen : '';

  return (
    <WidgetFrame
      {...rest}
      ref={ref}
      className={joined('df-help-offer', className)}
      lang={words.lang}
      dir={words.dir}
      draft={words.draft}
      heading={t(answer ? 'thanks' : 'heading')}
      headingRef={headingRef}
      data-state={state.at}
    >
      <form className="df-form" {...posts(action)} noValidate onSubmit={widget.submit}>
        {answer ? (
          <>
            <SummaryList
              rows={[
                {
                  id: 'answer',
                  term: t('yourAnswer'),
                  detail: t(wordsOf[answer].label),
                },
              ]}
            />
            <Notice className="df-help-offer__next">
              <p className="df-text">{nextSteps?.[answer] ?? t(wordsOf[answer].next)}</p>
            </Notice>
            <input type="hidden" name={helpOfferFields.way} value={answer} />
            <div className="df-actions">
              <Button
                type="submit"
                variant="secondary"
                name={helpOfferFields.intent}
                value={'change-answer' satisfies HelpOfferIntent}
              >
                {t('changeAnswer')}
              </Button>
            </div>
          </>
        ) : (
          <>
            {state.problem ? (
              <ErrorSummary
                ref={widget.errorSummaryRef}
                errors={[{ targetId: `${id}way`, message: t('nothingChosen') }]}
              />
            ) : null}
            <p className="df-text">{t('intro')}</p>
            <HelpFacts help={help} t={t} />
            <Radios
              name={helpOfferFields.way}
              firstId={`${id}way`}
              legend={t('question')}
              error={state.problem ? t('nothingChosen') : undefined}
              options={widget.ways.map((way) => ({
                value: way,
                label: t(wordsOf[way].label),
                hint: t(wordsOf[way].hint),
              }))}
              value={state.chosen}
              onValueChange={(way, { event }) => widget.choose(way as HelpOfferAnswer, event)}
            />
            {widget.offer ? (
              <>
                <input type="hidden" name={helpOfferFields.offerId} value={widget.offer.id} />
                <input
                  type="hidden"
                  name={helpOfferFields.offeredAt}
                  value={widget.offer.offeredAt}
                />
              </>
            ) : null}
            <div className="df-actions">
              <Button
                type="submit"
                name={helpOfferFields.intent}
                value={'answer' satisfies HelpOfferIntent}
              >
                {t('continue')}
              </Button>
            </div>
          </>
        )}
      </form>
      <OtherWay surgeryPhone={surgeryPhone} />
    </WidgetFrame>
  );
});

type Words = Messages<HelpOfferMessages>['t'];

function HelpFacts({ help, t }: { help: HelpDescription | undefined; t: Words }) {
  const rows = (['who', 'when', 'where', 'howLong'] as const).flatMap((part) =>
    help?.[part] ? [{ id: part, term: t(part), detail: help[part] }] : [],
  );
  return rows.length > 0 ? <SummaryList rows={rows} /> : null;
}
