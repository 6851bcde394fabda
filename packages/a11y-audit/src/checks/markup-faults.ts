import type { Page } from 'playwright-core';
import type { Finding } from '../results/result.js';

interface Place {
  rule:
    | 'error-not-linked'
    | 'announced-twice'
    | 'id-twice'
    | 'alt-says-nothing'
    | 'background-says-something';
  where: string;
}

/** Faults of the markup that the rule engines do not look for. */
function findMarkupFaults(): Promise<Place[]> {
  const { isVisible, where } = window.a11yAudit;
  const text = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const faults: Place[] = [];

  /** Something with text describes it, or the group that it belongs to. */
  const described = (field: Element): boolean => {
    for (let at: Element | null = field; at; at = at.parentElement) {
      if (at !== field && !at.matches('fieldset, [role="group"], [role="radiogroup"]')) continue;
      const ids = ['aria-describedby', 'aria-errormessage']
        .flatMap((name) => at?.getAttribute(name)?.split(/\s+/) ?? [])
        .filter(Boolean);
      if (ids.some((id) => text(document.getElementById(id) ?? document.createElement('p'))))
        return true;
    }
    return false;
  };
  for (const field of document.querySelectorAll('[aria-invalid="true"]')) {
    if (isVisible(field) && !described(field)) {
      faults.push({ rule: 'error-not-linked', where: where(field) });
    }
  }

  const live =
    '[role="alert"], [role="status"], [role="log"], output, [aria-live="polite"], [aria-live="assertive"]';
  const speaking = [...document.querySelectorAll(live)].filter(
    (region) => isVisible(region) && text(region) !== '',
  );
  for (const [index, region] of speaking.entries()) {
    const again = speaking
      .slice(0, index)
      .some((other) => other.contains(region) || text(other) === text(region));
    if (again) faults.push({ rule: 'announced-twice', where: where(region) });
  }

  const references = [
    'for',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-errormessage',
    'aria-owns',
  ];
  for (const name of references) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const ids = element.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [];
      const twice = ids.some((id) => document.querySelectorAll(`#${CSS.escape(id)}`).length > 1);
      if (twice) faults.push({ rule: 'id-twice', where: where(element) });
    }
  }

  const nothing = /^(image|picture|photo|img|icon|graphic)[\s_-]*\d*$/i;
  const fileName = /^\S+\.(jpe?g|png|gif|svg|webp|avif)$/i;
  for (const image of document.querySelectorAll('img[alt], [role="img"][aria-label]')) {
    const alt = (image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? '').trim();
    if (alt !== '' && isVisible(image) && (nothing.test(alt) || fileName.test(alt))) {
      faults.push({ rule: 'alt-says-nothing', where: where(image) });
    }
  }

  /** Drawings are files of text, so what they say can be read. */
  const says = async (address: string): Promise<boolean> => {
    if (!/^data:image\/svg|\.svg($|[?#])/.test(address)) return false;
    const drawing = await fetch(address)
      .then((response) => response.text())
      .catch(() => '');
    return /<text[\s>]/.test(drawing);
  };
  const painted = [...document.body.querySelectorAll('*')].filter((element) => {
    const { backgroundImage } = getComputedStyle(element);
    const named = element.closest('[aria-label], [aria-labelledby], [title]');
    return backgroundImage.includes('url(') && isVisible(element) && !named && !text(element);
  });
  const looked = painted.map(async (element): Promise<Place[]> => {
    const addresses = [...getComputedStyle(element).backgroundImage.matchAll(/url\("(.*?)"\)/g)];
    const speaks = await Promise.all(
      addresses.map(([, address = '']) => says(address.replace(/\\(.)/g, '$1'))),
    );
    return speaks.some(Boolean)
      ? [{ rule: 'background-says-something', where: where(element) }]
      : [];
  });
  return Promise.all(looked).then((found) => faults.concat(...found));
}

const said: Record<Place['rule'], [criteria: string[], message: string]> = {
  'error-not-linked': [
    ['1.3.1', '3.3.1'],
    'This field says that it is in error, and nothing describes it, so a screen reader does not say what is wrong. Name the message in aria-describedby.',
  ],
  'announced-twice': [
    ['4.1.3'],
    'Another live region says the same, or holds this one, so a screen reader says it twice. Keep one.',
  ],
  'id-twice': [
    ['1.3.1', '4.1.2'],
    'This leads to an id that two elements have, so it may get the words of the wrong one. Give each its own id.',
  ],
  'alt-says-nothing': [
    ['1.1.1'],
    'The text in place of this picture is the name of a file, or says only that it is a picture. Say what it shows.',
  ],
  'background-says-something': [
    ['1.1.1', '1.4.5'],
    'This background picture holds text that a screen reader does not say and that does not grow. Write the text into the page.',
  ],
};

export async function markupFaults(page: Page): Promise<Finding[]> {
  const places = await page.evaluate(findMarkupFaults);
  return places.map(({ rule, where }) => {
    const [criteria, message] = said[rule];
    return { kind: 'failure', rule, criteria, where, message };
  });
}

/** Names of links that say nothing of where they lead, in English. */
const empty =
  /^(click|press|tap) here$|^here$|^this (link|page)$|^link$|^(read |see |learn |find out )?more( info)?$/i;

/** Lines of an accessibility tree with a link whose name says nothing. */
export function emptyLinkLines(tree: string): string[] {
  return tree
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => empty.test(/^- link "(.*?)"/.exec(line)?.[1]?.trim() ?? ''));
}
