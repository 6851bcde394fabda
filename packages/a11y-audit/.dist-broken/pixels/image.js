import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { contrast } from "./contrast.js";
function readPng(file) {
  const { width, height, data } = PNG.sync.read(Buffer.from(file));
  return { width, height, data };
}
function pixelAt({ width, data }, x, y) {
  const at = (y * width + x) * 4;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}
function crop(image, box) {
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
function compare(before, after) {
  const width = Math.min(before.width, after.width);
  const height = Math.min(before.height, after.height);
  if (width === 0 || height === 0) return { changed: 0, contrasting: 0 };
  const frame = { x: 0, y: 0, width, height };
  const [one, other] = [crop(before, frame), crop(after, frame)];
  const mask = new Uint8Array(width * height * 4);
  const changed = pixelmatch(one.data, other.data, mask, width, height, {
    threshold: 0.05,
    includeAA: true,
    diffMask: true
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
export {
  compare,
  crop,
  pixelAt,
  readPng
};
