'use client';

import { forwardRef } from 'react';
import { posts } from '../../internal/form-action.js';
import { joined } from '../../internal/joined.js';
import { useFocusOnChange } from '../../internal/use-focus-on-change.js';
import type { Translation } from '../../messages/types.js';
import { useMessages } from '../../messages/use-messages.js';
import { OtherWay } from '../widget-frame/OtherWay.js';
import { WidgetFrame, type WidgetProps } from '../widget-frame/WidgetFrame.js';
import { type AskWhatHelpsMessages, askWhatHelpsMessages } from './ask-what-helps.messages.js';
import { CheckAnswers } from './CheckAnswers.js';
import { HiddenAnswers } from './HiddenAnswers.js';
import { QuestionStep } from './QuestionStep.js';
import { type UseAskWhatHelpsOptions, useAskWhatHelps } from './useAskWhatHelps.js';
import { WhatCouldHelp } from './WhatCouldHelp.js';

export interface AskWhatHelpsProps
  extends UseAskWhatHelpsOptions,
    Omit<WidgetProps, 'defaultValue'> {
  /**
   * The GP surgery's phone number, as people read it.
   * @since 0.1.0
   */
  surgeryPhone?: string | undefined;
  /**
   * Other words for this widget.
   * @since 0.1.0
   */
  messages?: Translation<AskWhatHelpsMessages> | undefined;
}

/**
 * Asks the person, in five short questions that can each be skipped, what gets in the way; ends with
 * what could help. It shows no score and no label. Renders a `<section>` with a `<form>`; without
 * JavaScript each step is a posted form.
 *
 * @since 0.1.0
 */
export const AskWhatHelps = forwardRef<HTMLElement, AskWhatHelpsProps>(
  function AskWhatHelps(props, ref) {
    const {
      value,
      defaultValue,
      onValueChange,
      onNeedsRecorded,
      onRecordRefused,
      available,
      context,
      action,
      surgeryPhone,
      messages,
      className,
      ...rest
    } = props;
    const widget = useAskWhatHelps(props);
    const { state, question } = widget;
    const words = useMessages('askWhatHelps', askWhatHelpsMessages, messages);
    const { t } = words;
    const step = useFocusOnChange<HTMLElement>(state.at);

    return (
      <WidgetFrame
        {...rest}
        ref={ref}
        className={joined('df-ask-what-helps', className)}
        lang={words.lang}
        dir={words.dir}
        draft={words.draft}
        heading={t(question ? 'heading' : (state.at as 'check' | 'done'))}
        headingRef={question ? undefined : (step as React.RefObject<HTMLHeadingElement | null>)}
        data-state={question ? 'asking' : state.at}
      >
        <form className="df-form" {...posts(action)} noValidate onSubmit={widget.submit}>
          {question ? (
            <QuestionStep
              question={question}
              widget={widget}
              words={words}
              fieldsetRef={step as React.RefObject<HTMLFieldSetElement | null>}
            />
          ) : null}
          {state.at === 'check' ? <CheckAnswers state={state} words={words} /> : null}
          {state.at === 'done' ? (
            <WhatCouldHelp
              suggestions={widget.suggestions}
              offered={available !== undefined}
              words={words}
            />
          ) : null}
          <HiddenAnswers state={state} />
        </form>
        <OtherWay surgeryPhone={surgeryPhone} />
      </WidgetFrame>
    );
  },
);
