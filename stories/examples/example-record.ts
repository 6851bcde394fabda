import { helpOfferFields, readHelpOfferForm } from '@digital-facilitation/react/forms';

/** What comes out when a person chooses help by phone, made by the kit itself with a fixed clock. */
const { record } = readHelpOfferForm(
  new URLSearchParams({
    [helpOfferFields.offerId]: '01a207bd-5ba0-7c31-9a52-6f0d3b1e8c47',
    [helpOfferFields.offeredAt]: '2026-11-23T09:29:40.000Z',
    [helpOfferFields.way]: 'phone',
    [helpOfferFields.intent]: 'answer',
  }),
  {
    createId: () => '01a207bd-d8a0-7b18-8e4d-25c96a7f0d13',
    now: () => new Date('2026-11-23T09:30:12.000Z'),
  },
);

export const exampleRecord = JSON.stringify(record, undefined, 2);
