import type { AuditResults, CheckOutcome, StoryRef } from '../results/result.js';

/** A story with what the run says of it, by pass. */
export interface StoryReport {
  story: StoryRef;
  outcomes: readonly CheckOutcome[];
}

/** Stories of one title: the states of one widget, or the pages of one example. */
export interface WidgetReport {
  /** Such as `For patients/HelpOffer`. */
  title: string;
  /** Its last part, which is the name of the component. */
  component: string;
  /** Stories that ran. */
  stories: readonly StoryReport[];
  /** Stories that are known and did not run. */
  notRun: readonly StoryRef[];
}

export function groupBy<TItem, TKey>(
  items: readonly TItem[],
  keyOf: (item: TItem) => TKey,
): Map<TKey, TItem[]> {
  const groups = new Map<TKey, TItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export function componentOf(title: string): string {
  return title.slice(title.lastIndexOf('/') + 1);
}

/** Every story that the run knows, by widget, in the order of the target. */
export function widgetsOf({ stories, outcomes }: AuditResults): WidgetReport[] {
  const ofStory = groupBy(outcomes, ({ story }) => story);
  return [...groupBy(stories, ({ title }) => title)].map(([title, own]) => ({
    title,
    component: componentOf(title),
    stories: own.flatMap((story) => {
      const run = ofStory.get(story.id);
      return run ? [{ story, outcomes: run }] : [];
    }),
    notRun: own.filter(({ id }) => !ofStory.has(id)),
  }));
}
