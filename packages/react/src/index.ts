export { Button } from './controls/button/Button.js';
export { Checkboxes, type CheckboxesProps } from './controls/choice/Checkboxes.js';
export type { ChoiceGroupProps, ChoiceOption } from './controls/choice/ChoiceGroup.js';
export { Radios, type RadiosProps } from './controls/choice/Radios.js';
export { Details, type DetailsProps } from './controls/details/Details.js';
export { ErrorMessage } from './controls/error-message/ErrorMessage.js';
export {
  ErrorSummary,
  type ErrorSummaryItem,
  type ErrorSummaryProps,
} from './controls/error-summary/ErrorSummary.js';
export { Fieldset, type FieldsetProps } from './controls/fieldset/Fieldset.js';
export { Link } from './controls/link/Link.js';
export { Notice, type NoticeProps } from './controls/notice/Notice.js';
export {
  SummaryList,
  type SummaryListProps,
  type SummaryListRow,
} from './controls/summary-list/SummaryList.js';
export { Table, type TableColumn, type TableProps } from './controls/table/Table.js';
export { Tag, type TagProps } from './controls/tag/Tag.js';
export { TextInput } from './controls/text-input/TextInput.js';
export type { CatalogueChoice } from './internal/catalogue-options.js';
export type { EventContext } from './internal/event-context.js';
export type { FormAction } from './internal/form-action.js';
export type { RecordRefused } from './internal/hand-over-record.js';
export type { ChangeDetails } from './internal/use-controllable.js';
export type { LocaleMessages, MessageSet, Review, Translation } from './messages/types.js';
export { type Messages, useMessages } from './messages/use-messages.js';
export type {
  ButtonProps,
  FacilitationComponents,
  LinkProps,
  TextInputProps,
} from './provider/components.js';
export {
  type FacilitationContextValue,
  type HeadingLevel,
  useFacilitation,
} from './provider/context.js';
export {
  FacilitationProvider,
  type FacilitationProviderProps,
} from './provider/FacilitationProvider.js';
export { AskWhatHelps, type AskWhatHelpsProps } from './widgets/ask-what-helps/AskWhatHelps.js';
export {
  type AskWhatHelpsMessages,
  askWhatHelpsMessages,
} from './widgets/ask-what-helps/ask-what-helps.messages.js';
export {
  type UseAskWhatHelpsOptions,
  useAskWhatHelps,
} from './widgets/ask-what-helps/useAskWhatHelps.js';
export {
  FacilitationRecorder,
  type FacilitationRecorderProps,
} from './widgets/facilitation-recorder/FacilitationRecorder.js';
export type { RecorderLanguage } from './widgets/facilitation-recorder/facilitation-recorder.defaults.js';
export {
  type FacilitationRecorderMessages,
  facilitationRecorderMessages,
} from './widgets/facilitation-recorder/facilitation-recorder.messages.js';
export type {
  RecorderDraft,
  RecorderState,
  SavedEntry,
} from './widgets/facilitation-recorder/facilitation-recorder.state.js';
export {
  type UseFacilitationRecorderOptions,
  useFacilitationRecorder,
} from './widgets/facilitation-recorder/useFacilitationRecorder.js';
export { HelpOffer, type HelpOfferProps } from './widgets/help-offer/HelpOffer.js';
export {
  type HelpOfferMessages,
  helpOfferMessages,
} from './widgets/help-offer/help-offer.messages.js';
export type { HelpOfferState, OfferMade } from './widgets/help-offer/help-offer.state.js';
export { type UseHelpOfferOptions, useHelpOffer } from './widgets/help-offer/useHelpOffer.js';
