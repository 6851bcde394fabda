import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { said, testBrowser } from '../testing/page.js';
import { englishPatterns, leftOverWordsCheck } from './left-over-words.js';
import { secondEngineCheck } from './second-engine.js';
import { firstDifference, transcriptCheck, transcriptLabel, transcriptText } from './transcript.js';

const { run, written } = testBrowser();

describe('left-over English', () => {
  const words = {
    within: '.widget',
    english: ['Continue', 'Question {number} of {total}', '{name}'],
  };
  const look = (html: string, more = {}) =>
    run(leftOverWordsCheck, 'left-over-words', html, {
      project: { words: { ...words, ...more } },
    }).then(said);

  test('is found in text and in names', async () => {
    const html =
      '<div class="widget" lang="cy"><p>Question 1 of 5</p><button aria-label="Continue">→</button></div>';
    expect(await look(html)).toEqual(['failure english-left-over', 'failure english-left-over']);
  });

  test('is a note where the markup says that it is English', async () => {
    expect(
      await look('<div class="widget" lang="cy"><span lang="en">Continue</span></div>'),
    ).toEqual(['note english-marked']);
  });

  test('is no pass for a tag that only begins like English', async () => {
    expect(await look('<div class="widget" lang="en-XA">Continue</div>')).toEqual([
      'failure english-left-over',
    ]);
  });

  test('is not looked for outside of the widgets, nor in what a story gives them', async () => {
    expect(
      await look('<p>Continue</p><div class="widget" lang="cy"><p>Words of the host</p></div>'),
    ).toEqual([]);
  });

  test('may stand where a name is the same everywhere', async () => {
    expect(
      await look('<div class="widget" lang="cy">Continue</div>', { sameEverywhere: ['Continue'] }),
    ).toEqual([]);
  });

  test('does not apply where the project names no texts', async () => {
    const { outcome, reason } = await run(leftOverWordsCheck, 'left-over-words', '<p>A</p>');
    expect([outcome, reason]).toEqual([
      'not-applicable',
      expect.stringMatching(/names no English/),
    ]);
  });

  test('has no pattern for a message that is only a value', () => {
    expect(englishPatterns(['{name}', '{count} (a.b)'])).toEqual([]);
    expect(englishPatterns(['See (more) {count}'])[0]?.test('See (more) 12')).toBe(true);
  });
});

describe('a transcript', () => {
  const html = '<button>Save</button>';
  const folder = mkdtempSync(join(tmpdir(), 'transcripts-'));
  const file = join(folder, 'a-group--a-story.en.txt');
  const project = { transcripts: folder };

  test('holds what is said, under a label that it is simulated', async () => {
    const result = await run(transcriptCheck, 'transcript', html);
    expect(said(result)).toEqual([]);
    const text = written.get('transcripts/a-group--a-story.en.txt') ?? '';
    expect(text.startsWith(transcriptLabel)).toBe(true);
    expect(text).toContain('\nheading, A page, level 1\n');
    expect(text).toContain('\nbutton, Save\n');
  });

  test('that nobody has reviewed fails', async () => {
    expect(said(await run(transcriptCheck, 'transcript', html, { project }))).toEqual([
      'failure transcript-new',
    ]);
  });

  test('is kept where the run accepts it, and then holds', async () => {
    const accept = async (path: string, text: string) => writeFileSync(path, text);
    expect(said(await run(transcriptCheck, 'transcript', html, { project, accept }))).toEqual([]);
    expect(readFileSync(file, 'utf8')).toContain('button, Save');
    expect(said(await run(transcriptCheck, 'transcript', html, { project }))).toEqual([]);
  });

  test('that has changed fails, with the first line that differs', async () => {
    const { findings } = await run(transcriptCheck, 'transcript', '<button>Send</button>', {
      project,
    });
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'transcript-changed',
        where: expect.stringMatching(/, line \d+$/),
      }),
    ]);
  });

  test('leaves out ids that change from run to run', () => {
    expect(transcriptText(['id 0189f7a2-0000-7000-8000-000000000001'])).toContain('id (id)');
    expect(transcriptText(['at 2026-01-15T10:00:01.874Z, 10:00:02 and 10:00'])).toContain(
      'at 2026-01-15T10:00:(s)Z, 10:00:(s) and 10:00',
    );
  });

  test('differs from another in a line that can be named', () => {
    expect(firstDifference('a\nb', 'a\nc')).toBe(2);
    expect(firstDifference('a', 'a')).toBe(0);
  });
});

describe('the second engine', () => {
  const fault = '<div role="checkbox" tabindex="0" aria-labelledby="x">A</div>';
  const extra = '<p style="font-weight:700">Short bold line</p><p>Text</p>';

  test('agrees with axe on a plain page', async () => {
    expect(said(await run(secondEngineCheck, 'second-engine', '<p>Some text.</p>'))).toEqual([]);
  });

  test('fails where it differs and nobody has said why', async () => {
    expect(said(await run(secondEngineCheck, 'second-engine', extra))).toEqual([
      'failure text_block_heading',
    ]);
  });

  test('lists a difference that is explained, with who explained it', async () => {
    const difference = () => ({ rule: 'text_block_heading', why: 'W', by: 'A', on: '2026-11-24' });
    const { findings } = await run(secondEngineCheck, 'second-engine', extra, {
      reviews: { difference },
    });
    expect(findings).toEqual([
      expect.objectContaining({
        kind: 'difference',
        verdict: { by: 'A', on: '2026-11-24', text: 'W' },
      }),
    ]);
  });

  test('notes what axe reports too', async () => {
    const result = await run(secondEngineCheck, 'second-engine', fault);
    expect(said(result)).not.toEqual([]);
    expect(said(result).filter((one) => !one.startsWith('note'))).toEqual([]);
  });
});
