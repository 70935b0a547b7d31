import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { DigestOfBytes, ShelvedTemplate, TemplatePlace } from '../../app/ports.ts'
import {
  DOCUMENT_KINDS,
  DOCUMENT_LANGUAGES,
  type DocumentKind,
} from '../../domain/document/kinds.ts'

/** One of the places where a shelf looks. */
export type TemplateSource = {
  /** The template of exactly this place. */
  at(place: TemplatePlace): Promise<ShelvedTemplate | undefined>
  all(): Promise<readonly ShelvedTemplate[]>
  /** A template that stands here, active or not. */
  withDigest(
    sha256: string,
  ): Promise<{ readonly kind: DocumentKind; readonly bytes: Uint8Array } | undefined>
}

/**
 * Templates as files of a folder: `<kind>/<language>.docx` for everybody, the same below
 * `<standard>/` or `<standard>/<edition>/` for their papers alone. A folder that is not there is
 * empty.
 */
export function openTemplateFiles(folder: string, digestOfBytes: DigestOfBytes): TemplateSource {
  const source: TemplateSource = {
    async at({ kind, language, scope }) {
      const file = fileOf({ kind, language, scope })
      const bytes = await readOrNothing(join(folder, file))
      if (bytes === undefined) return undefined
      return { kind, language, scope, file, sha256: digestOfBytes(bytes), bytes }
    },
    async all() {
      const found = await Promise.all(
        (await filesBelow(folder)).map(async (file) => {
          const place = placeOf(file)
          return place === undefined ? undefined : source.at(place)
        }),
      )
      return found.filter((one) => one !== undefined)
    },
    withDigest: async (digest) => (await source.all()).find(({ sha256 }) => sha256 === digest),
  }
  return source
}

/** Where the template of a place stands, below its folder. */
export function fileOf({ kind, language, scope: { standard, edition } }: TemplatePlace): string {
  return [standard, edition, kind, `${language}.docx`]
    .filter((step) => step !== undefined)
    .join('/')
}

/** What a file below a folder of templates is the template of; undefined for any other file. */
function placeOf(file: string): TemplatePlace | undefined {
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

/** The bytes of a file, or undefined where there is none. */
export async function readOrNothing(path: string): Promise<Uint8Array | undefined> {
  try {
    if (!(await stat(path)).isFile()) return undefined
    return await readFile(path)
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

/** Whether an error says that a file or one of its folders is not there. */
export function isAbsent(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^(?:ENOENT|ENOTDIR)$/.test(String(error.code))
  )
}
