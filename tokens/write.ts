import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Replaces whole folders by what was generated. Everything is written beside them first, so that a full disk or an
 * interrupt leaves the old output or the new, and never half of one.
 */
export async function replaceFolders(root: string, folders: readonly string[], files: Files): Promise<void> {
  const stray = [...files.keys()].find((path) => !folders.some((folder) => path.startsWith(folder)));
  if (stray !== undefined) throw new Error(`${stray} lies outside ${folders.join(', ')}`);
  await mkdir(join(root, 'dist'), { recursive: true });
  const stage = await mkdtemp(join(root, 'dist', '.tokens-'));
  try {
    for (const folder of folders) await mkdir(join(stage, 'new', folder), { recursive: true });
    for (const [path, content] of files) {
      const target = join(stage, 'new', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    await swap(root, stage, folders);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Puts the new folders in the place of the old ones; puts the old ones back when that fails half-way. */
async function swap(root: string, stage: string, folders: readonly string[]): Promise<void> {
  const done: string[] = [];
  try {
    for (const folder of folders) {
      const [target, old] = [join(root, folder), join(stage, 'old', folder)];
      await mkdir(dirname(target), { recursive: true });
      await mkdir(dirname(old), { recursive: true });
      await rename(target, old).catch(ignoreMissing);
      done.push(folder);
      await rename(join(stage, 'new', folder), target);
    }
  } catch (error) {
    for (const folder of done) {
      await rm(join(root, folder), { recursive: true, force: true });
      await rename(join(stage, 'old', folder), join(root, folder)).catch(ignoreMissing);
    }
    throw error;
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
