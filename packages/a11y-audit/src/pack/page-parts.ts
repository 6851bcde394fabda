import { html, type Markup } from './html/markup.js';
import { type Pack, partialNote } from './pack.js';
import { dayInWords } from './words.js';

/** Whose report it is and when the run was, for the top of each page. */
export function leadOf({ product, day, config }: Pack): Markup {
  const { description } = config.product ?? {};
  return html`<p>${product}, run on ${dayInWords(day)}.${description !== undefined && ` ${description}`}</p>`;
}

/** The warning on every page of a partial run; nothing on a whole one. */
export function bannerOf(pack: Pack): Markup | undefined {
  const note = partialNote(pack);
  return note === undefined
    ? undefined
    : html`<section class="banner" aria-labelledby="partial"><h2 id="partial">A part only</h2><p>${note}</p></section>`;
}

export function footOf({ results, resultsHash }: Pack): Markup {
  const { name, version } = results.tool;
  return html`<p>Made by ${name} ${version} from results.json with the SHA-256 <code>${resultsHash}</code>. Times are UTC.</p>`;
}
