import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'

/** Which revision files belong to, as their folders say. */
export type RevisionName = {
  readonly standard: string
  readonly edition: string
  readonly revision: number
}

/** Largest file of a revision, in bytes, and how many there may be. */
const MOST_FILE_BYTES = 1024 * 1024
const MOST_FILES = 500

const STEP = '[A-Za-z0-9][A-Za-z0-9._-]{0,79}'
const FILE = String.raw`[^./\\\p{Cc}][^/\\\p{Cc}]{0,119}\.json`
const STANDARD = new RegExp(`^standards/(${STEP})/(${STEP})/${FILE}$`, 'u')
const RULES = new RegExp(String.raw`^rules/(${STEP})/(${STEP})/([1-9]\d{0,5})/${FILE}$`, 'u')

/**
 * The one revision that these paths belong to, or what is wrong with them: every path lies in
 * `standards/<standard>/<edition>` or `rules/<standard>/<edition>/<revision>` of the same revision,
 * none comes twice, and both folders have a file.
 */
export function revisionOfFiles(
  files: readonly { readonly path: string; readonly size: number }[],
): { readonly name?: RevisionName; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const names = new Map<string, RevisionName>()
  const editions = new Set<string>()
  const seen = new Set<string>()
  if (files.length > MOST_FILES)
    faults.push(
      fault(
        message('fault-files-many--revision', { count: files.length, most: MOST_FILES }),
        '/files',
      ),
    )
  for (const [index, { path, size }] of files.entries()) {
    const at = `/files/${index}`
    const rules = RULES.exec(path)
    const standard = rules ?? STANDARD.exec(path)
    if (standard === null)
      faults.push(fault(message('fault-path-misplaced', { path: { value: path } }), `${at}/path`))
    else editions.add(`${standard[1]}/${standard[2]}`)
    if (rules !== null)
      names.set(rules[0].slice(0, rules[0].lastIndexOf('/')), {
        standard: rules[1]!,
        edition: rules[2]!,
        revision: Number(rules[3]),
      })
    if (seen.has(path)) faults.push(fault(message('fault-path-twice', { path }), `${at}/path`))
    seen.add(path)
    if (size > MOST_FILE_BYTES)
      faults.push(
        fault(
          message('fault-file-size--revision', { path, bytes: size, most: MOST_FILE_BYTES }),
          at,
        ),
      )
  }
  const [name] = names.values()
  const hasStandard = [...seen].some((path) => STANDARD.test(path))
  if (faults.length === 0 && (names.size !== 1 || editions.size !== 1 || !hasStandard))
    faults.push(
      fault(
        names.size === 1 && editions.size === 1
          ? message('fault-revision-mixed--no-standard')
          : message('fault-revision-mixed', { revisions: names.size, editions: editions.size }),
        '/files',
      ),
    )
  return name !== undefined && faults.length === 0 ? { name, faults } : { faults }
}
