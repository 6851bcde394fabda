import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { contrast, type Rgb } from './contrast.js';

/** A picture in memory: four bytes a pixel, row by row. */
export interface Image {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A part of a picture, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function readPng(file: Uint8Array): Image {
  const { width, height, data } = PNG.sync.read(Buffer.from(file));
  return { width, height, data };
}

export function pixelAt({ width, data }: Image, x: number, y: number): Rgb {
  const at = (y * width + x) * 4;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

/** A part of a picture, as far as it lies in the picture. */
export function crop(image: Image, box: Box): Image {
  const left = Math.max(0, Math.floor(box.x));
  const top = Math.max(0, Math.floor(box.y));
  const width = Math.max(0, Math.min(image.width, Math.ceil(box.x + box.width)) - left);
  const height = Math.max(0, Math.min(image.height, Math.ceil(box.y + box.height)) - top);
  const data = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const from = ((top + row) * image.width + left) * 4;
    data.set(image.data.subarray(from, from + width * 4), row * width * 4);
  }
  return { width, height, data };
}

/** How two pictures of one size differ, in pixels. */
export interface Difference {
  changed: number;
  /** Changed with a contrast of at least 3 : 1 between before and after. */
  contrasting: number;
}

/** Compares two pictures of the same place. */
export function compare(before: Image, after: Image): Difference {
  const width = Math.min(before.width, after.width);
  const height = Math.min(before.height, after.height);
  if (width === 0 || height === 0) return { changed: 0, contrasting: 0 };
  const frame = { x: 0, y: 0, width, height };
  const [one, other] = [crop(before, frame), crop(after, frame)];
  const mask = new Uint8Array(width * height * 4);
  const changed = pixelmatch(one.data, other.data, mask, width, height, {
    threshold: 0.05,
    includeAA: true,
    diffMask: true,
  });
  let contrasting = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (mask[(y * width + x) * 4 + 3] === 0) continue;
      if (contrast(pixelAt(one, x, y), pixelAt(other, x, y)) >= 3) contrasting += 1;
    }
  }
  return { changed, contrasting };
}
