import { existsSync, readdirSync, statSync } from 'node:fs';

/** When the newest file of a folder was changed, in milliseconds. */
export function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (time, { parentPath, name }) => Math.max(time, statSync(`${parentPath}/${name}`).mtimeMs),
      0,
    );
}

/** A file that was made is there, and newer than everything in the folders it was made from. */
export function isFresh(file: string, sources: readonly string[]): boolean {
  return existsSync(file) && statSync(file).mtimeMs > Math.max(...sources.map(newest));
}
