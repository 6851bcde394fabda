import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A story of the small Storybook: its content, and what its channel says instead of that all is well. */
export interface SmallStory {
  id: string;
  html: string;
  /** An event of Storybook, with its payload. */
  says?: [event: string, payload: unknown];
  played?: boolean;
}

/** What Storybook's preview does of its own: a channel, globals, and the events of one story. */
function preview(stories: readonly SmallStory[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title></head><body>
<main><h1>Story</h1><div id="root"></div></main>
<script>
const stories = ${JSON.stringify(stories)};
const listeners = {};
const channel = {
  on: (event, listener) => { (listeners[event] ??= []).push(listener); },
  once: (event, listener) => channel.on(event, listener),
  emit: (event, payload) => { for (const listener of listeners[event] ?? []) listener(payload); },
};
window.__STORYBOOK_ADDONS_CHANNEL__ = channel;
channel.emit('setGlobals', { globals: { theme: 'nhs' }, globalTypes: {} });
channel.on('updateGlobals', ({ globals }) => {
  document.documentElement.dataset.theme = globals.theme;
  channel.emit('storyRendered');
});
const story = stories.find(({ id }) => id === new URLSearchParams(location.search).get('id'));
document.getElementById('root').innerHTML = story.html;
setTimeout(() => {
  if (story.says) channel.emit(...story.says);
  channel.emit('storyRendered', story.id);
  channel.emit('storyFinished', { storyId: story.id });
}, 20);
</script></body></html>`;
}

/** Makes a folder that looks to the audit like a built Storybook. */
export function smallStorybook(stories: readonly SmallStory[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'storybook-'));
  const entries = stories.map(({ id, played }) => [
    id,
    {
      type: 'story',
      id,
      title: 'Group/Part',
      name: id,
      importPath: './stories/Part.stories.tsx',
      tags: played ? ['test', 'play-fn'] : ['test'],
    },
  ]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.json'),
    JSON.stringify({ v: 5, entries: Object.fromEntries(entries) }),
  );
  writeFileSync(join(folder, 'iframe.html'), preview(stories));
  return folder;
}
