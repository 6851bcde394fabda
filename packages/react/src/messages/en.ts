import { controlMessages } from '../controls/controls.messages.js';
import { askWhatHelpsMessages } from '../widgets/ask-what-helps/ask-what-helps.messages.js';
import { facilitationRecorderMessages } from '../widgets/facilitation-recorder/facilitation-recorder.messages.js';
import { helpOfferMessages } from '../widgets/help-offer/help-offer.messages.js';
import { otherWayMessages } from '../widgets/widget-frame/other-way.messages.js';
import type { MessageSet } from './types.js';

/** Every English message of the kit, by widget: what a translation is made from. Not meant for the bundle of an app. */
export const en: Readonly<Record<string, MessageSet>> = {
  controls: controlMessages,
  otherWay: otherWayMessages,
  helpOffer: helpOfferMessages,
  askWhatHelps: askWhatHelpsMessages,
  facilitationRecorder: facilitationRecorderMessages,
};
