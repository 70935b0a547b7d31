import { assessorsInOrder } from '../language/assessment.ts'
import type { JsonObject } from '../schema/json.ts'
import { isObject } from '../schema/json.ts'
import { canonicalJson } from '../pack/canonical.ts'
import type { ResultBlock, MergedAnswer, Receipt } from './receipt.ts'
import { asAnswer } from '../language/assessment.ts'

/**
 * The judgement in a receipt of the first format, which mixed it with sentences in the languages of
 * the pack: the same members as today without them. It keeps the name of its format. What kept a
 * result open had no kind then; it is told from the rest of the receipt, so it is not compared.
 */
export function judgementOfReceipt1(document: JsonObject): Receipt {
  const receipt = document as unknown as Receipt
  return {
    ...receipt,
    merged: Object.fromEntries(
      Object.entries(receipt.merged).map(([input, one]) => [input, inOrder(one, input, receipt)]),
    ),
    results: receipt.results.map((result) => ({
      ...(result.status === 'scored' ? result : without(result, 'below')),
      blockedBy: result.blockedBy.map(({ id }) => blockOf(id, result, receipt)),
      gates: result.gates.map((gate) => {
        const cap = capIn(gate.otherwise)
        const rest = without(gate, 'reason')
        return cap === undefined ? rest : { ...rest, otherwise: { cap } }
      }),
      levels: result.levels.map((level) => without(level, 'reason')),
      whyNotNext:
        result.whyNotNext === null
          ? null
          : {
              ...result.whyNotNext,
              lacks: result.whyNotNext.lacks.map((lack) => without(lack, 'words')),
            },
    })),
    findings: receipt.findings.map((finding) => without(finding, 'words')),
  }
}

/**
 * A receipt as its own format is compared. Kinds of blocks, and why answers are unresolved, are told
 * since the second only; the first had a sentence in `reason` there.
 */
export function comparable(receipt: Receipt, format: Receipt['receipt']): Receipt {
  if (format !== 'touchstone-receipt/1') return receipt
  const results = receipt.results.map((result) => ({
    ...result,
    blockedBy: result.blockedBy.map(({ id }) => ({ id }) as ResultBlock),
  }))
  const clauses = receipt.clauses.map((clause) =>
    clause.state === 'not-checked' && clause.policy === 'block'
      ? without(without(clause, 'reason'), 'unresolved')
      : clause,
  )
  return { ...receipt, receipt: format, clauses, results }
}

/** Whether a document says that it is a receipt of the first format. */
export function isReceipt1(document: unknown): document is JsonObject {
  return isObject(document) && document['receipt'] === 'touchstone-receipt/1'
}

function blockOf(
  id: string,
  result: Receipt['results'][number],
  { clauses }: Receipt,
): ResultBlock {
  const is = (list: readonly { readonly id: string }[]): boolean =>
    list.some((one) => one.id === id)
  if (clauses.some(({ clause, state }) => clause === id && state !== 'scored'))
    return { kind: 'clause', id }
  if (result.gates.some((gate) => gate.id === id && !gate.holds)) return { kind: 'gate', id }
  if (is(result.adjustments)) return { kind: 'adjustment', id }
  if (is(result.levels)) return { kind: 'level', id }
  if (result.nodes.some(({ node }) => node === id)) return { kind: 'part', id }
  return { kind: 'fact', space: 'answers', id }
}

/**
 * What assessors found, in the order of their ids. The first format listed it as the document named
 * them, and a register that keeps documents in canonical form has lost that order: so each is found
 * again by what it says, and what belongs to nobody fills the places that are left.
 */
function inOrder(merged: MergedAnswer, input: string, { assessment }: Receipt): MergedAnswer {
  const given = assessment.answers[input]
  const { assessors, results } = given === undefined ? {} : asAnswer(given)
  if (assessors === undefined || results !== undefined || merged.from === undefined) return merged
  const left = [...merged.from]
  const found = assessorsInOrder(assessors).map((who) => {
    const at = left.findIndex((one) => isFoundBy(one, assessors[who]))
    return at === -1 ? undefined : left.splice(at, 1)
  })
  return { ...merged, from: [...found.flatMap((one) => one ?? left.splice(0, 1)), ...left] }
}

/** Whether a fact is what an answer says. */
function isFoundBy(fact: unknown, answer: unknown): boolean {
  if (!isObject(fact)) return canonicalJson(fact) === canonicalJson(answer)
  if (Array.isArray(answer)) {
    const { items, count } = fact
    return Array.isArray(items)
      ? items.length === answer.length && items.every((item) => answer.includes(item))
      : count === answer.length
  }
  return (
    isObject(answer) && fact['checked'] === answer['checked'] && fact['failed'] === answer['failed']
  )
}

/** A value without one of its members. */
function without<T extends object>(value: T, member: string): T {
  const { [member as keyof T]: _, ...rest } = value
  return rest as T
}

/** The level of a cap, which was one text there: "cap three-stars". */
function capIn(otherwise: unknown): string | undefined {
  return typeof otherwise === 'string' ? /^cap (.+)$/.exec(otherwise)?.[1] : undefined
}
