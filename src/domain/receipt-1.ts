import type { JsonObject } from './json.ts'
import { isObject } from './json.ts'
import { assessorsInOrder } from './assessment.ts'
import { asAnswer } from './score/answers.ts'
import type { Block, MergedAnswer, Receipt } from './receipt.ts'

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
    blockedBy: result.blockedBy.map(({ id }) => ({ id }) as Block),
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

function blockOf(id: string, result: Receipt['results'][number], { clauses }: Receipt): Block {
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

/** What assessors found, which stood in the order of the document there, in that of their ids. */
function inOrder(merged: MergedAnswer, input: string, receipt: Receipt): MergedAnswer {
  const given = receipt.assessment.answers[input]
  const { assessors, results } = given === undefined ? {} : asAnswer(given)
  if (assessors === undefined || results !== undefined) return merged
  const { from } = merged
  const names = Object.keys(assessors)
  if (names.length !== from?.length) return merged
  return { ...merged, from: assessorsInOrder(assessors).map((who) => from[names.indexOf(who)]) }
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
