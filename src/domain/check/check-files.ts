import type { Fault } from '../fault.ts'
import type { PackFiles } from '../pack/merge.ts'
import { mergePack } from '../pack/merge.ts'
import type { Pack } from '../pack/pack.ts'
import { checkPack } from './check-pack.ts'
import { folderNameFaults } from './folder-names.ts'
import type { ShapeCheck } from './shape-check.ts'

/** A pack read from its files: present when it can be scored with, and all that is to be said of it. */
export type CheckedFiles = { readonly pack?: Pack; readonly faults: readonly Fault[] }

/**
 * Merges and checks the files of one pack. `unread` are the faults of reading them; while one of
 * them kept a file from being read at all, what is missing elsewhere says nothing, so the pack
 * itself is not checked.
 */
export function checkFiles(
  files: PackFiles,
  shape: ShapeCheck,
  unread: readonly Fault[] = [],
): CheckedFiles {
  const { pack, sources, faults: merging } = mergePack(files)
  const early = [...unread, ...merging]
  if (unread.some(({ code }) => KEEPS_OUT.has(code)) || merging.some(isShape)) {
    return { faults: early }
  }
  const faults = [
    ...early,
    ...folderNameFaults(pack, files, sources),
    ...checkPack(pack, shape, sources),
  ]
  const isSound = faults.every(({ severity }) => severity !== 'error')
  // The check has held the merged files to the shape of a pack.
  return isSound ? { pack: pack as unknown as Pack, faults } : { faults }
}

/** Faults that keep a whole file out of the pack. */
const KEEPS_OUT: ReadonlySet<string> = new Set([
  'file-unreadable',
  'file-size',
  'file-encoding',
  'files-many',
  'json-syntax',
  'json-depth',
])

function isShape({ code }: Fault): boolean {
  return code === 'file-shape'
}
