import { exact, type ExactJson } from '../../numbers/exact.ts'
import type { Expanded } from '../../expand/expanded.ts'
import { pointer } from '../../faults/fault.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { message, named, type Message, type Parameter } from '../../messages/message.ts'
import type { Expectation, ResultExpectation } from '../../language/example.ts'
import { TEXT_LANGUAGES, wording } from '../../messages/text.ts'
import type { Receipt, ResultReceipt } from '../../receipt/receipt.ts'
import type { PreparedPack } from '../../score/score.ts'
import { clauseReason } from '../explain/clause-reason.ts'
import { tellingOf } from '../explain/telling.ts'
import type { JsonValue } from '../../schema/json.ts'
import { inEveryLanguage } from '../../messages/every-language.ts'
import { findingSentence } from '../finding-sentence.ts'
import { namesOfPack } from '../names.ts'
import { sentencesOfPack } from '../pack-sentences.ts'
import { blockSentence, lackSentence } from '../result-sentences.ts'
import type { Sentences } from '../sentences.ts'

/** Something a worked example expected and did not get. */
export type ExampleFailure = {
  /** RFC 6901 pointer into the example, such as `/expect/points`. */
  readonly pointer: string
  /** The clause it concerns, by id, where there is one. */
  readonly clause?: string
  /** What came, as an example would state it; absent where nothing can be stated in its place. */
  readonly found?: JsonValue
  /** What came and what was expected. */
  readonly message: Message
  /** The known name that was probably meant. */
  readonly guess?: string
}

/** Of the reasons why a level is missed so many are told. */
const MOST_REASONS = 3

/** Holds a receipt against what its worked example expects. Only what is stated is compared. */
export function compareExample(
  { expanded }: PreparedPack,
  id: string,
  receipt: Receipt,
): readonly ExampleFailure[] {
  const expect = expanded.pack.rules.examples?.[id]?.expect
  if (expect === undefined) return []
  const told = new Telling(expanded, receipt)
  const [main] = receipt.results
  return [
    ...(main === undefined ? [] : resultFailures(main, expect, '/expect', told)),
    ...clauseFailures(told, expect),
    ...nonconformityFailures(told, expect),
    ...valueFailures(told, expect),
    ...Object.entries(expect.results ?? {}).flatMap(([name, stated]) => {
      const at = pointer('expect', 'results', name)
      const result = receipt.results.find((one) => one.id === name)
      if (result !== undefined)
        return [
          ...resultFailures(result, stated, at, told),
          ...countedFailures(result, stated, at, told),
        ]
      return [
        { pointer: at, message: message('example-unknown--result', { name: { value: name } }) },
      ]
    }),
  ]
}

/** What can be said about a receipt in the words of its pack. */
class Telling {
  readonly expanded: Expanded
  readonly receipt: Receipt

  constructor(expanded: Expanded, receipt: Receipt) {
    this.expanded = expanded
    this.receipt = receipt
  }

  /** What the sentences of each language say. */
  say(words: (sentences: Sentences) => string): Parameter {
    return {
      text: inEveryLanguage((catalogue) => words(sentencesOfPack(this.expanded, catalogue))),
    }
  }

  /** Reasons, as many in each language; undefined where there are none. */
  reasons(
    words: (sentences: Sentences) => readonly string[],
    join: (reasons: readonly string[], catalogue: Catalogue) => string = inOneSentence,
  ): Parameter | undefined {
    const text = inEveryLanguage((catalogue) => {
      const reasons = words(sentencesOfPack(this.expanded, catalogue))
      return reasons.length === 0 ? '' : join(reasons, catalogue)
    })
    return Object.values(text).every((said) => said === '') ? undefined : { text }
  }
}

function resultFailures(
  result: ResultReceipt,
  expect: ResultExpectation,
  at: string,
  told: Telling,
): readonly ExampleFailure[] {
  const what =
    result.id === 'main' ? message('the-main-result') : message('the-result', { name: result.id })
  const failures: ExampleFailure[] = []
  const add = (member: string, why: Message, found?: JsonValue): unknown =>
    failures.push({
      pointer: at + member,
      ...(found === undefined ? {} : { found }),
      message: why,
    })
  const { status, points, max, percent, level, qualifiers, parts, gates } = expect

  if (status !== undefined && result.status !== status) {
    const given = { what, expected: { value: status }, found: { value: result.status } }
    const why = told.reasons((sentences) =>
      result.blockedBy
        .slice(0, MOST_REASONS)
        .map((block) =>
          blockSentence(block, result, { receipt: told.receipt, sentences, pack: told.expanded }),
        ),
    )
    add(
      '/status',
      why === undefined
        ? message('example-status', given)
        : message('example-status--why', { ...given, why }),
      result.status,
    )
  }
  if (points !== undefined && !isSame(result.points, points))
    add(
      '/points',
      message('example-points', { what, ...pointsOf(points, result.points) }),
      result.points,
    )
  if (max !== undefined && !isSame(result.max, max))
    add('/max', message('example-max', { what, ...pointsOf(max, result.max) }), result.max)
  if (percent !== undefined && !isSame(result.percent, percent))
    add(
      '/percent',
      message('example-percent', { what, ...percentOf(percent, result.percent) }),
      result.percent,
    )
  if (level !== undefined && !isAwarded(result, level)) {
    const expected = levelNamed(result, level)
    const given = { what, expected, found: levelNamed(result, result.level?.id ?? null) }
    const why = told.reasons((sentences) => whyNotLevel(result, level, told.receipt, sentences))
    add(
      '/level',
      why === undefined
        ? message('example-level', given)
        : message('example-level--why', { ...given, why }),
      result.level?.id ?? result.below?.id ?? null,
    )
  }
  if (qualifiers !== undefined) {
    const held = result.qualifiers.filter(({ holds }) => holds).map(({ id }) => id)
    if (!isSameList(held, qualifiers))
      add(
        '/qualifiers',
        message('example-qualifiers', { what, ...listsOf(qualifiers, held) }),
        held,
      )
  }
  if (gates !== undefined) {
    const failed = result.gates.filter(({ holds }) => !holds).map(({ id }) => id)
    if (!isSameList(failed, gates))
      add('/gates', message('example-gates', { what, ...listsOf(gates, failed) }), failed)
  }
  for (const [part, stated] of Object.entries(parts ?? {})) {
    const node = result.nodes.find((one) => one.node === part)
    const here = `/parts${pointer(part)}`
    if (node === undefined)
      add(here, message('example-unknown--part', { what, name: { value: part } }))
    else if (!isSame(node.points, stated)) {
      const name = told.say(({ labels }) => labels.part(part))
      add(
        here,
        message('example-part', { what, part: name, ...pointsOf(stated, node.points) }),
        node.points,
      )
    }
  }
  return failures
}

/** What clauses count in one result, where its parts or its total hold them. */
function countedFailures(
  { id: of, nodes }: ResultReceipt,
  { clauses }: ResultExpectation,
  at: string,
  told: Telling,
): readonly ExampleFailure[] {
  const what = message('the-result', { name: of })
  return Object.entries(clauses ?? {}).flatMap(([id, stated]): ExampleFailure[] => {
    const here = at + pointer('clauses', id)
    const found = nodes.flatMap((node) => node.of).find((one) => one.id === id)
    if (found === undefined)
      return [
        { pointer: here, message: message('example-uncounted', { what, name: { value: id } }) },
      ]
    const points = found.counts ? found.points : null
    if (isSame(points, stated)) return []
    const clause = told.say(({ labels }) => labels.clause(id))
    const given = { what, clause, ...pointsOf(stated, points) }
    return [
      { pointer: here, clause: id, found: points, message: message('example-counted', given) },
    ]
  })
}

function clauseFailures(told: Telling, { clauses }: Expectation): readonly ExampleFailure[] {
  const { receipt, expanded } = told
  const names = namesOfPack(expanded)
  return Object.entries(clauses ?? {}).flatMap(([id, stated]): ExampleFailure[] => {
    const at = pointer('expect', 'clauses', id)
    const clause = receipt.clauses.find((one) => one.clause === id)
    if (clause === undefined)
      return [{ pointer: at, message: message('example-unknown--clause', { name: { value: id } }) }]
    if (isSame(clause.points, stated)) return []
    const given = {
      clause: told.say(({ labels }) => labels.clause(id)),
      ...pointsOf(stated, clause.points),
    }
    const why = told.reasons(
      (sentences) => clauseReason(clause, tellingOf({ receipt, sentences, names, pack: expanded })),
      oneByOne,
    )
    const found =
      why === undefined
        ? message('example-clause', given)
        : message('example-clause--why', { ...given, why })
    return [{ pointer: at, clause: id, found: clause.points, message: found }]
  })
}

function valueFailures(told: Telling, { values }: Expectation): readonly ExampleFailure[] {
  return Object.entries(values ?? {}).flatMap(([id, stated]): ExampleFailure[] => {
    const at = pointer('expect', 'values', id)
    const found = told.receipt.values[id]
    if (found === undefined)
      return [{ pointer: at, message: message('example-unknown--value', { name: { value: id } }) }]
    if (isSame(found, stated)) return []
    const value = told.say(({ labels }) => labels.fact(`$.values.${id}`))
    return [
      {
        pointer: at,
        found,
        message: message('example-value', { value, ...valuesOf(stated, found) }),
      },
    ]
  })
}

function nonconformityFailures(
  told: Telling,
  { nonconformities }: Expectation,
): readonly ExampleFailure[] {
  if (nonconformities === undefined) return []
  const { receipt } = told
  const found = receipt.findings.filter(({ kind }) => kind === 'nonconformity')
  const ids = found.map(({ clause }) => clause)
  if (isSameList(ids, nonconformities)) return []
  const surplus = found
    .filter(({ clause }) => !nonconformities.includes(clause))
    .map((one) => {
      const finding = told.say((sentences) =>
        findingSentence(one, { receipt, sentences, pack: told.expanded }),
      )
      return message('example-nonconformity--surplus', { finding })
    })
  const missing = nonconformities
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const clause = told.say(({ labels }) => labels.clause(id))
      return message('example-nonconformity--missing', { clause })
    })
  const differing: readonly Message[] = [...surplus, ...missing]
  const order = message('example-nonconformity--order', { found: named(ids, 'comma') })
  return (differing.length === 0 ? [order] : differing).map((one) => ({
    pointer: '/expect/nonconformities',
    found: ids,
    message: one,
  }))
}

function inOneSentence(reasons: readonly string[], catalogue: Catalogue): string {
  return reasons.join(catalogue.say('list-semicolon'))
}

function oneByOne(reasons: readonly string[], catalogue: Catalogue): string {
  return reasons.reduce((reason, next) => catalogue.say('reason-and-next', { reason, next }))
}

/** What kept the result from the level that was expected. */
function whyNotLevel(
  result: ResultReceipt,
  expected: string | null,
  receipt: Receipt,
  sentences: Sentences,
): readonly string[] {
  const lacks = result.whyNotNext?.level === expected ? result.whyNotNext.lacks : []
  return [
    ...lacks.map((lack) => lackSentence(lack, result, sentences)),
    ...result.blockedBy.map((block) => blockSentence(block, result, { receipt, sentences })),
  ].slice(0, MOST_REASONS)
}

function levelNamed(result: ResultReceipt, id: string | null): Parameter {
  if (id === null) return message('example-no-level')
  const title = result.levels.find((level) => level.id === id)?.title
  return title !== undefined && wording(title, TEXT_LANGUAGES[0]) !== id
    ? message('level-with-id', { title: { text: title }, id })
    : id
}

/** Whether this level is given; where none is, what that is called will do as well as null. */
function isAwarded({ level, below }: ResultReceipt, stated: string | null): boolean {
  return (level?.id ?? null) === stated || (level === null && below?.id === stated)
}

function isSame(actual: ExactJson | null, stated: ExactJson | null): boolean {
  if (actual === null || stated === null) return actual === stated
  return exact(actual).equals(exact(stated))
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}

/** What was stated and what came. */
type Compared = { readonly expected: Parameter; readonly found: Parameter }

function pointsOf(stated: ExactJson | null, found: ExactJson | null): Compared {
  return compared(stated, found, (points) =>
    points === null ? message('example-no-points') : { exact: points },
  )
}

function percentOf(stated: ExactJson | null, found: ExactJson | null): Compared {
  return compared(stated, found, (percent) =>
    percent === null
      ? message('example-no-percent')
      : message('example-per-cent', { percent: { exact: percent } }),
  )
}

function valuesOf(stated: ExactJson | null, found: ExactJson | null): Compared {
  return compared(stated, found, (value) =>
    value === null ? message('example-no-value') : { exact: value },
  )
}

function compared(
  stated: ExactJson | null,
  found: ExactJson | null,
  show: (number: ExactJson | null) => Parameter,
): Compared {
  return { expected: show(stated), found: show(found) }
}

function listsOf(stated: readonly string[], found: readonly string[]): Compared {
  return { expected: named(stated), found: named(found) }
}
