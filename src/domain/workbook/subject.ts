import type { SheetKey } from './book.ts'
import type { PlainPlace } from './plain-place.ts'

const OF_CLAUSES = new Set(['clauses', 'under'])
const QUESTIONS = new Set(['ask', 'inputs', 'profile', 'notApplicable'])
const GATES = new Set(['gates', 'mandatory', 'vetoes', 'qualifiers', 'applies', 'conditions'])
const GENERAL = new Set(['inForce', 'full', 'changes', 'provenance', 'effortUnit', 'revision'])
/** What names something, and what stands there by the language alone: nobody reads it in a table. */
const NAMES =
  /(?:^rules-1\.(?:\$schema|revision)|^standard-1\.(?:\$schema|id|edition|under)|\.id|\.fact|event\.type)$/

/** The sheet that a place of a pack belongs to; undefined where it has no cell. */
export function subjectOf({ file, path, name, kind }: PlainPlace): SheetKey | undefined {
  const [top = '', second = '', third = ''] = path.map(String)
  if (kind.is === 'fixed' && NAMES.test(name)) return undefined
  if (file.startsWith('standards/')) {
    if (name === 'clause.number' || name === 'clause.title') return 'clauses'
    if (OF_CLAUSES.has(top) || QUESTIONS.has(top))
      return kind.is === 'text' ? 'texts' : name.startsWith('clause.id') ? undefined : 'questions'
    return 'general'
  }
  const member = top === 'results' ? third : top
  if (top === 'weights') {
    if (path.length === 2 || (path.length === 3 && third === 'points')) return 'clauses'
    return kind.is === 'text' ? 'texts' : 'scoring'
  }
  if (member === 'criteria') return kind.is === 'text' ? 'texts' : 'criteria'
  if (member === 'levels' || member === 'below') return 'levels'
  if (GATES.has(member)) return 'gates'
  if (top === 'examples' && second !== '') return 'examples'
  return GENERAL.has(top) ? 'general' : 'scoring'
}
