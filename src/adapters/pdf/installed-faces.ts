import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The faces that were installed when somebody looked. */
export type InstalledFaces = {
  /** Is there a face of this name, in any language? */
  has(face: string): boolean
  /** Equal for two looks that found the same. */
  readonly list: string
}

const EACH_NAME = '%{[]family{%{family}\n}}'

/**
 * Asks fontconfig which faces the machine has. `undefined` where its program `fc-list`, which comes
 * with LibreOffice on Debian, is missing or fails: then nobody knows.
 */
export async function installedFaces(
  fcList: string | undefined,
): Promise<InstalledFaces | undefined> {
  if (fcList === undefined) return undefined
  try {
    const { stdout } = await promisify(execFile)(fcList, ['--format', EACH_NAME], {
      maxBuffer: 64 * 1024 * 1024,
    })
    const families = new Set(stdout.split('\n').map(plain))
    families.delete('')
    return { has: (face) => families.has(plain(face)), list: [...families].sort().join('\n') }
  } catch {
    return undefined
  }
}

/** A name as fontconfig compares it. */
function plain(face: string): string {
  return face.replaceAll(' ', '').toLowerCase()
}
