import { catalogueIn } from './messages/all.ts'
import { exact, type ExactJson } from './exact.ts'
import { pointer } from './fault.ts'
import type { Expectation } from './pack/rules.ts'
import { wording, type Text } from './pack/text.ts'
import type { Receipt, ResultReceipt } from './receipt.ts'
import type { PreparedPack } from './score/score.ts'
import { clauseReason, type Telling } from './words/clause-reason.ts'
import { findingSentence } from './words/finding-sentence.ts'
import { namesOfPack } from './words/names.ts'
import { numberWords, pointsWords } from './words/numbers.ts'
import { sentencesOfPack } from './words/pack-sentences.ts'
import { blockSentence, lackSentence } from './words/result-sentences.ts'
import type { Sentences } from './words/sentences.ts'

/** Something a worked example expected and did not get. */
export type ExampleFailure = {
  /** RFC 6901 pointer into the example, such as `/expect/points`. */
  readonly pointer: string
  /** The clause it concerns, by id, where there is one. */
  readonly clause?: string
  /** What came and what was expected, as the end of a sentence about the example. */
  readonly message: string
}

/** Holds a receipt against what its worked example expects. Only what is stated is compared. */
export function compareExample(
  prepared: PreparedPack,
  id: string,
  receipt: Receipt,
): readonly ExampleFailure[] {
  const expect = prepared.expanded.pack.rules.examples?.[id]?.expect
  if (expect === undefined) return []
  const [main] = receipt.results
  const sentences = sentencesOfPack(prepared.expanded, catalogueIn('en'))
  const telling = { receipt, sentences }
  return [
    ...(main === undefined ? [] : resultFailures(main, expect, '/expect', telling)),
    ...clauseFailures(prepared, receipt, expect),
    ...nonconformityFailures(telling, expect),
    ...Object.entries(expect.results ?? {}).flatMap(([name, stated]) => {
      const at = pointer('expect', 'results', name)
      const result = receipt.results.find((one) => one.id === name)
      if (result === undefined) return [{ pointer: at, message: `there is no result ${name}` }]
      return resultFailures(result, stated, at, telling)
    }),
  ]
}

function resultFailures(
  result: ResultReceipt,
  expect: Expectation,
  at: string,
  { receipt, sentences }: Pick<Telling, 'receipt' | 'sentences'>,
): readonly ExampleFailure[] {
  const of = result.id === 'main' ? '' : ` of result ${result.id}`
  const failures: ExampleFailure[] = []
  const add = (member: string, message: string): unknown =>
    failures.push({ pointer: at + member, message })
  const { status, points, percent, level, qualifiers, parts, gates } = expect

  if (status !== undefined && result.status !== status) {
    const why = result.blockedBy
      .slice(0, 3)
      .map((block) => blockSentence(block, result, receipt, sentences))
    const because = why.length === 0 ? '' : ` (${why.join('; ')})`
    add('/status', `the status${of} is ${result.status}${because}, ${status} was expected`)
  }
  if (points !== undefined && !isSame(result.points, points))
    add('/points', `the total${of} is ${pointsOr(result.points)}, ${expected(points)} expected`)
  if (percent !== undefined && !isSame(result.percent, percent))
    add(
      '/percent',
      `the total${of} is ${result.percent === null ? 'without percentage' : `${numberWords(result.percent)}%`}, ${numberWords(percent)}% was expected`,
    )
  if (level !== undefined && (result.level?.id ?? null) !== level)
    add(
      '/level',
      `the level${of} is ${levelName(result, result.level?.id)}, ${levelName(result, level)} was expected${whyLevel(result, level, receipt, sentences)}`,
    )
  if (qualifiers !== undefined) {
    const held = result.qualifiers.filter(({ holds }) => holds).map(({ id }) => id)
    if (!isSameList(held, qualifiers))
      add('/qualifiers', `${listed('qualifier', held)}${of}, ${listed('', qualifiers)} expected`)
  }
  if (gates !== undefined) {
    const failed = result.gates.filter(({ holds }) => !holds).map(({ id }) => id)
    if (!isSameList(failed, gates))
      add('/gates', `${listed('failed gate', failed)}${of}, ${listed('', gates)} expected`)
  }
  for (const [part, stated] of Object.entries(parts ?? {})) {
    const node = result.nodes.find((one) => one.node === part)
    if (node === undefined) add(`/parts${pointer(part)}`, `there is no part ${part}${of}`)
    else if (!isSame(node.points, stated))
      add(
        `/parts${pointer(part)}`,
        `part ${named(node.number, node.title, part)}${of} earned ${pointsOr(node.points)}, ${expected(stated)} expected`,
      )
  }
  return failures
}

function clauseFailures(
  prepared: PreparedPack,
  receipt: Receipt,
  { clauses }: Expectation,
): readonly ExampleFailure[] {
  const names = namesOfPack(prepared.expanded)
  return Object.entries(clauses ?? {}).flatMap(([id, stated]): ExampleFailure[] => {
    const at = pointer('expect', 'clauses', id)
    const clause = receipt.clauses.find((one) => one.clause === id)
    if (clause === undefined) return [{ pointer: at, message: `there is no clause ${id}` }]
    if (isSame(clause.points, stated)) return []
    const sentences = sentencesOfPack(prepared.expanded, catalogueIn('en'))
    const telling = { receipt, sentences, names, pack: prepared.expanded }
    const reasons = clauseReason(clause, telling).map((line) => line.replace(/^For /, 'for '))
    const why = reasons.join('; ').replace(/rule \d+ of \d+/, `rule ${clause.rule}`)
    return [
      {
        pointer: at,
        clause: id,
        message: `clause ${named(clause.number, clause.title, id)} earned ${pointsOr(clause.points)}, ${expected(stated)} expected${why === '' ? '' : ` (${why})`}`,
      },
    ]
  })
}

function nonconformityFailures(
  { receipt, sentences }: Pick<Telling, 'receipt' | 'sentences'>,
  { nonconformities }: Expectation,
): readonly ExampleFailure[] {
  if (nonconformities === undefined) return []
  const found = receipt.findings.filter(({ kind }) => kind === 'nonconformity')
  const ids = found.map(({ clause }) => clause)
  if (isSameList(ids, nonconformities)) return []
  const surplus = found.filter(({ clause }) => !nonconformities.includes(clause))
  const missing = nonconformities.filter((id) => !ids.includes(id))
  const said = [
    ...surplus.map(
      (one) => `a nonconformity was not expected: ${findingSentence(one, receipt, sentences)}`,
    ),
    ...missing.map((id) => {
      const clause = receipt.clauses.find((one) => one.clause === id)
      return `a nonconformity was expected of clause ${named(clause?.number, clause?.title, id)}, which has none`
    }),
  ]
  const order = `the nonconformities are ${ids.join(', ')}, in the order of the clauses`
  return (said.length === 0 ? [order] : said).map((message) => ({
    pointer: '/expect/nonconformities',
    message: message.replace(/\.$/, ''),
  }))
}

/** What kept the result from the level that was expected. */
function whyLevel(
  result: ResultReceipt,
  expectedLevel: string | null,
  receipt: Receipt,
  sentences: Sentences,
): string {
  const lacks = result.whyNotNext?.level === expectedLevel ? result.whyNotNext.lacks : []
  const words = lacks.map((lack) => lackSentence(lack, result, sentences))
  const blocks = result.blockedBy.map((one) => blockSentence(one, result, receipt, sentences))
  const why = [...words, ...blocks].slice(0, 3).join('; ')
  return why === '' ? '' : ` (${why})`
}

function levelName(result: ResultReceipt, id: string | null | undefined): string {
  if (id === null || id === undefined) return 'none'
  const title = wording(result.levels.find((level) => level.id === id)?.title, 'en')
  return title === '' || title === id ? id : `${title} (${id})`
}

function isSame(actual: ExactJson | null, stated: ExactJson | null): boolean {
  if (actual === null || stated === null) return actual === stated
  return exact(actual).equals(exact(stated))
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}

function pointsOr(points: ExactJson | null): string {
  return points === null ? 'no points' : pointsWords(points, catalogueIn('en'))
}

function expected(stated: ExactJson | null): string {
  if (stated === null) return 'none were'
  const words = numberWords(stated)
  return words === '1' ? '1 was' : `${words} were`
}

function listed(what: string, ids: readonly string[]): string {
  const name = what === '' ? '' : `${what}${ids.length === 1 ? '' : 's'} `
  return ids.length === 0 ? (what === '' ? 'none' : `no ${what}`) : `${name}${ids.join(', ')}`
}

function named(number: string | undefined, title: Text | undefined, id: string): string {
  const words = wording(title, 'en') || id
  return number === undefined ? words : `${number} ${words}`
}
