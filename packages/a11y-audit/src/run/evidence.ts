import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files that show what a check saw, in the folder of the results. */
export interface Evidence {
  /** Writes a file and gives its path, relative to the folder of the results. */
  write: (path: string, content: string | Uint8Array) => Promise<string>;
}

/** Writes a file, and makes its folder where there is none. */
export async function writeFileWithFolder(
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

export function evidenceIn(folder: string): Evidence {
  return {
    write: async (path, content) => {
      await writeFileWithFolder(join(folder, path), content);
      return path;
    },
  };
}
