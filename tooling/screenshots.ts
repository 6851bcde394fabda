import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { chromiumArgs, ensureChromium } from './chromium.ts';

/*
 * Pictures of stories, to be looked at: `pnpm screenshots help-offer --themes nhs,dark --widths 320`.
 * Storybook must be running (`pnpm storybook`). Pictures go to reports/screenshots.
 */
const options = new Map<string, string>();
const wanted: string[] = [];
for (let rest = process.argv.slice(2); rest.length > 0; ) {
  const [word = '', next = ''] = rest;
  if (word.startsWith('--')) options.set(word.slice(2), next);
  else wanted.push(word);
  rest = rest.slice(word.startsWith('--') ? 2 : 1);
}
const list = (name: string, otherwise: string) => (options.get(name) ?? otherwise).split(',');
const base = options.get('url') ?? 'http://localhost:6006';

interface Index {
  entries: Record<string, { id: string; type: string }>;
}
const index = (await (await fetch(`${base}/index.json`)).json()) as Index;
const stories = Object.values(index.entries).filter(
  ({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part)),
);

await mkdir('reports/screenshots', { recursive: true });
const { path } = await ensureChromium();
const browser = await chromium.launch({ executablePath: path, args: chromiumArgs });
for (const width of list('widths', '320,1280')) {
  const page = await browser.newPage({ viewport: { width: Number(width), height: 800 } });
  for (const { id, type } of stories) {
    for (const theme of list('themes', 'nhs')) {
      for (const language of list('languages', 'en')) {
        const globals = `theme:${theme};language:${language};frame:${options.get('frame') ?? 'none'}`;
        const view = type === 'docs' ? 'docs' : 'story';
        await page.goto(`${base}/iframe.html?id=${id}&viewMode=${view}&globals=${globals}`);
        await page.waitForSelector(
          type === 'docs' ? '#storybook-docs:not([hidden]) *' : '#storybook-root > *',
          { state: 'attached' },
        );
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(Number(options.get('wait') ?? 300));
        const file = `reports/screenshots/${id}.${width}.${theme}.${language}.png`;
        await page.screenshot({ path: file, fullPage: options.get('full') !== 'no' });
        console.log(file);
      }
    }
  }
  await page.close();
}
await browser.close();
