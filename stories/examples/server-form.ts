import type { HelpOffered } from '@digital-facilitation/data-model';
import { readHelpOfferForm } from '@digital-facilitation/react/forms';

/** Reads a form that <HelpOffer action="/help-offer" /> posted. Works on any server with `Request`. */
export async function answerHelpOffer(
  request: Request,
  keep: (record: HelpOffered) => Promise<void>,
) {
  const { state, record, issues } = readHelpOfferForm(await request.formData(), {
    context: { organisation: 'EXAMPLE1' },
  });
  if (record) await keep(record);
  // Render <HelpOffer defaultValue={state} action="/help-offer" />: it shows the answer, or what is missing.
  return { state, issues };
}
