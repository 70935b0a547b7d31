import { ADJUSTMENTS } from '../../src/domain/language/adjustments/registry.ts'
import { COMBINING } from '../../src/domain/language/combining/registry.ts'
import { CRITERIA } from '../../src/domain/language/criteria/registry.ts'
import { EXPRESSIONS } from '../../src/domain/language/expressions/registry.ts'
import { namesOf } from '../../src/domain/schema/family.ts'
import { OUTCOMES, USUAL_OUTCOME } from '../../src/domain/language/gates/registry.ts'
import { INPUTS } from '../../src/domain/language/inputs/registry.ts'
import { OPERATORS } from '../../src/domain/language/operators/registry.ts'
import { POLICIES, USUAL_POLICIES } from '../../src/domain/language/policies.ts'
import type { AnyObjectSchema } from '../../src/domain/schema/schema.ts'

type Row = readonly string[]

/** The tables of the manual, each made from the elements of one family. */
const TABLES: { readonly [name: string]: () => readonly Row[] } = {
  inputs: () => [
    ['`type`', 'an answer', 'earns, without a criterion'],
    ...namesOf(INPUTS).map((kind) => {
      const input = INPUTS[kind]
      return [code(kind), input.answer, 'usually' in input ? input.usually : EARNS[input.earns]]
    }),
  ],
  criteria: () => [
    ['criterion', 'how the points come out'],
    ...namesOf(CRITERIA).map((kind) => membersAndMeaning(kind, CRITERIA[kind].schema)),
  ],
  operators: () => [
    ['`operator`', 'the fact is', 'asked of'],
    ...namesOf(OPERATORS).map((kind) => {
      const { says, suits } = OPERATORS[kind]
      return [code(kind), says, suits.join(', ')]
    }),
  ],
  policies: () => [
    ['policy', 'the clause', 'default for'],
    ...namesOf(POLICIES).map((kind) => {
      const states = Object.entries(USUAL_POLICIES).filter(([, policy]) => policy === kind)
      return [code(kind), POLICIES[kind].clause, states.map(([state]) => code(state)).join(', ')]
    }),
  ],
  combining: () => [
    ['`combine`', 'gives', 'of'],
    ...namesOf(COMBINING).map((kind) => {
      const { says, of } = COMBINING[kind]
      return [code(kind === 'best' ? '{ "best": k }' : kind), says, of]
    }),
  ],
  adjustments: () => [
    ['step', 'what it does'],
    ...namesOf(ADJUSTMENTS).map((kind) => membersAndMeaning(kind, ADJUSTMENTS[kind].schema)),
  ],
  outcomes: () => [
    ['`otherwise`', 'what follows'],
    ...namesOf(OUTCOMES).map((kind) => [
      code(kind === 'cap' ? '{ "cap": "silver" }' : kind) +
        (kind === USUAL_OUTCOME ? ' (the default)' : ''),
      OUTCOMES[kind].says,
    ]),
  ],
  expressions: () => [
    ['expression', 'is'],
    ['`12`, `"$.answers.hours"`', 'a number, a fact'],
    ...namesOf(EXPRESSIONS).map((kind) => {
      const { looks, schema } = EXPRESSIONS[kind]
      return [code(looks), meaningOf(kind, schema)]
    }),
  ],
}

const EARNS = { 'by-criterion': 'needs a criterion', nothing: 'not scored' } as const

/** A page with its tables made anew: each stands between `<!-- table: name -->` and `<!-- end -->`. */
export function withTables(page: string): string {
  const made = new Set<string>()
  const text = page.replaceAll(
    /(<!-- table: ([a-z]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, head: string, name: string, end: string) => {
      const table = TABLES[name]
      if (table === undefined) throw new RangeError(`There is no table ${name}.`)
      made.add(name)
      return `${head}\n${written(table())}\n\n${end}`
    },
  )
  const missing = Object.keys(TABLES).filter((name) => !made.has(name))
  if (missing.length > 0) throw new RangeError(`The manual lacks the tables ${missing.join(', ')}.`)
  return text
}

/** A table as the formatter leaves it. */
function written(rows: readonly Row[]): string {
  const [head = [], ...body] = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...body].map((row) => row[column]!.length)),
  )
  const line = (row: Row): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

/** The members of a kind, its own first, and what it does. */
function membersAndMeaning(kind: string, schema: AnyObjectSchema): Row {
  return [Object.keys(schema.properties).map(code).join(', '), meaningOf(kind, schema)]
}

/** What the member says that names the kind, as the end of a sentence. */
function meaningOf(kind: string, { properties }: AnyObjectSchema): string {
  const said = properties[kind]?.['description']
  if (typeof said !== 'string') throw new TypeError(`The member ${kind} is not described.`)
  return (said.charAt(0).toLowerCase() + said.slice(1)).replace(/\.$/, '')
}

function code(text: string): string {
  return `\`${text}\``
}
