import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { JsonValue } from '../schema/json.ts'
import type { Merged, PackFiles } from '../pack/merge.ts'
import type { SourceMap } from '../pack/source-map.ts'
import { packFault } from '../faults/pack-faults.ts'

/** A pack lies where it says: its folders are named by its id, its edition and its revision. */
export function folderNameFaults(
  { standard, rules }: Merged['pack'],
  files: PackFiles,
  sources: SourceMap,
): Fault[] {
  const [, id, edition] = files.standard.folder.split('/')
  const [, , , revision] = files.rules.folder.split('/')
  const differs = (said: JsonValue | undefined, folder: string | undefined): boolean =>
    isName(said) && folder !== undefined && String(said) !== folder
  const fault = (
    half: string,
    name: 'id' | 'edition' | 'revision',
    said: JsonValue | undefined,
    folder: string,
  ): Fault => {
    const { file, line, pointer: at } = sources.placeOf(pointer(half, name))
    return packFault(
      message('fault-folder-name', {
        member: name,
        said: { value: said },
        folder: { value: folder },
      }),
      at,
      { ...(file && { file }), ...(line && { line }) },
    )
  }
  return [
    ...(differs(standard['id'], id) ? [fault('standard', 'id', standard['id'], id!)] : []),
    ...(differs(standard['edition'], edition)
      ? [fault('standard', 'edition', standard['edition'], edition!)]
      : []),
    ...(differs(rules['revision'], revision)
      ? [fault('rules', 'revision', rules['revision'], revision!)]
      : []),
  ]
}

/** What is of another kind is told by the check of structure. */
function isName(said: JsonValue | undefined): said is string | number {
  return typeof said === 'string' || typeof said === 'number'
}
