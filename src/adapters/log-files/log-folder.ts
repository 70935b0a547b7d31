import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LogFolder } from '../../app/ports.ts'

/** A folder with the files of logs. A file that is put there is at no moment there by half. */
export function logFolder(folder: string): LogFolder {
  return {
    read: async (path) =>
      readFile(join(folder, path)).then((bytes) => new Uint8Array(bytes), orNothing),
    async write(path, bytes) {
      const file = join(folder, path)
      await mkdir(dirname(file), { recursive: true })
      const made = `${file}.${randomUUID()}`
      try {
        await writeFile(made, bytes, { flush: true })
        await rename(made, file)
      } catch (error) {
        await rm(made, { force: true })
        throw error
      }
    },
    list: async (path) => ((await readdir(join(folder, path)).catch(orNothing)) ?? []).toSorted(),
  }
}

function orNothing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  throw error
}
