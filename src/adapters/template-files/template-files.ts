import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { ShelvedTemplate, TemplateScope, TemplateShelf } from '../../app/ports.ts'
import {
  DOCUMENT_KINDS,
  DOCUMENT_LANGUAGES,
  type DocumentKind,
  type DocumentLanguage,
} from '../../domain/document/kinds.ts'

/** Where templates stand: folders that are read, and one that may also be written. */
export type TemplateFolders = {
  /** Looked through in this order. */
  readonly read: readonly string[]
  /** Looked through before the others; uploads go here. */
  readonly write?: string
}

/** Kept uploads, by digest; not templates of anything until one is made active. */
const KEPT = 'kept'

/**
 * Templates as files: `<kind>/<language>.docx` for everybody, the same below `<standard>/` or
 * `<standard>/<edition>/` for their papers alone. The nearest wins, whichever folder it stands in.
 */
export function openTemplateFiles(
  folders: TemplateFolders,
  digestOfBytes: (bytes: Uint8Array) => string,
): TemplateShelf {
  const all = [...(folders.write === undefined ? [] : [folders.write]), ...folders.read]

  async function shelved(
    folder: string,
    kind: DocumentKind,
    language: DocumentLanguage,
    scope: TemplateScope,
  ): Promise<ShelvedTemplate | undefined> {
    const file = fileOf(kind, language, scope)
    const bytes = await readOrNothing(join(folder, file))
    if (bytes === undefined) return undefined
    return { kind, language, scope, file, sha256: digestOfBytes(bytes), bytes }
  }

  const { write } = folders
  return {
    async find(kind, language, scope) {
      for (const near of scopesFrom(scope))
        for (const folder of all) {
          const found = await shelved(folder, kind, language, near)
          if (found !== undefined) return found
        }
      return undefined
    },
    async list() {
      const found = new Map<string, ShelvedTemplate>()
      for (const folder of all)
        for (const file of await filesBelow(folder)) {
          const place = placeOf(file)
          if (place === undefined || found.has(file)) continue
          const one = await shelved(folder, place.kind, place.language, place.scope)
          if (one !== undefined) found.set(file, one)
        }
      return [...found.values()]
    },
    ...(write === undefined
      ? {}
      : {
          async keep(bytes: Uint8Array) {
            const digest = digestOfBytes(bytes)
            await put(join(write, KEPT, `${digest}.docx`), bytes)
            return digest
          },
          kept: (sha256: string) =>
            /^[0-9a-f]{64}$/.test(sha256)
              ? readOrNothing(join(write, KEPT, `${sha256}.docx`))
              : Promise.resolve(undefined),
          async activate(
            sha256: string,
            kind: DocumentKind,
            language: DocumentLanguage,
            scope: TemplateScope,
          ) {
            const bytes = await readFile(join(write, KEPT, `${sha256}.docx`))
            await put(join(write, fileOf(kind, language, scope)), bytes)
            return (await shelved(write, kind, language, scope))!
          },
        }),
  }
}

/** From the edition to everybody. */
function scopesFrom({ standard, edition }: TemplateScope): TemplateScope[] {
  return [
    ...(standard !== undefined && edition !== undefined ? [{ standard, edition }] : []),
    ...(standard === undefined ? [] : [{ standard }]),
    {},
  ]
}

function fileOf(
  kind: DocumentKind,
  language: DocumentLanguage,
  { standard, edition }: TemplateScope,
): string {
  return [standard, edition, kind, `${language}.docx`]
    .filter((step) => step !== undefined)
    .join('/')
}

/** What a file below a folder of templates is the template of; undefined for any other file. */
function placeOf(file: string): Pick<ShelvedTemplate, 'kind' | 'language' | 'scope'> | undefined {
  const steps = file.split('/')
  const [name = '', kind = '', edition, standard] = steps.toReversed()
  const language = DOCUMENT_LANGUAGES.find((one) => name === `${one}.docx`)
  const known = DOCUMENT_KINDS.find((one) => one === kind)
  if (language === undefined || known === undefined || steps.length > 4) return undefined
  const scope =
    standard !== undefined && edition !== undefined
      ? { standard, edition }
      : edition === undefined
        ? {}
        : { standard: edition }
  return { kind: known, language, scope }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.docx'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort()
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

async function readOrNothing(path: string): Promise<Uint8Array | undefined> {
  try {
    if (!(await stat(path)).isFile()) return undefined
    return await readFile(path)
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

/** Writes beside and renames, so that nobody ever reads half a file. */
async function put(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.new`
  await writeFile(beside, bytes)
  await rename(beside, path)
}

function isAbsent(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^(?:ENOENT|ENOTDIR)$/.test(String(error.code))
  )
}
