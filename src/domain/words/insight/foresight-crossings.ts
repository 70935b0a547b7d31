import type { ExactJson } from '../../numbers/exact.ts'
import type { Crossing, Crossings, Reason, ForeseenScore } from '../../foresee/foresight.ts'
import type { Expanded } from '../../expand/expanded.ts'
import type { Parameter } from '../../messages/message.ts'
import { asked } from '../asked.ts'
import type { ExplanationBlock } from '../explain/explanation.ts'
import { figure, type ForesightVoice } from './foresight-voice.ts'

/** Changed clauses that are named for one who crosses. */
const MOST_CLAUSES = 4

/** Who changes level, from where to where, and why. */
export function crossingBlocks(
  crossings: Crossings,
  voice: ForesightVoice,
): readonly ExplanationBlock[] {
  const { catalogue, before, after } = voice
  const { list, count, moves, causes } = crossings
  if (count === 0) return [{ kind: 'text', text: catalogue.say('foresight-nobody') }]
  return [
    { kind: 'heading', text: catalogue.say('foresight-moves') },
    {
      kind: 'table',
      columns: [
        { title: catalogue.say('foresight-from'), align: 'left' },
        { title: catalogue.say('foresight-to'), align: 'left' },
        { title: catalogue.say('foresight-count'), align: 'right' },
      ],
      rows: moves.map(({ from, to, count: many }) => [
        voice.level(from, before),
        voice.level(to, after),
        String(many),
      ]),
    },
    { kind: 'heading', text: catalogue.say('foresight-causes') },
    {
      kind: 'table',
      columns: [
        { title: catalogue.say('foresight-cause'), align: 'left' },
        { title: catalogue.say('foresight-count'), align: 'right' },
      ],
      rows: causes.map(({ kinds, count: many }) => [
        catalogue.show({
          list: kinds.map((kind) => catalogue.say('foresight-kind', { kind })),
          joined: 'semicolon',
        }),
        String(many),
      ]),
    },
    ...(list.length === 0
      ? []
      : [
          { kind: 'heading', text: catalogue.say('foresight-who') } as const,
          ...(list.length === count
            ? []
            : [
                {
                  kind: 'text',
                  text: catalogue.say('foresight-shown', { shown: list.length, count }),
                } as const,
              ]),
          {
            kind: 'list',
            items: list.map((crossing) => ({
              text: crossingWords(crossing, voice),
              details: crossing.reasons.map((reason) => reasonWords(reason, voice)),
            })),
          } as const,
        ]),
  ]
}

function crossingWords({ row, name, before, after }: Crossing, voice: ForesightVoice): string {
  const { catalogue } = voice
  return catalogue.say('foresight-crossing', {
    who: catalogue.text(name) || catalogue.say('foresight-row', { number: row + 1 }),
    before: standingWords(before, voice.before, voice),
    after: standingWords(after, voice.after, voice),
  })
}

function standingWords(
  { standing, points, level }: ForeseenScore,
  pack: Expanded,
  voice: ForesightVoice,
): string {
  const { catalogue } = voice
  if (standing !== 'scored') return catalogue.say('foresight-standing', { standing })
  if (points === null) return voice.level(level, pack)
  return catalogue.say('foresight-standing-scored', {
    level: voice.level(level, pack),
    points: pointsOr(points, voice),
  })
}

function pointsOr(points: ExactJson | null, { catalogue }: ForesightVoice): string {
  return points === null
    ? catalogue.say('no-figure')
    : catalogue.say('points', { points: { exact: points } })
}

/** Why somebody crosses, as a sentence without its full stop. */
export function reasonWords(reason: Reason, voice: ForesightVoice): string {
  const { catalogue } = voice
  switch (reason.kind) {
    case 'points':
      return pointsReason(reason, voice)
    case 'mark': {
      const level = voice.level(reason.level)
      const { before, after } = reason
      return before === after
        ? catalogue.say('foresight-why-level', { level })
        : catalogue.say('foresight-why-mark', {
            level,
            before: figure(before, catalogue),
            after: figure(after, catalogue),
          })
    }
    case 'gate':
      return gateReason(reason.gate, reason.holds, voice)
    case 'open':
      return catalogue.say('foresight-why-open', {
        before: openBy(reason.before, voice),
        after: openBy(reason.after, voice),
      })
    case 'consequence':
      return catalogue.say('foresight-why-consequence')
    default:
      return reason satisfies never
  }
}

function pointsReason(
  { before, after, clauses, adjustments }: Extract<Reason, { readonly kind: 'points' }>,
  voice: ForesightVoice,
): string {
  const { catalogue, sentences } = voice
  const change = { before: figure(before, catalogue), after: pointsOr(after, voice) }
  const named = clauses.slice(0, MOST_CLAUSES).map((one) =>
    catalogue.say('foresight-why-clause', {
      clause: sentences.labels.clause(one.clause),
      before: figure(one.before, catalogue),
      after: figure(one.after, catalogue),
    }),
  )
  const rest = clauses.length - named.length
  const list = [
    ...named,
    ...(rest > 0 ? [catalogue.say('foresight-why-more', { count: rest })] : []),
    ...adjustments.map((id) => {
      const found = voice.after.results[0]!.adjustments.find((one) => one.adjustment.id === id)
      return catalogue.text(found?.adjustment.title) || id
    }),
  ]
  return list.length === 0
    ? catalogue.say('foresight-why-points', change)
    : catalogue.say('foresight-why-points--details', {
        ...change,
        details: { list, joined: 'semicolon' },
      })
}

/** A gate by its title, else by what it asks; one that is gone is no longer required. */
function gateReason(id: string, holds: boolean, voice: ForesightVoice): string {
  const { catalogue, sentences } = voice
  const gateIn = (pack: Expanded): string | undefined => {
    const gate = pack.results[0]!.gates.find((one) => one.id === id)
    if (gate === undefined) return undefined
    return catalogue.text(gate.title) || asked(gate.rule.conditions, sentences, pack)
  }
  const now = gateIn(voice.after)
  if (now === undefined)
    return catalogue.say('foresight-why-gate-gone', { gate: gateIn(voice.before) ?? id })
  return catalogue.say('foresight-why-gate', { gate: now, holds: holds ? 'yes' : 'no' })
}

function openBy(ids: readonly string[], { catalogue, names }: ForesightVoice): Parameter {
  const list = ids.map((id) => {
    if (id === 'refused') return catalogue.say('foresight-refused')
    const found = names.clause(id) ?? names.part(id) ?? names.profile(id)
    return catalogue.text(found?.title) || id
  })
  return { list, joined: 'and' }
}
