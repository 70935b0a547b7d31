import type { PackShelf, ShelvedRevision } from '../../app/ports.ts'
import { canBeTried, checkFiles } from '../../domain/check/check-files.ts'
import { packFault } from '../../domain/faults/pack-faults.ts'
import { overlapFaults } from '../../domain/check/overlaps.ts'
import { publishedFaults } from '../../domain/check/published.ts'
import type { Fault } from '../../domain/faults/fault.ts'
import { message } from '../../domain/messages/message.ts'
import { digestOf } from '../system/digest.ts'
import { checkShape } from '../system/json-schema.ts'
import { sourcesIn } from './revision-sources.ts'
import type { Listing, RevisionFolder } from './read-root.ts'
import { PackRoot } from './read-root.ts'

/** The packs of a root, and what is wrong with the root beside them. */
export type FileShelf = PackShelf & {
  /** Faults that belong to no single revision: folders and files that are out of place. */
  rootFaults(): Promise<readonly Fault[]>
}

/** Hears how many revisions have been read, of how many. */
type OnRead = (done: number, total: number) => void

type Shelved = { readonly revisions: readonly ShelvedRevision[]; readonly faults: readonly Fault[] }

/** The packs in a root, read and checked when they are first asked for. */
export function openShelf(root: string, onRead: OnRead = () => {}): FileShelf {
  let reading: Promise<Shelved> | undefined
  const shelved = (): Promise<Shelved> => (reading ??= readShelf(new PackRoot(root), onRead))
  return {
    revisions: async () => (await shelved()).revisions,
    rootFaults: async () => (await shelved()).faults,
    sources: (name) => sourcesIn(root, name),
  }
}

async function readShelf(root: PackRoot, onRead: OnRead): Promise<Shelved> {
  const listing = await root.list()
  const faults = [...listing.faults, ...withoutRules(listing)]
  const revisions: ShelvedRevision[] = []
  let read = 0
  const editions = Map.groupBy(listing.revisions, (one) => `${one.standard}/${one.edition}`)
  for (const folders of editions.values()) {
    const numbered = folders.filter(({ revision }) => /^[1-9]\d{0,5}$/.test(revision))
    for (const folder of folders) if (!numbered.includes(folder)) faults.push(notNumbered(folder))
    const edition: ShelvedRevision[] = []
    for (const folder of numbered) {
      edition.push(await readRevision(root, folder, listing))
      onRead((read += 1), listing.revisions.length)
    }
    const [first] = folders
    if (first === undefined) continue
    const record = await root.readPublished(first)
    const published = publishedFaults(record.files[0], record.folder, edition)
    const overlaps = overlapFaults(edition, (revision) =>
      rulesFolder({ ...first, revision: String(revision) }),
    )
    faults.push(...record.faults, ...(published.get(undefined) ?? []))
    for (const one of edition) {
      const more = [...(published.get(one.revision) ?? []), ...(overlaps.get(one.revision) ?? [])]
      revisions.push(withFaults(one, more))
    }
  }
  return { revisions: revisions.toSorted(byName), faults }
}

async function readRevision(
  root: PackRoot,
  folder: RevisionFolder,
  { editions }: Listing,
): Promise<ShelvedRevision> {
  const { standard, edition } = folder
  const name = { standard, edition, revision: Number(folder.revision) }
  const rules = await root.readRules(folder)
  if (!editions.some((one) => one.standard === standard && one.edition === edition)) {
    const found = message('fault-rules-without-standard', { standard, edition })
    const fault = packFault(found, '', { file: rules.folder })
    return { ...name, faults: [...rules.faults, fault] }
  }
  const said = await root.readStandard(folder)
  const unread = [...said.faults, ...rules.faults]
  const { pack, draft, faults } = checkFiles({ standard: said, rules }, checkShape, unread)
  if (draft !== undefined)
    return { ...name, draft: { pack: draft, digest: digestOf(draft) }, faults }
  if (pack === undefined) return { ...name, faults }
  return { ...name, digested: { pack, digest: digestOf(pack) }, faults }
}

/** The revision with more faults; an error among them takes it out of use. */
function withFaults(one: ShelvedRevision, more: readonly Fault[]): ShelvedRevision {
  const { digested, draft, ...rest } = one
  const faults = [...one.faults, ...more]
  const isSound = more.every(({ severity }) => severity !== 'error')
  if (digested !== undefined && isSound) return { ...rest, digested, faults }
  const tried = more.every(canBeTried) ? (digested ?? draft) : undefined
  return { ...rest, faults, ...(tried === undefined ? {} : { draft: tried }) }
}

function withoutRules({ editions, revisions }: Listing): Fault[] {
  return editions
    .filter(
      ({ standard, edition }) =>
        !revisions.some((one) => one.standard === standard && one.edition === edition),
    )
    .map(({ standard, edition }) =>
      packFault(message('fault-standard-without-rules', { standard, edition }), '', {
        file: `standards/${standard}/${edition}`,
      }),
    )
}

function notNumbered(folder: RevisionFolder): Fault {
  const found = message('fault-folder-name--number', { folder: { value: folder.revision } })
  return packFault(found, '', { file: rulesFolder(folder) })
}

function rulesFolder({ standard, edition, revision }: RevisionFolder): string {
  return `rules/${standard}/${edition}/${revision}`
}

function byName(a: ShelvedRevision, b: ShelvedRevision): number {
  if (a.standard !== b.standard) return a.standard < b.standard ? -1 : 1
  if (a.edition !== b.edition) return a.edition < b.edition ? -1 : 1
  return a.revision - b.revision
}
