import { readdirSync, readFileSync } from 'node:fs';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { expect, test } from 'vitest';
import { hosts } from './hosts.ts';

const folder = 'stories/hosts';

/** Ids of the stories in the files, as Storybook makes them from title and export. */
function storyIds(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.stories.tsx'))
    .flatMap((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const title = /title: '(.+)'/.exec(text)?.[1] ?? '';
      return [...text.matchAll(/export const (\w+): Story/g)].map(([, name = '']) =>
        toId(title, storyNameFromExport(name)),
      );
    });
}

test('every story of a host is in the list, and the list names no other', () => {
  const named = hosts.flatMap(({ story }) => story ?? []);
  expect(named.toSorted()).toEqual(storyIds().toSorted());
});

test('no two hosts have one id', () => {
  expect(new Set(hosts.map(({ id }) => id)).size).toBe(hosts.length);
});
