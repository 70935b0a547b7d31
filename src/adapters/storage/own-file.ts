import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs'
import { StorageUnfit } from '../../app/register/ports.ts'
import { message } from '../../domain/messages/message.ts'

/** For whoever runs the service, and for nobody else: passwords and the signing key are in it. */
export const OWN_FILE = 0o600
export const OWN_FOLDER = 0o700

/** Everybody else who has a computer in common. */
const OTHERS = 0o077

/** Whether a file that is there is for its owner alone; Windows has lists of its own for this. */
export function isForOwner(file: string): boolean {
  return process.platform === 'win32' || (statSync(file).mode & OTHERS) === 0
}

/**
 * Makes a file that only its owner reads, where there is none, and closes one that others could read;
 * SQLite gives its log the same. Says whether others could. Refuses ({@link StorageUnfit}) a file that
 * somebody else owns, who alone can close it.
 */
export function ownFile(file: string): boolean {
  if (!existsSync(file)) {
    closeSync(openSync(file, 'a', OWN_FILE))
    return false
  }
  const open = [file, `${file}-wal`, `${file}-shm`].filter(
    (one) => existsSync(one) && !isForOwner(one),
  )
  try {
    for (const one of open) chmodSync(one, OWN_FILE)
  } catch {
    throw new StorageUnfit(message('storage-readable', { file }))
  }
  return open.length > 0
}
