import type { Fault } from '../fault.ts'

type Kind = { readonly severity: Fault['severity']; readonly means: string }

const error = (means: string): Kind => ({ severity: 'error', means })
const warning = (means: string): Kind => ({ severity: 'warning', means })

/**
 * Every kind of fault a pack can have, apart from those of its conditions, which the rule gate
 * names. `docs/faults.md` shows a broken example of each; a test holds the two together.
 */
export const PACK_FAULTS = {
  // Files and folders
  'file-unreadable': error('A file cannot be read.'),
  'file-size': error('A file is larger than 1 MiB.'),
  'file-encoding': error('A file is not UTF-8.'),
  'files-many': error('A folder holds too many files.'),
  'json-syntax': error('A file is not JSON.'),
  'json-depth': error('A file is nested too deeply.'),
  'key-duplicate': error('An object has the same key twice.'),
  'key-refused': error('A key belongs to the programming language.'),
  'number-precision': error('A number has more than 15 significant digits.'),
  'text-malformed': error('A text holds half of a character.'),
  'entry-unexpected': warning('A folder holds something that is not read.'),
  'folder-name': error('The name of a folder is not what its files say.'),
  'rules-without-standard': error('There are rules for an edition that is not there.'),
  'standard-without-rules': warning('There is an edition without rules.'),
  'revision-changed': error('A published revision is not what was published.'),
  'revision-unrecorded': warning('A published revision has no recorded digest.'),
  'published-malformed': error('A record of published revisions is not one.'),
  'revisions-overlap': warning('Two revisions of an edition are in force on the same day.'),

  // Merging
  'file-shape': error('A file is not an object of members.'),
  'member-duplicate': error('A member stands in two files.'),
  'entry-duplicate': error('A key of a spread map stands in two files.'),
  'section-unknown': error('A file lists clauses of a section that is not there.'),
  'section-filled-twice': error('A section has its clauses from two places.'),

  // Structure
  'member-unknown': error('A member means nothing where it stands.'),
  'member-missing': error('A member is needed and not there.'),
  'member-conflict': error('Members stand together that exclude each other.'),
  'value-type': error('A value is of the wrong kind.'),
  'value-unlisted': error('A value is none of those allowed.'),
  'value-format': error('A text is not written as it must be.'),
  'value-range': error('A number lies outside its bounds.'),
  'value-size': error('A list, a text or an object is too short or too long.'),
  'value-repeated': error('A list holds the same value twice.'),
  'faults-many': error('There are more faults than are listed.'),

  // Clauses and inputs
  'id-duplicate': error('Two things have the same id.'),
  'id-reserved': error('An id has a meaning of its own.'),
  'number-duplicate': error('Two clauses have the same printed number.'),
  'input-unknown': error('A clause asks for an input that is not there.'),
  'clause-asks-nothing': error('Nothing is asked for a clause.'),
  'section-asks': error('A section asks for an input.'),
  'range-empty': error('The least is greater than the greatest.'),

  // Weights and criteria
  'clause-unknown': error('Something is said of a clause that is not there.'),
  'class-unknown': error('A clause is of a class that has no weight.'),
  'class-unused': warning('A class has a weight and no clauses.'),
  'weight-missing': error('A scored clause has no weight.'),
  'weight-idle': error('A clause that is not scored has a weight.'),
  'weights-total': error('The weights do not add up to the full score.'),
  'criterion-missing': error('Nothing says how the points of a clause come out.'),
  'criterion-unsuited': error('A criterion does not fit what the clause asks for.'),
  'option-unknown': error('A criterion names an option that is not there.'),
  'option-missing': error('A criterion says nothing of an option.'),
  'points-above-weight': error('A clause can earn more than its weight.'),
  'once-overlap': error('A clause is in two groups of which one may count.'),

  // Bands, lines, tables, expressions
  'band-empty': error('No number lies in a band.'),
  'band-endless': error('A band has no end.'),
  'band-unreachable': error('A band is never reached.'),
  'band-overlap': error('Two bands share numbers.'),
  'band-gap': error('Numbers between two bands lie in none.'),
  'line-order': error('The points of a line do not rise.'),
  'curve-flat': error('The two points of a curve are the same.'),
  'table-unknown': error('There is no such table.'),
  'table-shape': error('A table is not equally deep everywhere.'),
  'table-key-unknown': error('A table has no such key.'),
  'table-key-missing': error('A table has no cell for an option.'),
  'path-unknown': error('An expression reads a fact that is not there.'),
  'path-early': error('A fact is read before it is known.'),
  'path-type': error('An expression reads a fact of the wrong kind.'),
  'division-by-zero': error('An expression divides by 0.'),
  'expression-deep': error('An expression is nested too deeply.'),
  cycle: error('Something depends on itself.'),

  // Tree, adjustments, levels, gates
  'child-unknown': error('A part has a child that is not there.'),
  'part-empty': error('A part has no children.'),
  'part-unknown': error('Something is said of a part that is not there.'),
  'label-unknown': error('A label names a value that is not there.'),
  'part-unused': warning('A part counts nowhere.'),
  'clause-counted-twice': error('A clause counts twice in a result.'),
  'clause-uncounted': error('A scored clause counts in no result.'),
  'adjustment-order': error('An adjustment of the total stands before one of a part.'),
  'level-unknown': error('Something is said of a level that is not there.'),
  'level-bare': error('A level has no mark and needs nothing.'),
  'level-order': error('The marks of the levels do not rise.'),
  'rules-expansion': error('The rules are too many once they are written out.'),

  // Dates, words, examples
  'date-impossible': error('A day does not exist.'),
  'dates-order': error('Dates stand in the wrong order.'),
  'language-unknown': error('A wording is in a language the standard does not have.'),
  'translation-missing': warning('A wording lacks a language of the standard.'),
  'title-missing': warning('Something people read has no title.'),
  'example-unknown': error('A worked example names something that is not there.'),
  'example-date': error('A worked example is judged as of a day without this revision.'),
  'clause-without-example': warning('No worked example answers a scored clause.'),
} as const satisfies { readonly [code: string]: Kind }

/** Name of a kind of fault in {@link PACK_FAULTS}. */
export type PackFaultCode = keyof typeof PACK_FAULTS

/** Where else a fault is known to stand, beside its pointer. */
type More = Pick<Fault, 'clause' | 'file' | 'line'>

/** A fault of a catalogued kind; `pointer` is where it stands, the other two say what and what to do. */
export function packFault(
  code: PackFaultCode,
  pointer: string,
  message: string,
  fix: string,
  more: More = {},
): Fault {
  return { code, severity: PACK_FAULTS[code].severity, ...more, pointer, message, fix }
}
