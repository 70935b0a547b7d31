import { exact } from '../../numbers/exact.ts'
import type { Expanded } from '../../expand/expanded.ts'
import type { Improvement, ScoreSummary, ImprovementStep } from '../../improve/improvement.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { ExplanationBlock, Explanation } from '../explain/explanation.ts'
import { improvementSubject, improvementVoice, type ImprovementVoice } from './improvement-voice.ts'
import {
  certainty,
  footingSentences,
  planCost,
  wayTitle,
  withoutWay,
} from './improvement-verdict.ts'
import { signedWords } from '../../messages/numbers.ts'
import { markWords } from '../provenance-mark.ts'

/** Gains that are shown; the rest is in the data. */
const MOST_GAINS = 12

/** The way up as a document for people in one language. */
export function improvementWords(
  improvement: Improvement,
  catalogue: Catalogue,
  pack: Expanded,
): Explanation {
  const voice = improvementVoice(improvement, catalogue, improvementSubject(improvement, pack))
  const { standard, now, target, countedBy, result } = improvement
  const marks = improvement.marks.flatMap((mark): ExplanationBlock[] => {
    const text = markWords(mark, catalogue)
    return text === undefined ? [] : [{ kind: 'mark', text }]
  })
  const name = [standard.designation ?? '', catalogue.text(standard.title)]
  return [
    ...marks,
    { kind: 'title', text: name.join(' ').trim() },
    { kind: 'heading', text: catalogue.say('improvement-title') },
    {
      kind: 'facts',
      rows: [
        ...(result.title === undefined
          ? []
          : [[catalogue.say('improvement-aimed'), catalogue.text(result.title)] as const]),
        [catalogue.say('improvement-now'), voice.standing(now)],
        ...(target === null
          ? []
          : [[catalogue.say('improvement-target'), catalogue.text(target.title)] as const]),
        [
          catalogue.say('improvement-counted'),
          catalogue.say('improvement-counted-by', { by: countedBy }),
        ],
      ],
    },
    ...answerBlocks(improvement, voice),
    ...gainBlocks(improvement, voice),
    ...footingBlocks(improvement, voice),
    ...marks,
  ]
}

/** The cheapest way as rows and a note for a paper; undefined where there is none to show. */
export function cheapestWay(
  improvement: Improvement,
  catalogue: Catalogue,
  pack: Expanded,
): CheapestWay | undefined {
  const [plan] = improvement.plans
  if (plan === undefined) return undefined
  const voice = improvementVoice(improvement, catalogue, improvementSubject(improvement, pack))
  return {
    note: catalogue.say('improvement-way', {
      cost: planCost(plan, voice),
      certainty: certainty(improvement, voice),
    }),
    steps: plan.steps.map((step) => {
      const [clause, from, to] = voice.step(step)
      return {
        title: catalogue.say('improvement-step', { clause, from, to }),
        points: voice.points(step),
        effort: step.effort > 0 ? voice.effort(step.effort) : undefined,
      }
    }),
  }
}

/** The cheapest way for a paper: what it costs and how certain that is, and its steps. */
export type CheapestWay = {
  readonly note: string
  readonly steps: readonly {
    readonly title: string
    readonly points: string
    readonly effort: string | undefined
  }[]
}

function answerBlocks(
  improvement: Improvement,
  voice: ImprovementVoice,
): readonly ExplanationBlock[] {
  const { catalogue } = voice
  const { outcome, plans, barriers } = improvement
  const text = (words: string): ExplanationBlock => ({ kind: 'text', text: words })
  const without = withoutWay(improvement, voice)
  if (without !== undefined)
    return [
      text(without.found),
      ...(outcome !== 'impossible'
        ? []
        : [
            {
              kind: 'list',
              items: barriers.map(({ message }) => ({ text: catalogue.word(message) })),
            } as const,
          ]),
      ...without.certainty.map(text),
    ]
  return plans.flatMap((plan, index): ExplanationBlock[] => [
    {
      kind: 'heading',
      text: index === 0 ? wayTitle(improvement, voice) : catalogue.say('improvement-other'),
    },
    text(planCost(plan, voice)),
    stepTable(plan.steps, voice),
    ...(index === 0 ? [text(certainty(improvement, voice))] : []),
  ])
}

function stepTable(steps: readonly ImprovementStep[], voice: ImprovementVoice): ExplanationBlock {
  const { catalogue, hasEffort } = voice
  return {
    kind: 'table',
    columns: [
      { title: catalogue.say('improvement-clause'), align: 'left' },
      { title: catalogue.say('improvement-from'), align: 'left' },
      { title: catalogue.say('improvement-to'), align: 'left' },
      { title: catalogue.say('improvement-gain'), align: 'right' },
      ...(hasEffort
        ? [
            { title: catalogue.say('improvement-effort-column'), align: 'right' } as const,
            { title: catalogue.say('improvement-lead-column'), align: 'right' } as const,
          ]
        : []),
    ],
    rows: steps.map((step) => [
      ...voice.step(step),
      voice.points(step),
      ...(hasEffort ? [voice.effortNumber(step.effort), String(step.leadDays)] : []),
    ]),
  }
}

function gainBlocks({ gains }: Improvement, voice: ImprovementVoice): readonly ExplanationBlock[] {
  const { catalogue, hasLevels } = voice
  const sign = voice.better === 'less' ? -1 : 1
  const some = gains.filter(({ gain }) => gain !== null && sign * exact(gain).valueOf() > 0)
  if (some.length === 0) return []
  const level = ({ level: own }: ScoreSummary): string =>
    own === null ? catalogue.say('improvement-no-level') : catalogue.text(own.title)
  return [
    { kind: 'heading', text: catalogue.say('improvement-gains') },
    {
      kind: 'table',
      columns: [
        { title: catalogue.say('improvement-clause'), align: 'left' },
        { title: catalogue.say('improvement-to'), align: 'left' },
        { title: catalogue.say('improvement-total'), align: 'right' },
        ...(hasLevels
          ? [{ title: catalogue.say('improvement-level'), align: 'left' } as const]
          : []),
      ],
      rows: some.slice(0, MOST_GAINS).map((gain) => {
        const [clause, , to] = voice.step(gain)
        return [clause, to, signedWords(gain.gain ?? 0), ...(hasLevels ? [level(gain.result)] : [])]
      }),
    },
  ]
}

function footingBlocks(
  { footing }: Improvement,
  voice: ImprovementVoice,
): readonly ExplanationBlock[] {
  if (footing === null) return []
  const { catalogue } = voice
  const { fragile } = footing
  const { margin, falls, hangs } = footingSentences(footing, voice)
  return [
    { kind: 'heading', text: catalogue.say('improvement-footing') },
    ...(margin === undefined ? [] : [{ kind: 'text', text: margin } as const]),
    { kind: 'text', text: falls },
    ...(fragile.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { title: catalogue.say('improvement-clause'), align: 'left' },
              { title: catalogue.say('improvement-becomes'), align: 'left' },
              { title: catalogue.say('improvement-then'), align: 'left' },
            ],
            rows: fragile.map((fall) => {
              const [clause, , to] = voice.step(fall)
              return [clause, to, voice.standing(fall.result)]
            }),
          } as const,
        ]),
    ...(hangs.length === 0
      ? []
      : [
          { kind: 'text', text: catalogue.say('improvement-hangs') } as const,
          { kind: 'list', items: hangs.map((text) => ({ text })) } as const,
        ]),
  ]
}
