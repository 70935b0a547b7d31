import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { packFault, type PackFaultKey } from '../../domain/faults/pack-faults.ts'
import type { Fault } from '../../domain/faults/fault.ts'
import { message, type Message } from '../../domain/messages/message.ts'
import type { FolderFiles } from '../../domain/pack/merge.ts'
import type { SourceFile } from '../../domain/pack/source-map.ts'
import { readJson } from './read-json.ts'

/** No file of a pack is larger; what is needs no reading to be wrong. */
const LARGEST = 1024 * 1024

/** Files a folder may hold. */
const MOST = 500

/** A folder as it was read: the files that are JSON, and what is wrong with the others. */
export type ReadFolder = FolderFiles & { readonly faults: readonly Fault[] }

/** One revision of the rules of an edition, by its folders. Names are those of folders. */
export type RevisionFolder = {
  readonly standard: string
  readonly edition: string
  readonly revision: string
}

/** What a root holds, by the names of its folders. */
export type Listing = {
  readonly editions: readonly { readonly standard: string; readonly edition: string }[]
  readonly revisions: readonly RevisionFolder[]
  /** What stands where it is not read. */
  readonly faults: readonly Fault[]
}

/**
 * Reads the packs below a root that holds `standards/` and `rules/`. Whatever is there, however
 * broken, becomes files and faults; nothing is thrown for it. Links are not followed: a pack is
 * what lies in its folders.
 */
export class PackRoot {
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  /** The editions and revisions there are, in order of their names. */
  async list(): Promise<Listing> {
    const faults: Fault[] = []
    const editions = (await this.#folders(['standards'], 2, faults)).map(
      ([, standard = '', edition = '']) => ({ standard, edition }),
    )
    const revisions = (await this.#folders(['rules'], 3, faults)).map(
      ([, standard = '', edition = '', revision = '']) => ({ standard, edition, revision }),
    )
    return { editions, revisions, faults }
  }

  /** The files of `standards/<standard>/<edition>`. */
  async readStandard({ standard, edition }: Omit<RevisionFolder, 'revision'>): Promise<ReadFolder> {
    return this.#read(`standards/${standard}/${edition}`)
  }

  /** The files of `rules/<standard>/<edition>/<revision>`. */
  async readRules({ standard, edition, revision }: RevisionFolder): Promise<ReadFolder> {
    return this.#read(`rules/${standard}/${edition}/${revision}`)
  }

  /** `rules/<standard>/<edition>/published.json`, if it is there; see `published.ts`. */
  async readPublished({
    standard,
    edition,
  }: Omit<RevisionFolder, 'revision'>): Promise<ReadFolder> {
    const file = `rules/${standard}/${edition}/${PUBLISHED}`
    const isThere = await stat(join(this.#root, file)).then(
      () => true,
      () => false,
    )
    if (!isThere) return { folder: file, files: [], faults: [] }
    return { folder: file, ...(await this.#readFile(file)) }
  }

  /** Folders this many levels below `under`, as their steps. */
  async #folders(
    under: readonly string[],
    levels: number,
    faults: Fault[],
  ): Promise<readonly (readonly string[])[]> {
    if (levels === 0) return [under]
    const folder = under.join('/')
    const entries = await readdir(join(this.#root, folder), { withFileTypes: true }).catch(() => [])
    const found: (readonly string[])[] = []
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory() && !entry.name.startsWith('.')) {
        found.push(...(await this.#folders([...under, entry.name], levels - 1, faults)))
      } else if (!isCommon(entry.name) && entry.name !== PUBLISHED) {
        faults.push(unexpected(`${folder}/${entry.name}`))
      }
    }
    return found
  }

  async #read(folder: string): Promise<ReadFolder> {
    const files: SourceFile[] = []
    const faults: Fault[] = []
    const entries = await readdir(join(this.#root, folder), { withFileTypes: true }).catch(() => [])
    const names = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    if (names.length > MOST) {
      const found = message('fault-files-many', { count: names.length, most: MOST })
      return {
        folder,
        files,
        faults: [packFault(found, '', { file: folder })],
      }
    }
    for (const entry of names) {
      const file = `${folder}/${entry.name}`
      if (!entry.isFile() || !entry.name.endsWith('.json')) {
        if (!isCommon(entry.name)) faults.push(unexpected(file))
        continue
      }
      const read = await this.#readFile(file)
      files.push(...read.files)
      faults.push(...read.faults)
    }
    return { folder, files, faults }
  }

  async #readFile(file: string): Promise<Pick<ReadFolder, 'files' | 'faults'>> {
    const path = join(this.#root, file)
    try {
      const { size } = await stat(path)
      if (size <= LARGEST) return readBytes(file, await readFile(path))
      return refused(file, message('fault-file-size', { bytes: size, most: LARGEST }))
    } catch (cause) {
      const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
      return refused(file, message('fault-file-unreadable', { cause: why }))
    }
  }
}

/** The record of published revisions of an edition. */
const PUBLISHED = 'published.json'

/** The bytes of one file as JSON, or why they are none. `file` is what faults call it. */
export function readBytes(file: string, bytes: Uint8Array): Pick<ReadFolder, 'files' | 'faults'> {
  let text: string
  try {
    // A byte order mark is dropped.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refused(file, message('fault-file-encoding'))
  }
  const { value, faults, lineOf } = readJson(text)
  return {
    files: value === undefined ? [] : [{ file, value, lineOf }],
    faults: faults.map((fault) => ({ ...fault, file })),
  }
}

function refused(file: string, found: Message<PackFaultKey>): Pick<ReadFolder, 'files' | 'faults'> {
  return { files: [], faults: [packFault(found, '', { file })] }
}

/** What may lie beside the files of a pack without a word: notes and hidden files. */
function isCommon(name: string): boolean {
  return name.startsWith('.') || name.endsWith('.md')
}

function unexpected(file: string): Fault {
  return packFault(message('fault-entry-unexpected'), '', { file })
}
