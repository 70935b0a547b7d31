import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadSources, RevisionSource } from '../../app/ports.ts'
import { checkFiles } from '../../domain/check/check-files.ts'
import type { RevisionName } from '../../domain/register/revision-files.ts'
import { digestOf } from '../system/digest.ts'
import { checkShape } from '../system/json-schema.ts'
import { readBytes } from './read-root.ts'

/** Files of a revision that come as bytes, read and checked as the shelf does those in folders. */
export const readSources: ReadSources = (name, sources) => {
  const { standard, edition, revision } = name
  const folders = foldersOf(name)
  const read = (folder: string) => {
    const own = sources.filter(({ path }) => path.startsWith(`${folder}/`))
    const found = own.map(({ path, bytes }) => readBytes(path, bytes))
    const files = found.flatMap((one) => one.files)
    return { folder, files, faults: found.flatMap((one) => one.faults) }
  }
  const said = read(folders.standard)
  const rules = read(folders.rules)
  const unread = [...said.faults, ...rules.faults]
  const { pack, draft, faults } = checkFiles({ standard: said, rules }, checkShape, unread)
  return {
    standard,
    edition,
    revision,
    faults,
    ...(pack === undefined ? {} : { digested: { pack, digest: digestOf(pack) } }),
    ...(draft === undefined ? {} : { draft: { pack: draft, digest: digestOf(draft) } }),
  }
}

/** The files of one revision below a root, byte for byte, in order of path. */
export async function sourcesIn(
  root: string,
  name: RevisionName,
): Promise<readonly RevisionSource[]> {
  const { standard, rules } = foldersOf(name)
  const sources: RevisionSource[] = []
  for (const folder of [rules, standard])
    for (const entry of await readdir(join(root, folder), { withFileTypes: true }))
      if (entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.')) {
        const path = `${folder}/${entry.name}`
        sources.push({ path, bytes: await readFile(join(root, path)) })
      }
  return sources.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function foldersOf({ standard, edition, revision }: RevisionName) {
  return {
    standard: `standards/${standard}/${edition}`,
    rules: `rules/${standard}/${edition}/${revision}`,
  }
}
