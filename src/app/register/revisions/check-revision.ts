import { overlapFaults } from '../../../domain/check/overlaps.ts'
import { fault, type Fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import type { RulesRevision } from '../../../domain/register/rules-revision.ts'
import type { RevisionSource, ShelvedRevision } from '../../ports.ts'
import { runExamplesWith } from '../../examples/run-examples.ts'
import type { RegisterPorts } from '../perform.ts'
import { need, type Ref, type Stored } from '../records.ts'
import { sourcesOf } from './revision-source.ts'

/** A revision on record, read and checked: its pack when it is sound, and all that is to be said. */
export type RevisionCheck = {
  readonly record: Stored<'revision'>
  readonly shelved: ShelvedRevision
  readonly sources: readonly RevisionSource[]
  readonly faults: readonly Fault[]
}

/**
 * Reads the files of a revision, checks them as `touchstone check` does, works its examples, and
 * holds its dates against those of the other published revisions of the edition.
 */
export async function checkRevision(ports: RegisterPorts, ref: Ref): Promise<RevisionCheck> {
  const { record, sources } = await ports.register.read(async (view) => {
    const one = await need(view, 'revision', ref)
    return { record: one, sources: await sourcesOf(view, one.body) }
  })
  const shelved = ports.readSources(record.body, sources)
  const faults = [
    ...shelved.faults,
    ...(await exampleFaults(ports, shelved)),
    ...(await datesFaults(ports, record.body, shelved)),
  ]
  return { record, shelved, sources, faults }
}

async function exampleFaults(
  ports: RegisterPorts,
  shelved: ShelvedRevision,
): Promise<readonly Fault[]> {
  if (shelved.digested === undefined) return []
  const faults: Fault[] = []
  for await (const { example, failures } of runExamplesWith(ports)([shelved]))
    for (const { pointer, message: failure } of failures)
      faults.push(
        fault(
          message('fault-example-fails--record', { example: { value: example }, failure }),
          `/rules/examples/${example}${pointer}`,
        ),
      )
  return faults
}

/** Where two published revisions answered on one day, neither would. */
async function datesFaults(
  ports: RegisterPorts,
  { standard, edition, revision }: RulesRevision,
  shelved: ShelvedRevision,
): Promise<readonly Fault[]> {
  const isFellow = (one: ShelvedRevision): boolean =>
    one.standard === standard &&
    one.edition === edition &&
    one.revision !== revision &&
    one.digested !== undefined
  const fellows = (await ports.shelf.revisions()).filter(isFellow)
  const faults = overlapFaults(
    [...fellows, shelved],
    (number) => `rules/${standard}/${edition}/${number}`,
  )
  const own = [...faults.values()].flat().map((one) => ({ ...one, severity: 'error' as const }))
  // Overlaps among the others were there before and are not this revision's doing.
  const before = overlapFaults(fellows, () => '')
  return own.length > [...before.values()].flat().length ? own : []
}
