import { describe, expect, test } from 'vitest';
import { said, testBrowser } from '../testing/page.js';
import { hasRoom, type Target, targetsCheck } from './targets.js';

function target(x: number, y: number, width: number, height: number): Target {
  return { where: `${x},${y}`, x, y, width, height, inline: false };
}

describe('the room around a small target', () => {
  test('is enough 24 px from centre to centre of another small one', () => {
    const [one, other] = [target(0, 0, 16, 16), target(24, 0, 16, 16)];
    expect(hasRoom(one, [one, other])).toBe(true);
  });

  test('is too little nearer than that', () => {
    const [one, other] = [target(0, 0, 16, 16), target(20, 0, 16, 16)];
    expect(hasRoom(one, [one, other])).toBe(false);
  });

  test('is too little where a large one is nearer than 12 px to its centre', () => {
    const [one, other] = [target(0, 0, 16, 16), target(17, 0, 100, 40)];
    expect(hasRoom(one, [one, other])).toBe(false);
  });
});

describe('targets on a page', () => {
  const { run } = testBrowser();
  const small = 'style="width:20px;height:20px;padding:0;border:0;margin:0"';

  test('of 44 px leave nothing to say', async () => {
    const html = '<button style="width:44px;height:44px">A</button>';
    expect(said(await run(targetsCheck, 'targets', html))).toEqual([]);
  });

  test('of 20 px side by side fail', async () => {
    const html = `<div style="display:flex"><button ${small}>A</button><button ${small}>B</button></div>`;
    expect(said(await run(targetsCheck, 'targets', html))).toEqual([
      'failure target-24',
      'failure target-24',
    ]);
  });

  test('in a sentence may be as high as its line', async () => {
    const html =
      '<p style="font-size:10px;line-height:1">Read <a href="#a">more</a><a href="#b">less</a> of it.</p>';
    expect(said(await run(targetsCheck, 'targets', html))).toEqual([]);
  });

  test('smaller than the project aims at are a note, no failure', async () => {
    const project = { targetAims: [{ stories: 'a-*', size: 44, people: 'patients' }] };
    const html = '<button style="width:60px;height:30px">A</button>';
    expect(said(await run(targetsCheck, 'targets', html, { project }))).toEqual(['note target-44']);
  });

  test('are as large as a control and its label together', async () => {
    const project = { targetAims: [{ stories: '*', size: 24, people: 'all' }] };
    const html = `<label style="display:inline-block;padding:20px">A <input type="checkbox" ${small}></label>`;
    expect(said(await run(targetsCheck, 'targets', html, { project }))).toEqual([]);
  });
});
