import { readdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'

/** Bytes that a program may still write on the disk of a folder. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** When the newest file in a folder was written, in milliseconds since 1970; undefined where there is none. */
export async function newestFile(folder: string): Promise<number | undefined> {
  let newest: number | undefined
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue
    const { mtimeMs } = await stat(join(folder, entry.name))
    if (newest === undefined || mtimeMs > newest) newest = mtimeMs
  }
  return newest
}
