import type { Footing, Improvement, ImprovementPlan } from '../../improve/improvement.ts'
import type { ImprovementVoice } from './improvement-voice.ts'

/** What the search for a way up says of itself. */
type Searched = Pick<
  Improvement,
  'proven' | 'atLeast' | 'search' | 'scope' | 'plans' | 'countedBy' | 'outcome' | 'target'
>

/** Why no way is shown: what was found, and how certain that is; undefined where there are plans. */
export function withoutWay(
  improvement: Searched,
  voice: ImprovementVoice,
): { readonly found: string; readonly certainty: readonly string[] } | undefined {
  const { catalogue } = voice
  const { target, outcome, proven, atLeast, scope, search } = improvement
  const level = catalogue.text(target?.title)
  switch (outcome) {
    case 'plans':
      return undefined
    case 'reached':
      return {
        found: !voice.hasLevels
          ? catalogue.say('improvement-without-levels')
          : target === null
            ? catalogue.say('improvement-highest')
            : catalogue.say('improvement-reached', { level }),
        certainty: [],
      }
    case 'not-found': {
      const { limit } = search
      return {
        found:
          atLeast === null
            ? catalogue.say('improvement-not-found--unbounded', { level, limit })
            : catalogue.say('improvement-not-found', {
                level,
                limit,
                bound: costWords(atLeast, improvement, voice),
              }),
        certainty: conditions(improvement, voice),
      }
    }
    case 'impossible':
      return {
        found: proven
          ? catalogue.say('improvement-impossible', { level })
          : catalogue.say('improvement-impossible--looked', { level }),
        certainty: [
          proven
            ? catalogue.say('improvement-impossible-proven')
            : catalogue.say('improvement-impossible-looked', { answers: scope.answers }),
          ...conditions(improvement, voice),
        ],
      }
  }
}

/** The heading of the first plan: cheapest where that is proven, else cheapest of those found. */
export function wayTitle(
  { proven, target }: Pick<Searched, 'proven' | 'target'>,
  { catalogue }: ImprovementVoice,
): string {
  const level = catalogue.text(target?.title)
  return proven
    ? catalogue.say('improvement-cheapest', { level })
    : catalogue.say('improvement-cheapest--found', { level })
}

/** How firmly the level stands: the margin, whether answers that get worse take it away, whose answers it hangs on. */
export function footingSentences(
  { margin, inPercent, fragile, hangsOn, isAll }: Footing,
  voice: ImprovementVoice,
): { readonly margin?: string; readonly falls: string; readonly hangs: readonly string[] } {
  const { catalogue } = voice
  const above = (value: NonNullable<typeof margin>): string =>
    inPercent
      ? catalogue.say('percent', { number: { exact: value } })
      : catalogue.say('points', { points: { exact: value } })
  return {
    ...(margin === null
      ? {}
      : {
          margin:
            voice.better === 'less'
              ? catalogue.say('improvement-margin--less', { margin: above(margin) })
              : catalogue.say('improvement-margin', { margin: above(margin) }),
        }),
    falls:
      fragile.length === 0
        ? catalogue.say(isAll ? 'improvement-firm' : 'improvement-firm--looked')
        : catalogue.say(isAll ? 'improvement-fragile' : 'improvement-fragile--looked'),
    hangs: hangsOn.map(({ input, assessor, had, result }) =>
      catalogue.say(`improvement-hangs-${had}`, {
        input: voice.input(input),
        assessor,
        standing: voice.standing(result),
      }),
    ),
  }
}

/** How far the search came. */
export function certainty(improvement: Searched, voice: ImprovementVoice): string {
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
function conditions(
  { scope }: Pick<Searched, 'scope'>,
  voice: ImprovementVoice,
): readonly string[] {
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

function countedCost(
  { cost }: ImprovementPlan,
  { countedBy }: Pick<Searched, 'countedBy'>,
): number {
  return countedBy === 'lead' ? cost.leadDays : cost[countedBy]
}

/** The bound in what is counted, with its unit. */
function costWords(
  cost: number,
  { countedBy }: Pick<Searched, 'countedBy'>,
  voice: ImprovementVoice,
): string {
  const { catalogue } = voice
  if (countedBy === 'clauses') return catalogue.say('improvement-clauses', { clauses: cost })
  if (countedBy === 'points') return catalogue.say('points', { points: cost })
  if (countedBy === 'effort') return voice.effort(cost)
  return catalogue.say('improvement-lead', { days: cost })
}

/** What a plan costs and what it comes to. */
export function planCost(
  { cost, result, steps }: ImprovementPlan,
  voice: ImprovementVoice,
): string {
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
