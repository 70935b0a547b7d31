import type { Expanded, ExpandedGate } from '../expand/expanded.ts'
import { TOTAL } from '../expand/tree.ts'
import { floorMark, type Floor } from '../language/floors/registry.ts'
import { message } from '../messages/message.ts'
import { ruleNumberWords } from '../messages/numbers.ts'
import type { GateReceipt } from '../receipt/receipt.ts'
import { judgedVoice } from '../words/compare/judged-voice.ts'
import { formulaOf } from '../words/expression.ts'
import { formulaText } from '../words/formula.ts'
import type { Source } from './clause-table.ts'
import { flag, list, OPTIONAL, text } from './describe-tag.ts'
import type { TagData } from './example-data.ts'
import { NOTHING_SHOWN } from './shared-model.ts'
import type { TagSchema } from './tag-schema.ts'

/** The minima of parts as a matrix: a row a part, a column a level. */
export const PART_GATES_TAGS: TagSchema = {
  partGateLevels: list('tag-part-gate-levels', {
    title: text('tag-level-name', message('sample-level')),
  }),
  partGates: list(
    'tag-part-gates',
    {
      number: text('tag-part-number', 'A', OPTIONAL),
      title: text('tag-part-title', message('sample-part-management')),
      cells: list('tag-part-gate-cells', {
        minimum: text('tag-part-gate-minimum', '≥ 80%'),
        isAsked: flag('tag-part-gate-asked'),
        holds: flag('tag-gate-holds'),
      }),
    },
    4,
  ),
  hasPartGates: flag('tag-has-part-gates'),
}

type PartFloor = Extract<ExpandedGate['origin'], { kind: 'floor' }>

/** The minimum of a part or a clause that a gate of the main result stands for; undefined for other gates. */
export function floorOf(gate: string, { results }: Expanded): PartFloor | undefined {
  const origin = results[0]?.gates.find(({ id }) => id === gate)?.origin
  return origin?.kind === 'floor' ? origin : undefined
}

/** The share in percent that a level asks of a part; null where it asks for none, or for one that is worked out. */
export function minimumShare(
  part: string,
  level: string | undefined,
  { results }: Expanded,
): number | null {
  for (const { origin } of results[0]?.gates ?? []) {
    if (origin.kind !== 'floor' || origin.of !== part || origin.level.id !== level) continue
    const { of, mark } = floorMark(origin.floor)
    return of === 'percent' && typeof mark === 'number' ? mark : null
  }
  return null
}

/** See {@link PART_GATES_TAGS}: what each level asks of each part, and whether the part has it. */
export function partGates(source: Source): TagData {
  const { receipt, pack, sentences } = source
  const main = receipt.results[0]!
  const floors = main.gates.flatMap((gate) => {
    const floor = floorOf(gate.id, pack)
    return floor === undefined ? [] : [{ gate, floor }]
  })
  const { levels } = main
  const parts = [...new Set(floors.map(({ floor }) => floor.of))]
  return {
    partGateLevels: levels.map(({ id, title }) => ({
      title: sentences.catalogue.text(title) || id,
    })),
    partGates: parts.map((part) => ({
      ...partNamed(part, source),
      cells: levels.map(({ id }) => {
        const asked = floors.find(({ floor }) => floor.of === part && floor.level.id === id)
        return cellOf(asked, source)
      }),
    })),
    hasPartGates: parts.length > 0,
  }
}

function cellOf(
  asked: { readonly gate: GateReceipt; readonly floor: PartFloor } | undefined,
  source: Source,
): TagData {
  if (asked === undefined) return { minimum: NOTHING_SHOWN, isAsked: false, holds: true }
  return {
    minimum: minimumWords(asked.floor.floor, source),
    isAsked: true,
    holds: asked.gate.holds,
  }
}

function minimumWords(floor: Floor, { pack, sentences: { catalogue } }: Source): string {
  const { of, side, mark } = floorMark(floor)
  const number =
    typeof mark === 'number'
      ? ruleNumberWords(mark)
      : formulaText(formulaOf(mark, judgedVoice(pack, catalogue)))
  const points = of === 'percent' ? catalogue.say('percent', { number }) : number
  return catalogue.say('document-level-threshold', { side, points })
}

function partNamed(
  part: string,
  { receipt, sentences: { catalogue } }: Source,
): { readonly number: string | undefined; readonly title: string } {
  if (part === TOTAL) return { number: undefined, title: catalogue.say('explain-total') }
  const named =
    receipt.results[0]!.nodes.find(({ node }) => node === part) ??
    receipt.clauses.find(({ clause }) => clause === part)
  return { number: named?.number, title: catalogue.text(named?.title) || part }
}
