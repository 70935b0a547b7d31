import { catalogueIn } from '../messages/all.ts'
import type { AnswerValue } from '../assessment.ts'
import { exact } from '../exact.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { Improvement, Plan, Standing, Step } from '../improve/improvement.ts'
import { wording, type Language } from '../pack/text.ts'
import { commaList, fill, labelled, markWords } from './explain-phrases.ts'
import type { Block, Explanation } from './explanation.ts'
import { improvementPhrases, type ImprovementPhrases } from './improvement-phrases.ts'
import { namesOfPack, type Names } from './names.ts'
import { numberWords, pointsWords } from './numbers.ts'

/** Gains that are shown; the rest is in the data. */
const MOST_GAINS = 12

/** What putting an improvement into words needs at every place. */
type Voice = {
  readonly language: Language
  readonly phrases: ImprovementPhrases
  readonly names: Names
  readonly hasEffort: boolean
  readonly effortUnit: string
}

/** The way up as a document for people in one language. */
export function improvementWords(
  improvement: Improvement,
  language: Language,
  pack: Expanded,
): Explanation {
  const voice = voiceOf(improvement, language, pack)
  const { phrases } = voice
  const { standard, now, target, countedBy } = improvement
  const marks = improvement.marks.flatMap((mark): Block[] => {
    const text = markWords(mark, language)
    return text === undefined ? [] : [{ kind: 'mark', text }]
  })
  const name = [standard.designation ?? '', wording(standard.title, language)]
  return [
    ...marks,
    { kind: 'title', text: name.join(' ').trim() },
    { kind: 'heading', text: phrases.title },
    {
      kind: 'facts',
      rows: [
        [phrases.now, standingWords(now, voice)],
        ...(target === null ? [] : [[phrases.target, wording(target.title, language)] as const]),
        [phrases.counted, phrases[countedBy]],
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
  language: Language,
  pack: Expanded,
): CheapestWay | undefined {
  const [plan] = improvement.plans
  if (plan === undefined) return undefined
  const voice = voiceOf(improvement, language, pack)
  const bound = costWords(improvement.atLeast, improvement, voice)
  const certain = improvement.proven
    ? voice.phrases.proven
    : fill(voice.phrases.unproven, { bound })
  return {
    note: `${planCost(plan, voice)}${language === 'zh' ? '' : ' '}${certain}`,
    steps: plan.steps.map((step) => {
      const [clause, from, to] = stepCells(step, voice)
      return {
        title: labelled(clause, `${from} → ${to}`, language),
        points: pointCells(step),
        effort: step.effort > 0 ? effortWords(step.effort, voice) : undefined,
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

function voiceOf(improvement: Improvement, language: Language, pack: Expanded): Voice {
  const steps = [...improvement.plans.flatMap((plan) => plan.steps), ...improvement.gains]
  return {
    language,
    phrases: improvementPhrases(language),
    names: namesOfPack(pack),
    hasEffort: steps.some(({ effort }) => effort > 0),
    effortUnit: wording(improvement.effortUnit, language),
  }
}

function answerBlocks(improvement: Improvement, voice: Voice): readonly Block[] {
  const { phrases, language } = voice
  const { target, outcome, plans, barriers, atLeast, search } = improvement
  const level = wording(target?.title, language)
  if (outcome === 'reached')
    return [
      { kind: 'text', text: target === null ? phrases.highest : fill(phrases.reached, { level }) },
    ]
  const bound = costWords(atLeast, improvement, voice)
  if (outcome === 'not-found')
    return [
      {
        kind: 'text',
        text: fill(phrases.notFound, { level, limit: String(search.limit), bound }),
      },
    ]
  if (outcome === 'impossible')
    return [
      { kind: 'text', text: fill(phrases.impossible, { level }) },
      { kind: 'list', items: barriers.map(({ words, id }) => ({ text: words[language] ?? id })) },
    ]
  return plans.flatMap((plan, index): Block[] => [
    {
      kind: 'heading',
      text: index === 0 ? fill(phrases.cheapest, { level }) : phrases.other,
    },
    { kind: 'text', text: planCost(plan, voice) },
    stepTable(plan.steps, voice),
    ...(index === 0
      ? [
          {
            kind: 'text',
            text: improvement.proven ? phrases.proven : fill(phrases.unproven, { bound }),
          } as const,
        ]
      : []),
  ])
}

/** The bound in what is counted, with its unit. */
function costWords(cost: number | null, { countedBy }: Improvement, voice: Voice): string {
  const { phrases, language } = voice
  if (cost === null) return '∞'
  if (countedBy === 'clauses') return clauseCount(cost, phrases)
  if (countedBy === 'points') return pointsWords(cost, catalogueIn(language))
  if (countedBy === 'effort') return effortWords(cost, voice)
  return fill(phrases.costsLead, { days: String(cost) })
}

function clauseCount(n: number, phrases: ImprovementPhrases): string {
  return n === 1 ? phrases.oneClause : fill(phrases.manyClauses, { n: String(n) })
}

function planCost({ cost, result }: Plan, voice: Voice): string {
  const { phrases, language, hasEffort } = voice
  const first = fill(phrases.costs, {
    clauses: clauseCount(cost.clauses, phrases),
    points: pointsWords(cost.points, catalogueIn(language)),
    standing: standingWords(result, voice),
  })
  const effort = effortWords(cost.effort, voice)
  const more = [
    ...(hasEffort ? [fill(phrases.costsEffort, { effort })] : []),
    ...(cost.leadDays > 0 ? [fill(phrases.costsLead, { days: String(cost.leadDays) })] : []),
  ]
  const end = language === 'zh' ? '。' : '.'
  return `${[first, ...more].join(language === 'zh' ? '；' : '; ')}${end}`
}

/** Efforts are estimates: one decimal says all there is to say. */
function effortWords(effort: number, { effortUnit }: Pick<Voice, 'effortUnit'>): string {
  return `${Number(effort.toFixed(1))} ${effortUnit}`.trim()
}

function standingWords({ points, max, level }: Standing, { phrases, language }: Voice): string {
  if (points === null) return phrases.open
  return fill(phrases.standing, {
    level: level === null ? phrases.none : wording(level.title, language),
    points: numberWords(points),
    max: numberWords(max),
  })
}

function stepTable(steps: readonly Step[], voice: Voice): Block {
  const { phrases, hasEffort } = voice
  return {
    kind: 'table',
    columns: [
      { title: phrases.clause, align: 'left' },
      { title: phrases.change, align: 'left' },
      { title: phrases.to, align: 'left' },
      { title: phrases.gain, align: 'right' },
      ...(hasEffort
        ? [
            { title: phrases.effortColumn, align: 'right' } as const,
            { title: phrases.leadColumn, align: 'right' } as const,
          ]
        : []),
    ],
    rows: steps.map((step) => [
      ...stepCells(step, voice),
      pointCells(step),
      ...(hasEffort ? [effortWords(step.effort, { effortUnit: '' }), String(step.leadDays)] : []),
    ]),
  }
}

/** Clause, present answer and better answer of a step. */
function stepCells(step: Step, voice: Voice): readonly [string, string, string] {
  const { names, language } = voice
  const isSingle = step.answers.length === 1
  const each = (value: (answer: Step['answers'][number]) => string): string =>
    commaList(
      step.answers.map((answer) => {
        const title = wording(names.answer(answer.input)?.title, language)
        return isSingle || title === '' ? value(answer) : labelled(title, value(answer), language)
      }),
      language,
    )
  const title = commaList(
    step.clauses.map(({ number, title: own, clause }) =>
      [number, wording(own, language) || clause].filter((part) => part !== undefined).join(' '),
    ),
    language,
  )
  return [
    title,
    each(({ input, from }) => valueWords(input, from, voice)),
    each(({ input, to }) => valueWords(input, to, voice)),
  ]
}

function pointCells({ clauses }: Step): string {
  return clauses
    .map(
      ({ before, after }) =>
        `${before === null ? '–' : numberWords(before)} → ${after === null ? '–' : numberWords(after)}`,
    )
    .join(', ')
}

function valueWords(input: string, value: AnswerValue | null, voice: Voice): string {
  const { phrases, language, names } = voice
  const asked = names.answer(input)
  if (value === null) return phrases.nothing
  if (typeof value === 'boolean') return value ? phrases.yes : phrases.no
  const unit = wording(asked?.unit, language)
  if (typeof value === 'number' && asked?.isPoints === true)
    return pointsWords(value, catalogueIn(language))
  if (typeof value === 'number') return `${numberWords(value)} ${unit}`.trim()
  const option = (id: string): string =>
    wording(asked?.options?.find((each) => each.id === id)?.title, language) || id
  if (typeof value === 'string') return option(value)
  if ('checked' in value)
    return fill(phrases.passed, {
      passed: String(value.checked - value.failed),
      checked: String(value.checked),
    })
  const of = String(asked?.options?.length ?? value.length)
  return fill(phrases.ticked, { n: String(value.length), of })
}

function gainBlocks({ gains }: Improvement, voice: Voice): readonly Block[] {
  const { phrases, language } = voice
  const some = gains.filter(({ gain }) => gain !== null && exact(gain).valueOf() > 0)
  if (some.length === 0) return []
  return [
    { kind: 'heading', text: phrases.gains },
    {
      kind: 'table',
      columns: [
        { title: phrases.clause, align: 'left' },
        { title: phrases.to, align: 'left' },
        { title: phrases.total, align: 'right' },
        { title: phrases.level, align: 'left' },
      ],
      rows: some.slice(0, MOST_GAINS).map((gain) => {
        const [clause, , to] = stepCells(gain, voice)
        const { level } = gain.result
        return [
          clause,
          to,
          `+${numberWords(gain.gain ?? 0)}`,
          level === null ? phrases.none : wording(level.title, language),
        ]
      }),
    },
  ]
}

function footingBlocks({ footing }: Improvement, voice: Voice): readonly Block[] {
  if (footing === null) return []
  const { phrases, language } = voice
  const { margin, inPercent, fragile, hangsOn } = footing
  const above = (value: NonNullable<typeof margin>): string =>
    inPercent ? `${numberWords(value)}%` : pointsWords(value, catalogueIn(language))
  return [
    { kind: 'heading', text: phrases.footing },
    ...(margin === null
      ? []
      : [{ kind: 'text', text: fill(phrases.margin, { margin: above(margin) }) } as const]),
    ...(fragile.length === 0
      ? [{ kind: 'text', text: phrases.firm } as const]
      : [
          { kind: 'text', text: phrases.fragile } as const,
          {
            kind: 'table',
            columns: [
              { title: phrases.clause, align: 'left' },
              { title: phrases.becomes, align: 'left' },
              { title: phrases.then, align: 'left' },
            ],
            rows: fragile.map((fall) => {
              const [clause, , to] = stepCells(fall, voice)
              return [clause, to, standingWords(fall.result, voice)]
            }),
          } as const,
        ]),
    ...(hangsOn.length === 0
      ? []
      : [
          { kind: 'text', text: phrases.hangs } as const,
          {
            kind: 'list',
            items: hangsOn.map(({ input, assessor, had, result }) => ({
              text: fill(phrases[had], {
                input: inputName(input, voice),
                assessor,
                standing: standingWords(result, voice),
              }),
            })),
          } as const,
        ]),
  ]
}

function inputName(input: string, { names, language }: Voice): string {
  const asked = wording(names.answer(input)?.title, language)
  const { number, title } = names.clause(input) ?? {}
  const own = wording(title, language)
  return asked || [number, own].filter((part) => part !== undefined).join(' ') || input
}
