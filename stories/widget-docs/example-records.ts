import {
  askWhatHelpsFields,
  facilitationRecorderFields,
  readAskWhatHelpsForm,
  readFacilitationRecorderForm,
} from '@digital-facilitation/react/forms';

/** The same id and moment at each run, so that a page does not change by being read. */
const clock = {
  createId: () => '01a207bd-d8a0-7b18-8e4d-25c96a7f0d13',
  now: () => new Date('2026-11-23T09:30:12.000Z'),
};

/** What AskWhatHelps hands over for two answers, made by the kit itself. */
export const needsRecorded = readAskWhatHelpsForm(
  new URLSearchParams([
    [askWhatHelpsFields.at, 'check'],
    [askWhatHelpsFields.answer('who-answers'), 'self'],
    [askWhatHelpsFields.answer('getting-online'), 'data-cost'],
    [askWhatHelpsFields.answer('using-services'), 'locked-out'],
    [askWhatHelpsFields.intent, 'submit'],
  ]),
  clock,
).record;

/** What FacilitationRecorder hands over for three choices, made by the kit itself. */
export const helpGiven = readFacilitationRecorderForm(
  new URLSearchParams({
    [facilitationRecorderFields.about]: 'help',
    [facilitationRecorderFields.draft('service')]: 'nhs-app',
    [facilitationRecorderFields.draft('approach')]: 'registration-help',
    [facilitationRecorderFields.draft('outcome')]: 'done-online',
    [facilitationRecorderFields.intent]: 'save',
  }),
  { ...clock, providerRole: 'receptionist' },
).record;
