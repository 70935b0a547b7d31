import type { Fault } from '../faults/fault.ts'
import type { PackFiles } from '../pack/merge.ts'
import { mergePack } from '../pack/merge.ts'
import type { Pack } from '../pack/pack.ts'
import { checkPack } from './check-pack.ts'
import { stopsScoring } from '../faults/pack-faults.ts'
import { folderNameFaults } from './folder-names.ts'
import type { ShapeCheck } from './shape-check.ts'

/**
 * A pack read from its files: present when it can be scored with, and all that is to be said of it.
 * `draft` is a pack with errors that keep it from being used but not from being computed.
 */
export type CheckedFiles = {
  readonly pack?: Pack
  readonly draft?: Pack
  readonly faults: readonly Fault[]
}

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
  const isSound = !faults.some(stopsScoring)
  // The check has held the merged files to the shape of a pack.
  const whole = pack as unknown as Pack
  if (isSound) return { pack: whole, faults }
  return faults.every(canBeTried) ? { draft: whole, faults } : { faults }
}

/** Errors about what a pack means, after which its worked examples still say something. */
const TRIED_ALL_THE_SAME: ReadonlySet<string> = new Set([
  'weights-total',
  'level-order',
  'points-above-weight',
  'weight-idle',
  'weights-partial',
  'member-idle',
  'merge-unsuited',
  'clause-unscored',
  'band-gap',
  'band-unreachable',
  'number-duplicate',
  'dates-order',
  'revision-changed',
  'revisions-overlap',
  'published-malformed',
])

/** Whether a fault leaves a pack such that its worked examples can be tried. */
export function canBeTried(fault: Fault): boolean {
  return !stopsScoring(fault) || TRIED_ALL_THE_SAME.has(fault.code)
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
