import type { OpenHost } from './browser.ts';

declare global {
  var looksOfProbes: () => Map<string, string>;
  var looksBefore: Map<string, string>;
}

/**
 * Keeps the computed styles of the page, of its body and of each probe, without what only follows from
 * the room that they have.
 */
export function rememberLooksOfProbes({ scope }: OpenHost): Promise<void> {
  return scope.evaluate(() => {
    const room = /^(block|inline)-size$|^(height|width|perspective-origin|transform-origin)$/;
    globalThis.looksOfProbes = () => {
      const looks = new Map<string, string>();
      const look = (element: Element, name: string, pseudo?: string) => {
        const style = getComputedStyle(element, pseudo);
        for (const property of style) {
          if (room.test(property)) continue;
          looks.set(`${name}${pseudo ?? ''} ${property}`, style.getPropertyValue(property));
        }
      };
      look(document.documentElement, 'html');
      look(document.body, 'body');
      for (const [index, element] of document.querySelectorAll('#probes, #probes *').entries()) {
        look(element, `${element.localName} ${index}`);
        look(element, `${element.localName} ${index}`, '::before');
      }
      return looks;
    };
    globalThis.looksBefore = globalThis.looksOfProbes();
  });
}

/** Which of those are others now. */
export function changedLooksOfProbes({ scope }: OpenHost): Promise<string[]> {
  return scope.evaluate(() =>
    [...globalThis.looksOfProbes()].flatMap(([name, value]) => {
      const before = globalThis.looksBefore.get(name);
      return before === value ? [] : [`${name}: ${value}, before ${before}`];
    }),
  );
}

/** What a person sees of each element of the widget: its box, type, edges and colours. */
export function looksOfWidget({ scope }: OpenHost): Promise<Record<string, string>> {
  return scope.evaluate(() => {
    const properties = [
      ...['display', 'float', 'position', 'opacity', 'visibility', 'transform', 'overflow-x'],
      ...['width', 'height', 'padding', 'margin', 'border-width', 'border-style', 'border-radius'],
      ...['font-family', 'font-size', 'font-weight', 'font-style', 'line-height'],
      ...['letter-spacing', 'word-spacing', 'text-align', 'text-transform', 'text-indent'],
      ...['text-decoration-line', 'text-shadow', 'white-space', 'columns'],
      ...['color', 'background-color', 'background-image', 'box-shadow', 'border-color'],
      ...['vertical-align', 'cursor', 'pointer-events'],
    ];
    const looks: Record<string, string> = {};
    const place = document.getElementById('kit') as Element;
    const { left, top } = place.getBoundingClientRect();
    for (const [index, element] of place.querySelectorAll('*:not([type="hidden"])').entries()) {
      const name = `${index} ${element.className || element.localName}`;
      const box = element.getBoundingClientRect();
      looks[`${name} place`] = [box.left - left, box.top - top].map(Math.round).join(' ');
      const style = getComputedStyle(element);
      for (const property of element.matches('li')
        ? [...properties, 'list-style-type']
        : properties) {
        looks[`${name} ${property}`] = style.getPropertyValue(property);
      }
    }
    return looks;
  });
}
