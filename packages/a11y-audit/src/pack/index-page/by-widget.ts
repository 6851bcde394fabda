import type { CheckOutcome } from '../../results/result.js';
import { anchor, type Content, html, link, type Markup } from '../html/markup.js';
import { command, fold, list, table } from '../html/table.js';
import type { Pack } from '../pack.js';
import { repeatAll, storyOption } from '../repeat.js';
import { groupBy, type StoryReport, type WidgetReport } from '../widgets.js';
import { counted, markOf, outcomesInWords, outcomeWords } from '../words.js';
import { ruleAnchor } from './found-rules.js';

export function widgetAnchor(title: string): string {
  return anchor('widget', title);
}

const having = (outcomes: readonly CheckOutcome[], outcome: CheckOutcome['outcome']) =>
  outcomes.filter((one) => one.outcome === outcome);

function failure({ check, findings }: CheckOutcome): Markup {
  const rules = new Set(findings.filter(({ kind }) => kind === 'failure').map(({ rule }) => rule));
  return html`${check} (${[...rules].map((rule, at) => html`${at > 0 && ', '}${link(`#${ruleAnchor('failed', check, rule)}`, rule)}`)})`;
}

/** What the checks of one pass said, in one cell. */
function said(outcomes: readonly CheckOutcome[]): Content {
  const failed = having(outcomes, 'failed');
  const others = (['untested', 'passed', 'not-applicable'] as const)
    .map((outcome) => [outcomeWords[outcome], having(outcomes, outcome)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([words, own]) => `${words}: ${own.map(({ check }) => check).join(', ')}. `);
  return html`${failed.length > 0 && html`<strong>Failed:</strong> ${failed.map((one, at) => html`${at > 0 && ', '}${failure(one)}`)}. `}${others}`;
}

function links({ story }: StoryReport, published: string | undefined): Content {
  if (/^https?:/.test(story.url)) return link(story.url, 'Open the page');
  if (published === undefined || !/^https?:/.test(published)) return undefined;
  const at = (path: string) => new URL(path, published).href;
  return html`${link(at(story.url), 'Open the story')}${story.docsUrl && html`, ${link(at(story.docsUrl), 'its documentation')}`}`;
}

function storyPart(
  report: StoryReport,
  passTitles: ReadonlyMap<string, string>,
  published: string | undefined,
): Markup {
  const { story, outcomes } = report;
  const id = anchor('story', story.id);
  const where = links(report, published);
  return fold(
    `${story.name}: ${outcomesInWords(outcomes)}`,
    html`${where && html`<p>${where}</p>`}${table({
      id: `${id}--passes`,
      caption: `${story.title}, ${story.name} (${story.id})`,
      heads: ['Pass', 'Checks', 'Command that repeats them'],
      rows: [...groupBy(outcomes, ({ pass }) => pass)].map(([pass, own]) => ({
        mark: markOf(own),
        cells: [passTitles.get(pass) ?? pass, said(own), repeatAll(own, ['check']).map(command)],
      })),
    })}`,
    markOf(outcomes) !== undefined,
    id,
  );
}

function widgetPart(
  { title, stories, notRun }: WidgetReport,
  passTitles: ReadonlyMap<string, string>,
  published: string | undefined,
): Markup {
  const outcomes = stories.flatMap((one) => one.outcomes);
  return html`<h3 id="${widgetAnchor(title)}">${title}</h3>
<p>${counted(stories.length, 'story', 'stories')}: ${outcomesInWords(outcomes)}.</p>
${stories.map((story) => storyPart(story, passTitles, published))}
${notRun.length > 0 && fold(`${counted(notRun.length, 'story', 'stories')} not run`, list(notRun.map(({ name, id }) => `${name} (${id})`)))}`;
}

/** Every widget with its stories. A story in which all passed is folded. */
export function byWidgetSection({ widgets, results, config }: Pack): Markup {
  const passTitles = new Map(results.passes.map(({ id, title }) => [id, `${title} (${id})`]));
  const ids = results.stories.map(({ id }) => id);
  return html`<section aria-labelledby="by-widget">
<h2 id="by-widget">By widget</h2>
<p>A story is one state of a widget, or one page. Stories in which something failed or was not tested are open; the others open on request. Stories that were not run are named in <a href="scope.html#sample">Scope and sample</a> too.</p>
${table({
  id: 'widgets-table',
  caption: 'Widgets and pages, with their stories and results',
  heads: ['Widget or page', 'Stories run', 'Results', 'Command that repeats it'],
  rows: widgets.map(({ title, stories, notRun }) => {
    const outcomes = stories.flatMap((one) => one.outcomes);
    return {
      mark: markOf(outcomes),
      cells: [
        stories.length === 0 ? title : link(`#${widgetAnchor(title)}`, title),
        `${stories.length} of ${stories.length + notRun.length}`,
        outcomes.length === 0 ? 'Not run' : outcomesInWords(outcomes),
        repeatAll(outcomes.slice(0, 1), ['story', 'pass', 'check']).map((repeat) =>
          command(
            `${repeat} ${storyOption(
              stories.map(({ story }) => story.id),
              ids,
            )}`,
          ),
        ),
      ],
    };
  }),
})}
${widgets.filter(({ stories }) => stories.length > 0).map((widget) => widgetPart(widget, passTitles, config.published))}
</section>`;
}
