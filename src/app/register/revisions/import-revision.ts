import { message } from '../../../domain/messages/message.ts'
import { revisionOfFiles } from '../../../domain/register/revision-files.ts'
import { draftRevision } from '../../../domain/register/rules-revision.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import type { RevisionSource } from '../../ports.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { draftOf, need, type Stored } from '../records.ts'
import { keepSource } from './revision-source.ts'

/**
 * Puts the files of a revision on record as a draft, byte for byte. The same files are imported
 * once: sent again, the record they made is the answer, whatever became of it. Faults in what the
 * files say are no hindrance here; a draft is there to be mended.
 */
export function importRevision(
  ports: RegisterPorts,
  call: Call,
  { files: sources }: { readonly files: readonly RevisionSource[] },
): Promise<Stored<'revision'>> {
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    const sizes = sources.map(({ path, bytes }) => ({ path, size: bytes.length }))
    const { name, faults } = revisionOfFiles(sizes)
    const draft = name === undefined ? undefined : draftRevision(doer, { ...name, files: [] })
    refuseFaults('revision', faults)
    if (name === undefined || draft === undefined) throw new Error('Files without a name or fault.')
    const files = []
    for (const source of sources.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
      files.push(await keepSource(tx, source))
    const content = ports.digestOf(files.map(({ path, digest }) => [path, digest]))
    const known = await tx.holderOf('revision-files', content)
    if (known !== undefined) return need(tx, 'revision', known)
    const { standard, edition, revision } = name
    const key = JSON.stringify([standard, edition, revision])
    const holder = await tx.holderOf('revision-name', key)
    if (holder !== undefined)
      throw new Refusal(
        'record-taken',
        message('refusal-record-taken--revision', {
          revision,
          standard,
          edition,
          holder: holder.id,
        }),
      )
    const record = draftOf('revision', id, { ...draft, files })
    await tx.claimUnique('revision-files', content, record)
    await tx.claimUnique('revision-name', key, record)
    return tx.create(record, 'import-revision')
  })
}
