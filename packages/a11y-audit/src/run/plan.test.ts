import { expect, test } from 'vitest';
import { passes } from '../passes/passes.js';
import { type Story, storiesOfMarkup } from '../stories/discover.js';
import { storiesTouched } from './changed.js';
import { planRun, spread } from './plan.js';

function story(id: string, file = `stories/${id}.stories.tsx`): Story {
  return {
    id,
    title: 'A',
    name: id,
    url: '',
    auditUrl: '',
    file,
    played: false,
    source: 'storybook',
  };
}

const stories = ['a--one', 'a--two', 'b--one', 'b--two'].map((id) => story(id));
const all = { stories: [], passes: [], checks: [] };
const ofStories = passes.filter(({ group }) => group !== 'no-javascript');

test('without a choice every story runs through every pass', () => {
  const { jobs, selection } = planRun(stories, passes, all, 'abc');
  expect(jobs.map((job) => job.passes.length)).toEqual(stories.map(() => ofStories.length));
  expect(selection).toMatchObject({ complete: true, pairsRun: 4 * ofStories.length });
});

test('some checks alone are not the whole, even on every story', () => {
  expect(planRun(stories, passes, { ...all, checks: ['axe'] }, 'abc').selection.complete).toBe(
    false,
  );
});

test('stories are chosen by patterns', () => {
  const { jobs } = planRun(stories, passes, { ...all, stories: ['a--*', 'b--two'] }, 'abc');
  expect(jobs.map((job) => job.story.id)).toEqual(['a--one', 'a--two', 'b--two']);
});

test('a sample runs the named passes on every story and each other pass on some', () => {
  const { jobs } = planRun(stories, passes, { ...all, passes: ['base'], sample: 2 }, 'abc');
  const runs = (id: string) =>
    jobs.filter((job) => job.passes.some((pass) => pass.id === id)).length;
  expect(runs('base')).toBe(4);
  for (const { id } of ofStories.filter((pass) => pass.id !== 'base')) expect(runs(id), id).toBe(2);
});

test('markup from a server runs in its own pass and in no other', () => {
  const markup = storiesOfMarkup(['Help Offer.html']);
  const { jobs } = planRun([...stories, ...markup], passes, all, 'abc');
  expect(jobs.at(-1)?.story.id).toBe('server-markup--help-offer');
  expect(jobs.at(-1)?.passes.map(({ id }) => id)).toEqual(['no-javascript']);
});

test('a sample is spread over the whole list and moves with its shift', () => {
  const list = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(spread(list, 2, 0)).toEqual([0, 5]);
  expect(spread(list, 2, 1)).toEqual([1, 6]);
  expect(spread(list, 20, 3)).toEqual(list);
});

test('a changed file of stories concerns its own stories', () => {
  expect(
    storiesTouched(stories, ['stories/a--one.stories.tsx', 'README.md']).map(({ id }) => id),
  ).toEqual(['a--one']);
});

test('any other changed file may concern every story', () => {
  expect(storiesTouched(stories, ['packages/react/src/styles/base.css'])).toHaveLength(4);
  expect(storiesTouched(stories, ['docs/a.md', 'packages/react/src/a.test.tsx'])).toEqual([]);
});
