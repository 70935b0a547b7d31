import { codeOf, fault, type Fault, type FaultContext, type FaultKeyOf } from './fault.ts'
import type { Message } from '../messages/message.ts'

/**
 * Every kind of fault a pack can have, apart from those of its conditions, which the rule gate
 * names, and how badly it stands. `docs/faults.md` says what each means and shows a broken example;
 * a test holds the two together.
 */
export const PACK_FAULTS = {
  // Files and folders
  'file-unreadable': 'error',
  'file-size': 'error',
  'file-encoding': 'error',
  'files-many': 'error',
  'json-syntax': 'error',
  'json-depth': 'error',
  'key-duplicate': 'error',
  'key-refused': 'error',
  'number-precision': 'error',
  'text-malformed': 'error',
  'entry-unexpected': 'warning',
  'folder-name': 'error',
  'rules-without-standard': 'error',
  'standard-without-rules': 'warning',
  'revision-changed': 'error',
  'revision-unrecorded': 'warning',
  'published-malformed': 'error',
  'revisions-overlap': 'warning',

  // Merging
  'file-shape': 'error',
  'member-duplicate': 'error',
  'entry-duplicate': 'error',
  'section-unknown': 'error',
  'section-filled-twice': 'error',

  // Structure
  'member-unknown': 'error',
  'member-missing': 'error',
  'member-conflict': 'error',
  'value-type': 'error',
  'value-unlisted': 'error',
  'value-format': 'error',
  'value-range': 'error',
  'value-size': 'error',
  'value-repeated': 'error',
  'faults-many': 'error',

  // Clauses and inputs
  'id-duplicate': 'error',
  'id-reserved': 'error',
  'number-duplicate': 'error',
  'input-unknown': 'error',
  'clause-asks-nothing': 'error',
  'section-asks': 'error',
  'range-empty': 'error',
  'merge-unsuited': 'error',

  // Weights and criteria
  'clause-unknown': 'error',
  'class-unknown': 'error',
  'class-unused': 'warning',
  'weight-missing': 'error',
  'weight-idle': 'error',
  'weights-total': 'error',
  'criterion-missing': 'error',
  'criterion-unsuited': 'error',
  'option-unknown': 'error',
  'option-missing': 'error',
  'option-state': 'error',
  'points-above-weight': 'error',
  'once-overlap': 'error',

  // Bands, lines, tables, expressions
  'band-empty': 'error',
  'band-endless': 'error',
  'band-unreachable': 'error',
  'band-overlap': 'error',
  'band-gap': 'error',
  'line-order': 'error',
  'curve-flat': 'error',
  'table-unknown': 'error',
  'table-shape': 'error',
  'table-key-unknown': 'error',
  'table-key-missing': 'error',
  'path-unknown': 'error',
  'path-early': 'error',
  'path-type': 'error',
  'division-by-zero': 'error',
  'power-long': 'error',
  'expression-deep': 'error',
  cycle: 'error',

  // Tree, adjustments, levels, gates
  'child-unknown': 'error',
  'part-empty': 'error',
  'part-unknown': 'error',
  'label-unknown': 'error',
  'part-unused': 'warning',
  'total-none': 'error',
  'member-idle': 'error',
  'weights-partial': 'error',
  'clause-counted-twice': 'error',
  'clause-uncounted': 'error',
  'adjustment-order': 'error',
  'level-unknown': 'error',
  'clause-unscored': 'error',
  'level-bare': 'error',
  'gate-bare': 'error',
  'bands-unknown': 'error',
  'bands-unused': 'warning',
  'veto-unanswered': 'warning',
  'level-order': 'error',
  'rules-expansion': 'error',

  // Dates, words, examples
  'date-impossible': 'error',
  'dates-order': 'error',
  'ballot-share': 'error',
  'language-unknown': 'error',
  'translation-missing': 'warning',
  'title-missing': 'warning',
  'example-unknown': 'error',
  'example-date': 'error',
  'example-refused': 'error',
  'clause-without-example': 'warning',
} as const satisfies { readonly [code: string]: Fault['severity'] }

/** Name of a kind of fault in {@link PACK_FAULTS}. */
export type PackFaultCode = keyof typeof PACK_FAULTS

/** Errors of a worked example: it is to be mended before it is published, and stops no scoring. */
const OF_EXAMPLES: ReadonlySet<string> = new Set<PackFaultCode>([
  'example-unknown',
  'example-date',
  'example-refused',
])

/** Whether a fault keeps a pack from being scored with. */
export function stopsScoring({ code, severity }: Fault): boolean {
  return severity === 'error' && !OF_EXAMPLES.has(code)
}

/** The messages of faults of a pack. */
export type PackFaultKey = FaultKeyOf<PackFaultCode>

/** A fault of a catalogued kind; `pointer` is where it stands. */
export function packFault(
  message: Message<PackFaultKey>,
  pointer: string,
  more: Omit<FaultContext, 'severity'> = {},
): Fault {
  return fault(message, pointer, { severity: PACK_FAULTS[codeOf(message.key)], ...more })
}
