export {
  type AskWhatHelpsFormResult,
  askWhatHelpsFields,
  type ReadAskWhatHelpsOptions,
  readAskWhatHelpsForm,
} from '../widgets/ask-what-helps/ask-what-helps.form.js';
export {
  type FacilitationRecorderFormResult,
  facilitationRecorderFields,
  type ReadFacilitationRecorderOptions,
  readFacilitationRecorderForm,
} from '../widgets/facilitation-recorder/facilitation-recorder.form.js';
export {
  type HelpOfferFormResult,
  helpOfferFields,
  type ReadHelpOfferOptions,
  readHelpOfferForm,
} from '../widgets/help-offer/help-offer.form.js';
