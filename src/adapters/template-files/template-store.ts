import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type {
  DigestOfBytes,
  KeptTemplate,
  ShelvedTemplate,
  TemplatePlace,
  TemplateStore,
  TemplateVersion,
} from '../../app/ports.ts'
import type { Clock } from '../../app/register/ports.ts'
import {
  DOCUMENT_KINDS,
  DOCUMENT_LANGUAGES,
  type DocumentKind,
} from '../../domain/document/kinds.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { fileOf, isAbsent, readOrNothing, type TemplateSource } from './template-files.ts'

type KeptFacts = Pick<KeptTemplate, 'kind' | 'keptAt'>
type ActiveFacts = Omit<TemplateVersion, 'version'>

/** Stands for a step that a scope does not have; no id looks like it. */
const ANY = '_'

/**
 * Uploaded templates in a folder. Nothing in it is ever changed or taken away: an upload stands at
 * `kept/<digest>.docx` with its facts beside it, and what is active in a place is the newest record
 * of `active/<standard>/<edition>/<kind>/<language>/<version>.json`. Records are linked into place
 * whole, so that two processes never share a version.
 */
export function openTemplateStore(
  folder: string,
  { digestOfBytes, clock }: { readonly digestOfBytes: DigestOfBytes; readonly clock: Clock },
): TemplateStore & TemplateSource {
  const keptAs = (sha256: string, ending: 'docx' | 'json'): string =>
    join(folder, 'kept', `${sha256}.${ending}`)
  const factsOf = (sha256: string): Promise<KeptFacts | undefined> =>
    readRecord<KeptFacts>(keptAs(sha256, 'json'))

  async function keep(bytes: Uint8Array, kind: DocumentKind): Promise<KeptTemplate> {
    const sha256 = digestOfBytes(bytes)
    const facts = (await factsOf(sha256)) ?? { kind, keptAt: clock.now() }
    await put(keptAs(sha256, 'docx'), bytes)
    await put(keptAs(sha256, 'json'), `${JSON.stringify(facts)}\n`)
    return { sha256, bytes: bytes.length, ...facts }
  }

  async function shelved(place: TemplatePlace): Promise<ShelvedTemplate | undefined> {
    const newest = (await versionsIn(folderOf(place))).at(-1)
    if (newest === undefined) return undefined
    const { version, sha256 } = newest
    const bytes = await readFile(keptAs(sha256, 'docx'))
    return { ...place, file: fileOf(place), sha256, bytes, version }
  }

  function folderOf({ kind, language, scope }: TemplatePlace): string {
    return join(folder, 'active', scope.standard ?? ANY, scope.edition ?? ANY, kind, language)
  }

  async function places(): Promise<readonly TemplatePlace[]> {
    const active = join(folder, 'active')
    const found: TemplatePlace[] = []
    for (const standard of await namesIn(active))
      for (const edition of await namesIn(join(active, standard)))
        for (const kind of DOCUMENT_KINDS)
          for (const language of DOCUMENT_LANGUAGES) {
            const scope = {
              ...(standard === ANY ? {} : { standard }),
              ...(edition === ANY ? {} : { edition }),
            }
            found.push({ kind, language, scope })
          }
    return found
  }

  return {
    at: shelved,
    all: async () =>
      (await Promise.all((await places()).map(shelved))).filter((one) => one !== undefined),
    async withDigest(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined
      const facts = await factsOf(sha256)
      const bytes = await readOrNothing(keptAs(sha256, 'docx'))
      return facts === undefined || bytes === undefined ? undefined : { kind: facts.kind, bytes }
    },
    keep: (bytes, kind) => writing(() => keep(bytes, kind)),
    async kept() {
      const names = await namesIn(join(folder, 'kept'))
      const kept = await Promise.all(
        names.flatMap((name) => {
          const sha256 = /^([0-9a-f]{64})\.json$/.exec(name)?.[1]
          return sha256 === undefined ? [] : [keptOne(sha256)]
        }),
      )
      return kept.filter((one) => one !== undefined)
    },
    activate: (bytes, place) =>
      writing(async () => {
        const { sha256 } = await keep(bytes, place.kind)
        const facts: ActiveFacts = { sha256, activatedAt: clock.now() }
        const version = await putNext(folderOf(place), `${JSON.stringify(facts)}\n`)
        return { ...place, file: fileOf(place), sha256, bytes, version }
      }),
    versions: (place) => versionsIn(folderOf(place)),
  }

  async function keptOne(sha256: string): Promise<KeptTemplate | undefined> {
    const facts = await factsOf(sha256)
    if (facts === undefined) return undefined
    return { sha256, ...facts, bytes: (await stat(keptAs(sha256, 'docx'))).size }
  }
}

/** The records of a place, by their numbers. */
async function versionsIn(place: string): Promise<readonly TemplateVersion[]> {
  const numbers = (await namesIn(place))
    .flatMap((name) => /^([1-9]\d*)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)
  return Promise.all(
    numbers.map(async (version) => {
      const text = await readFile(join(place, `${version}.json`), 'utf8')
      return { version, ...(JSON.parse(text) as ActiveFacts) }
    }),
  )
}

/** Writes a record under the number after the highest, and gives the number. */
async function putNext(place: string, record: string): Promise<number> {
  const beside = join(place, `${randomUUID()}.new`)
  await mkdir(place, { recursive: true })
  await writeFile(beside, record, { flush: true })
  try {
    for (let next = ((await versionsIn(place)).at(-1)?.version ?? 0) + 1; ; next++)
      try {
        await link(beside, join(place, `${next}.json`))
        return next
      } catch (error) {
        // Another process took the number in between.
        if (codeOf(error) !== 'EEXIST') throw error
      }
  } finally {
    await rm(beside, { force: true })
  }
}

async function readRecord<T>(file: string): Promise<T | undefined> {
  const bytes = await readOrNothing(file)
  return bytes === undefined ? undefined : (JSON.parse(Buffer.from(bytes).toString()) as T)
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted()
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

/** Writes beside and renames, so that nobody ever reads half a file. */
async function put(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${randomUUID()}.new`
  await writeFile(beside, bytes, { flush: true })
  await rename(beside, path)
}

/** A folder that this account may not write is for whoever runs the service to mend. */
async function writing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!/^(?:EACCES|EPERM|EROFS)$/.test(codeOf(error))) throw error
    throw new Refusal('templates-read-only', message('refusal-templates-read-only--folder'))
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
