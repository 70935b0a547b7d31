import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Waits until a file is on the disk. */
export function settleFile(file: string): void {
  // Windows flushes only through a handle that may write.
  flush(file, 'r+')
}

/**
 * Waits until the names in a folder are on the disk. Windows has no call for that, and its file
 * system keeps a journal of names by itself.
 */
export function settleFolder(folder: string, system: NodeJS.Platform = process.platform): void {
  if (system !== 'win32') flush(folder, 'r')
}

function flush(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
