import { expect, test } from 'vitest';
import { contrast } from './contrast.js';
import { compare, crop, type Image } from './image.js';

/** A picture of one colour, with some pixels of another. */
function picture(
  width: number,
  height: number,
  grey: number,
  spots: [number, number, number][] = [],
): Image {
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([grey, grey, grey, 255], at);
  for (const [x, y, value] of spots) data.set([value, value, value, 255], (y * width + x) * 4);
  return { width, height, data };
}

test('black on white has a contrast of 21', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
});

test('contrast does not depend on which colour comes first', () => {
  expect(contrast([0, 94, 184], [255, 255, 255])).toBeCloseTo(
    contrast([255, 255, 255], [0, 94, 184]),
  );
});

test('two pictures of the same do not differ', () => {
  expect(compare(picture(4, 4, 255), picture(4, 4, 255))).toEqual({ changed: 0, contrasting: 0 });
});

test('a change of colour counts, and as contrasting only from 3 : 1', () => {
  const white = picture(4, 4, 255);
  expect(
    compare(
      white,
      picture(4, 4, 255, [
        [1, 1, 0],
        [2, 2, 0],
      ]),
    ),
  ).toEqual({ changed: 2, contrasting: 2 });
  expect(compare(white, picture(4, 4, 255, [[1, 1, 200]]))).toEqual({ changed: 1, contrasting: 0 });
});

test('a part is cut as far as the picture goes', () => {
  const part = crop(picture(4, 4, 255, [[3, 3, 7]]), { x: 2, y: 2, width: 9, height: 9 });
  expect([part.width, part.height, part.data[12]]).toEqual([2, 2, 7]);
});
