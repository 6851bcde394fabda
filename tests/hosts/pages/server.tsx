import {
  readAskWhatHelpsForm,
  readFacilitationRecorderForm,
  readHelpOfferForm,
} from '@digital-facilitation/react/forms';
import { renderToString } from 'react-dom/server';
import { FromServer, type FromServerProps } from './from-server.tsx';
import type { WidgetName } from './kit-page.tsx';

/** The markup of a widget, made in Node. */
export function render(props: FromServerProps): string {
  return renderToString(<FromServer {...props} />);
}

/** What a posted form says: the next state, and the record where there is one. */
export function read(widget: WidgetName, form: FormData) {
  if (widget === 'HelpOffer') return readHelpOfferForm(form);
  if (widget === 'AskWhatHelps') return readAskWhatHelpsForm(form);
  return readFacilitationRecorderForm(form, {
    providerRole: 'receptionist',
    languages: ['en', 'cy'],
  });
}
