import { exact } from '../../numbers/exact.ts'
import type { Expanded } from '../../expand/expanded.ts'
import type {
  Improvement,
  ImprovementPlan,
  ScoreSummary,
  ImprovementStep,
} from '../../improve/improvement.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { ExplanationBlock, Explanation } from '../explain/explanation.ts'
import { improvementVoice, type ImprovementVoice } from './improvement-voice.ts'
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
  const voice = improvementVoice(improvement, catalogue, pack)
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
  const voice = improvementVoice(improvement, catalogue, pack)
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
  const { target, outcome, plans, barriers, atLeast, search } = improvement
  const level = catalogue.text(target?.title)
  const text = (words: string): ExplanationBlock => ({ kind: 'text', text: words })
  if (outcome === 'reached') {
    if (!voice.hasLevels) return [text(catalogue.say('improvement-without-levels'))]
    return [
      text(
        target === null
          ? catalogue.say('improvement-highest')
          : catalogue.say('improvement-reached', { level }),
      ),
    ]
  }
  if (outcome === 'not-found') {
    const { limit } = search
    const found =
      atLeast === null
        ? catalogue.say('improvement-not-found--unbounded', { level, limit })
        : catalogue.say('improvement-not-found', {
            level,
            limit,
            bound: costWords(atLeast, improvement, voice),
          })
    return [text(found), ...conditions(improvement, voice).map(text)]
  }
  if (outcome === 'impossible')
    return [
      text(
        improvement.proven
          ? catalogue.say('improvement-impossible', { level })
          : catalogue.say('improvement-impossible--looked', { level }),
      ),
      {
        kind: 'list',
        items: barriers.map(({ message }) => ({ text: catalogue.word(message) })),
      },
      text(
        improvement.proven
          ? catalogue.say('improvement-impossible-proven')
          : catalogue.say('improvement-impossible-looked', { answers: improvement.scope.answers }),
      ),
      ...conditions(improvement, voice).map(text),
    ]
  return plans.flatMap((plan, index): ExplanationBlock[] => [
    {
      kind: 'heading',
      text:
        index === 0
          ? improvement.proven
            ? catalogue.say('improvement-cheapest', { level })
            : catalogue.say('improvement-cheapest--found', { level })
          : catalogue.say('improvement-other'),
    },
    text(planCost(plan, voice)),
    stepTable(plan.steps, voice),
    ...(index === 0 ? [text(certainty(improvement, voice))] : []),
  ])
}

/** How far the search came. */
function certainty(improvement: Improvement, voice: ImprovementVoice): string {
  const { catalogue } = voice
  const { proven, atLeast, search, scope, plans } = improvement
  const isEnded = plans[0] !== undefined && atLeast === countedCost(plans[0], improvement)
  const found = proven
    ? catalogue.say('improvement-complete')
    : isEnded && !scope.isAll
      ? catalogue.say('improvement-complete--looked', { answers: scope.answers })
      : catalogue.say('improvement-incomplete', {
          limit: search.limit,
          bound: costWords(atLeast ?? 0, improvement, voice),
        })
  return catalogue.show({ list: [found, ...conditions(improvement, voice)], joined: 'sentences' })
}

/** What everything that is said holds for alone. */
function conditions({ scope }: Improvement, voice: ImprovementVoice): readonly string[] {
  const { catalogue } = voice
  const stays = scope.stays.map((one) => catalogue.say(`improvement-stays-${one}`))
  const steps = scope.steps.map(({ input, step }) =>
    catalogue.say('improvement-step-of', { input: voice.input(input), step: { exact: step } }),
  )
  return [
    ...(stays.length === 0
      ? []
      : [catalogue.say('improvement-stays', { stays: { list: stays, joined: 'semicolon' } })]),
    ...(steps.length === 0
      ? []
      : [catalogue.say('improvement-steps', { inputs: { list: steps, joined: 'semicolon' } })]),
  ]
}

function countedCost({ cost }: ImprovementPlan, { countedBy }: Improvement): number {
  return countedBy === 'lead' ? cost.leadDays : cost[countedBy]
}

/** The bound in what is counted, with its unit. */
function costWords(cost: number, { countedBy }: Improvement, voice: ImprovementVoice): string {
  const { catalogue } = voice
  if (countedBy === 'clauses') return catalogue.say('improvement-clauses', { clauses: cost })
  if (countedBy === 'points') return catalogue.say('points', { points: cost })
  if (countedBy === 'effort') return voice.effort(cost)
  return catalogue.say('improvement-lead', { days: cost })
}

function planCost({ cost, result, steps }: ImprovementPlan, voice: ImprovementVoice): string {
  const { catalogue } = voice
  const figures = {
    clauses: cost.clauses,
    what: steps.every(({ clauses }) => clauses.length > 0) ? 'clauses' : 'items',
    points: catalogue.say('points', { points: cost.points }),
    standing: voice.standing(result),
  } as const
  const facts = [
    voice.better === 'less'
      ? catalogue.say('improvement-plan-clauses--less', figures)
      : catalogue.say('improvement-plan-clauses', figures),
    ...(voice.hasEffort
      ? [catalogue.say('improvement-effort', { effort: voice.effort(cost.effort) })]
      : []),
    ...(cost.leadDays > 0 ? [catalogue.say('improvement-lead', { days: cost.leadDays })] : []),
  ]
  return catalogue.say('improvement-plan', { facts: { list: facts, joined: 'semicolon' } })
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
  const { margin, inPercent, fragile, hangsOn, isAll } = footing
  const above = (value: NonNullable<typeof margin>): string =>
    inPercent
      ? catalogue.say('percent', { number: { exact: value } })
      : catalogue.say('points', { points: { exact: value } })
  return [
    { kind: 'heading', text: catalogue.say('improvement-footing') },
    ...(margin === null
      ? []
      : [
          {
            kind: 'text',
            text:
              voice.better === 'less'
                ? catalogue.say('improvement-margin--less', { margin: above(margin) })
                : catalogue.say('improvement-margin', { margin: above(margin) }),
          } as const,
        ]),
    ...(fragile.length === 0
      ? [
          {
            kind: 'text',
            text: isAll
              ? catalogue.say('improvement-firm')
              : catalogue.say('improvement-firm--looked'),
          } as const,
        ]
      : [
          {
            kind: 'text',
            text: isAll
              ? catalogue.say('improvement-fragile')
              : catalogue.say('improvement-fragile--looked'),
          } as const,
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
    ...(hangsOn.length === 0
      ? []
      : [
          { kind: 'text', text: catalogue.say('improvement-hangs') } as const,
          {
            kind: 'list',
            items: hangsOn.map(({ input, assessor, had, result }) => ({
              text: catalogue.say(`improvement-hangs-${had}`, {
                input: voice.input(input),
                assessor,
                standing: voice.standing(result),
              }),
            })),
          } as const,
        ]),
  ]
}
