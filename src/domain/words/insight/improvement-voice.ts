import type { AnswerValue } from '../../language/assessment.ts'
import type { ExactJson } from '../../numbers/exact.ts'
import type { Expanded } from '../../expand/expanded.ts'
import type { Improvement, ScoreSummary, ImprovementStep } from '../../improve/improvement.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { namesOfPack, type PackNames } from '../names.ts'
import { numberWords, pointsWords } from '../../messages/numbers.ts'

/** Speaks of one improvement in one language. */
export type ImprovementVoice = {
  readonly catalogue: Catalogue
  readonly hasEffort: boolean
  readonly hasLevels: boolean
  /** Whether more points are better, or less. */
  readonly better: 'more' | 'less'
  readonly standing: (standing: ScoreSummary) => string
  /** Clause, present answer and better answer of a step. */
  readonly step: (step: ImprovementStep) => readonly [string, string, string]
  /** Points of the clauses of a step, before and after. */
  readonly points: (step: ImprovementStep) => string
  /** Efforts are estimates: one decimal says all there is to say. */
  readonly effort: (effort: number) => string
  readonly effortNumber: (effort: number) => string
  readonly input: (id: string) => string
}

/** What words about an improvement need of the pack it is under. */
export type ImprovementSubject = Pick<ImprovementVoice, 'hasLevels' | 'better'> & {
  readonly names: Pick<PackNames, 'answer' | 'clause'>
  /** Whether points are added up at all. */
  readonly hasTotal: boolean
}

/** See {@link ImprovementSubject}. */
export function improvementSubject(
  { result: { id: of } }: Pick<Improvement, 'result'>,
  pack: Expanded,
): ImprovementSubject {
  const result = pack.results.find(({ id }) => id === of)!
  return {
    names: namesOfPack(pack),
    hasLevels: result.levels.length > 0,
    hasTotal: result.nodes.at(-1)!.pointless !== true,
    better: result.better,
  }
}

/** See {@link ImprovementVoice}. */
export function improvementVoice(
  improvement: Pick<Improvement, 'plans' | 'gains' | 'effortUnit'>,
  catalogue: Catalogue,
  { names, hasLevels, hasTotal, better }: ImprovementSubject,
): ImprovementVoice {
  const steps = [...improvement.plans.flatMap((plan) => plan.steps), ...improvement.gains]
  const unit = catalogue.text(improvement.effortUnit)
  const effortNumber = (effort: number): string => String(Number(effort.toFixed(1)))
  return {
    catalogue,
    hasEffort: steps.some(({ effort }) => effort > 0),
    hasLevels,
    better,
    standing: (standing) => standingWords(standing, { hasLevels, hasTotal }, catalogue),
    step: (step) => stepCells(step, names, catalogue),
    points: (step) => pointCells(step, catalogue),
    effort: (effort) =>
      unit === ''
        ? effortNumber(effort)
        : catalogue.say('measured', { number: effortNumber(effort), unit }),
    effortNumber,
    input: (id) => inputName(id, names, catalogue),
  }
}

function standingWords(
  { points, max, level }: ScoreSummary,
  { hasLevels, hasTotal }: { readonly hasLevels: boolean; readonly hasTotal: boolean },
  catalogue: Catalogue,
): string {
  if (!hasTotal)
    return level === null ? catalogue.say('improvement-no-level') : catalogue.text(level.title)
  if (points === null) return catalogue.say('improvement-standing-open')
  const figures = { points: { exact: points }, max: { exact: max } }
  if (!hasLevels) return catalogue.say('improvement-standing-points', figures)
  return level === null
    ? catalogue.say('improvement-standing-none', figures)
    : catalogue.say('improvement-standing', { ...figures, level: { text: level.title } })
}

function stepCells(
  step: ImprovementStep,
  names: ImprovementSubject['names'],
  catalogue: Catalogue,
): readonly [string, string, string] {
  const isSingle = step.answers.length === 1
  const each = (value: (answer: ImprovementStep['answers'][number]) => string): string => {
    const list = step.answers.map((answer) => {
      const input = catalogue.text(names.answer(answer.input)?.title)
      return isSingle || input === ''
        ? value(answer)
        : catalogue.say('improvement-answer-of', { input, value: value(answer) })
    })
    return catalogue.show({ list, joined: 'comma' })
  }
  // Of a clause of weight 0 the number is a share of nothing, and no points.
  const isWeightless = step.clauses.every(({ max }) => max === 0)
  const earned = (points: ExactJson): string =>
    isWeightless ? numberWords(points) : pointsWords(points, catalogue)
  const clauses = step.clauses.map(({ number, title, clause }) =>
    numbered(number, catalogue.text(title) || clause, catalogue),
  )
  // What no clause asks goes by the names of its questions.
  const asked = step.answers.map(({ input }) => inputName(input, names, catalogue))
  return [
    catalogue.show({ list: clauses.length === 0 ? asked : clauses, joined: 'comma' }),
    each(({ input, from, several }) =>
      several === undefined
        ? valueWords(input, from, names, catalogue)
        : catalogue.say('improvement-several', { points: earned(several) }),
    ),
    each(({ input, to }) => valueWords(input, to, names, catalogue)),
  ]
}

function pointCells({ clauses }: ImprovementStep, catalogue: Catalogue): string {
  if (clauses.length === 0) return catalogue.say('no-figure')
  const list = clauses.map(({ before, after }) =>
    catalogue.say('improvement-points-change', {
      from: before === null ? catalogue.say('no-figure') : numberWords(before),
      to: after === null ? catalogue.say('no-figure') : numberWords(after),
    }),
  )
  return catalogue.show({ list, joined: 'comma' })
}

function valueWords(
  input: string,
  value: AnswerValue | null,
  names: ImprovementSubject['names'],
  catalogue: Catalogue,
): string {
  const asked = names.answer(input)
  if (value === null) return catalogue.say('improvement-nothing')
  if (typeof value === 'boolean') return catalogue.say(value ? 'yes' : 'no')
  if (typeof value === 'number') {
    if (asked?.isPoints === true) return catalogue.say('points', { points: value })
    const unit = catalogue.text(asked?.unit)
    return unit === ''
      ? numberWords(value)
      : catalogue.say('measured', { number: numberWords(value), unit })
  }
  if (typeof value === 'string') {
    const option = asked?.options?.find(({ id }) => id === value)
    return catalogue.text(option?.title) || value
  }
  if ('checked' in value)
    return catalogue.say('improvement-passed', {
      passed: value.checked - value.failed,
      checked: value.checked,
    })
  return catalogue.say('improvement-ticked', {
    count: value.length,
    of: asked?.options?.length ?? value.length,
  })
}

function inputName(
  input: string,
  names: ImprovementSubject['names'],
  catalogue: Catalogue,
): string {
  const asked = catalogue.text(names.answer(input)?.title)
  const { number, title } = names.clause(input) ?? {}
  return asked || numbered(number, catalogue.text(title) || input, catalogue)
}

function numbered(number: string | undefined, title: string, catalogue: Catalogue): string {
  return number === undefined ? title : catalogue.say('numbered', { number, title })
}
