import { fileURLToPath } from 'node:url'
import t from 'tap'
import type { EarningFigure } from '../../src/domain/words/standard/earning-figure.ts'
import { earningFigure } from '../../src/domain/words/standard/earning-figure.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import type { Input } from '../../src/domain/language/inputs/registry.ts'
import { exact } from '../../src/domain/numbers/exact.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'

const ROOTS = [
  ['the shipped packs', fileURLToPath(new URL('../../', import.meta.url))],
  ['the zoo', fileURLToPath(new URL('../zoo/', import.meta.url))],
] as const

for (const [name, root] of ROOTS)
  t.test(`a picture of how a clause earns shows what scoring gives: ${name}`, async (t) => {
    const service = openRulesService({ root })
    let compared = 0
    for (const { digested } of await service.shelf.revisions()) {
      if (digested === undefined) continue
      const prepared = service.prepare(digested)
      const { standard, rules } = digested.pack
      const examples = Object.values(rules.examples ?? {})
      for (const clause of prepared.expanded.clauses) {
        const figure = earningFigure(clause, prepared.expanded)
        const [id] = clause.inputs
        const input = id === undefined ? undefined : prepared.expanded.inputs.get(id)?.input
        if (figure === undefined || input === undefined || clause.inputs.length !== 1) continue
        const base = examples.find(({ assessment }) => {
          const answer: unknown = assessment.answers?.[id!]
          return typeof answer === 'object' && answer !== null && 'value' in answer
        })
        if (base === undefined) continue
        for (const [value, share] of answersOn(figure, input)) {
          const assessment = {
            standard: standard.id,
            edition: standard.edition,
            revision: rules.revision,
            ...base.assessment,
            answers: { ...base.assessment.answers, [id!]: { value } },
          } as unknown as Assessment
          const receipt = await service.score(prepared, assessment).catch((error: unknown) => {
            if (error instanceof Refusal) return undefined
            throw error
          })
          const scored = receipt?.clauses.find((one) => one.clause === clause.id)
          if (scored === undefined || scored.points === null || scored.state !== 'scored') continue
          const decimals = clause.rounding?.decimals
          const near = decimals === undefined ? 1e-6 : 0.5 * 10 ** -decimals + 1e-6
          const points = exact(scored.points).valueOf()
          const drawn = share * clause.weight.valueOf()
          compared += 1
          if (Math.abs(points - drawn) > near)
            t.fail(
              `${standard.id}: ${clause.id} at ${JSON.stringify(value)} earns ${points}, drawn ${drawn}`,
            )
        }
      }
    }
    t.ok(compared > 40, `${compared} answers were scored`)
  })

/** Answers at the corners of a figure, between them and beyond, with the share that it shows there. */
function answersOn(
  figure: EarningFigure,
  input: Input,
): readonly (readonly [value: unknown, share: number])[] {
  const isCases = figure.kind === 'line' && figure.of === 'cases'
  switch (figure.kind) {
    case 'ways':
      return []
    case 'options':
      return figure.shares.map((share, k) => [
        input.type === 'choice' ? input.options[k]!.id : k === 1,
        share,
      ])
    case 'stairs':
      return figure.steps.flatMap(({ from, isIncluded, share }, k) => {
        const next = figure.steps[k + 1]?.from
        const [low, high] = [from ?? (next ?? 0) - 2, next ?? (from ?? 0) + 2]
        const between = (low + high) / 2
        const on = from !== undefined && isIncluded ? [[from, share] as const] : []
        return [...on, [between, share] as const, ...(k === 0 ? [[low, share] as const] : [])].map(
          ([x, of]) => [answerOf(x, input, isCases), of] as const,
        )
      })
    case 'line': {
      const { through } = figure
      const [first, last] = [through[0]!, through.at(-1)!]
      const between = through.slice(1).flatMap(([x, y], k) => {
        const [x0, y0] = through[k]!
        // Where a line jumps there is no middle, and its foot is what lies before it.
        return x === x0 ? [] : [[(x + x0) / 2, (y + y0) / 2] as const]
      })
      const corners = through.filter(([x], k) => through[k + 1]?.[0] !== x)
      return [
        ...corners,
        ...between,
        [first[0] - 1, first[1]] as const,
        [last[0] + 1, last[1]] as const,
      ].map(([x, y]) => [answerOf(x, input, isCases), y] as const)
    }
    default:
      return figure satisfies never
  }
}

function answerOf(x: number, input: Input, isCases: boolean): unknown {
  if (input.type === 'samples')
    return { checked: 1000, failed: isCases ? x : Math.round(1000 - 10 * x) }
  if (input.type === 'checklist') {
    const count = isCases ? input.items.length - x : x
    const isThere = Number.isInteger(count) && count >= 0 && count <= input.items.length
    // An answer that cannot be given is refused, and compared with nothing.
    return isThere ? input.items.slice(0, count).map(({ id }) => id) : 'none'
  }
  return x
}
