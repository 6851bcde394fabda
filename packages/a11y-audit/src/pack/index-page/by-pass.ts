import { anchor, html, type Markup } from '../html/markup.js';
import { command, fold, table } from '../html/table.js';
import type { Pack } from '../pack.js';
import { repeatAll } from '../repeat.js';
import { groupBy } from '../widgets.js';
import { counted, markOf, outcomesInWords } from '../words.js';
import { storyLink } from './found-rules.js';

export function passAnchor(id: string): string {
  return anchor('pass', id);
}

/** Every set of conditions with what was checked under it. */
export function byPassSection({ results }: Pack): Markup {
  const ofPass = groupBy(results.outcomes, ({ pass }) => pass);
  return html`<section aria-labelledby="by-pass">
<h2 id="by-pass">By pass</h2>
<p>A pass is one set of conditions under which stories are checked.</p>
${table({
  id: 'passes-table',
  caption: 'Passes, with their conditions, checks and results',
  heads: [
    'Pass',
    'Conditions',
    'Checks',
    'Stories',
    'Results',
    'Stories with failures',
    'Criteria it touches',
    'Command that repeats it',
  ],
  rows: results.passes.map(({ id, title, context, checks, criteria }) => {
    const own = ofPass.get(id) ?? [];
    const failed = own.filter(({ outcome }) => outcome === 'failed');
    const failing = [...new Set(failed.map(({ story }) => story))];
    const repeats = repeatAll(own, ['story', 'check']);
    return {
      id: passAnchor(id),
      mark: markOf(own),
      cells: [
        `${title} (${id})`,
        context,
        checks.join(', '),
        new Set(own.map(({ story }) => story)).size,
        own.length === 0 ? 'Not run' : outcomesInWords(own),
        failing.length === 0
          ? 'None'
          : html`${failing.slice(0, 20).map((story, at) => html`${at > 0 && ', '}${storyLink(story)}`)}${failing.length > 20 && ` and ${failing.length - 20} more`}`,
        fold(counted(criteria.length, 'criterion', 'criteria'), criteria.join(', ')),
        html`${repeats.slice(0, 1).map(command)}`,
      ],
    };
  }),
})}
</section>`;
}
