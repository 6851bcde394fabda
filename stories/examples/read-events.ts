import { type OfferAcceptance, parseFacilitationEvent } from '@digital-facilitation/data-model';
import { type NdjsonSource, readNdjson } from '@digital-facilitation/data-model/ndjson';

/** Counts offers of help and those that were taken up. Corrections are left out here. */
export async function countOffers(source: NdjsonSource) {
  const offers = new Map<string, OfferAcceptance | 'no-answer'>();
  const refused: number[] = [];
  for await (const line of readNdjson(source, parseFacilitationEvent)) {
    if (!line.ok) {
      refused.push(line.line);
    } else if (line.record.kind === 'help-offered') {
      const { id, answer } = line.record.offer;
      // An offer keeps its id when it is answered, and when the answer changes.
      offers.set(id, answer?.accepted ?? offers.get(id) ?? 'no-answer');
    }
  }
  const wanted = [...offers.values()].filter((accepted) => accepted === 'yes').length;
  return { offers: offers.size, wanted, refused };
}
