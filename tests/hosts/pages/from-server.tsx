import type { FacilitationEvent } from '@digital-facilitation/data-model';
import {
  AskWhatHelps,
  type AskWhatHelpsProps,
  FacilitationRecorder,
  type FacilitationRecorderProps,
  HelpOffer,
  type HelpOfferProps,
} from '@digital-facilitation/react';
import type { WidgetName } from './kit-page.tsx';

/** What a server renders and a browser hydrates: plain data, written into the page. */
export interface FromServerProps {
  widget: WidgetName;
  /** Where the person is, as the form's reader gave it; the beginning where left out. */
  state?: unknown;
  /** Where the form posts. */
  action?: string | undefined;
}

export function FromServer(props: FromServerProps & { keep?: (event: FacilitationEvent) => void }) {
  const { widget, state, action, keep } = props;
  if (widget === 'HelpOffer') {
    return (
      <HelpOffer
        defaultValue={state as HelpOfferProps['defaultValue']}
        action={action}
        surgeryPhone="01632 960 100"
        onOfferMade={keep}
        onOfferAnswered={keep}
      />
    );
  }
  if (widget === 'AskWhatHelps') {
    return (
      <AskWhatHelps
        defaultValue={state as AskWhatHelpsProps['defaultValue']}
        action={action}
        surgeryPhone="01632 960 100"
        onNeedsRecorded={keep}
      />
    );
  }
  return (
    <FacilitationRecorder
      defaultValue={state as FacilitationRecorderProps['defaultValue']}
      action={action}
      providerRole="receptionist"
      languages={[
        { tag: 'en', label: 'English' },
        { tag: 'cy', label: 'Welsh' },
      ]}
      onEventRecorded={keep}
    />
  );
}
