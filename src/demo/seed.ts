import type { AnswerChanges } from '../domain/register/answer-sheet.ts'
import { addDays, dayOf } from '../domain/register/calendar.ts'
import { isObject } from '../domain/schema/json.ts'
import type { Example } from '../domain/language/example.ts'
import { findRevision } from '../app/packs/find-revision.ts'
import type { RevisionSource } from '../app/ports.ts'
import { demo, type DemoCase } from './casework.ts'
import { madeBy } from './maker-stories.ts'
import { EARLIER_MAKERS, MAKERS } from './makers.ts'
import { mixedAnswers } from './mixed-answers.ts'
import { DEMO_STORIES, type DemoCases, type DemoStory, type Tell } from './stories.ts'
import type { RegisterPorts } from '../app/register/perform.ts'
import { keepCalendar } from '../app/register/certificates/keep-calendar.ts'
import type { Clock } from '../app/register/ports.ts'

/** A clock that the made-up past is written with. */
export type DemoClock = Clock & {
  /** Stands still at a moment, or, without one, goes on with the real time. */
  set(at?: string): void
}

/** What the demonstration is made from. */
export type DemoSource = {
  readonly ports: RegisterPorts
  /** The clock of the ports of a register's register. */
  readonly clock: DemoClock
  readonly standard: string
  readonly edition: string
  /** What was certified by in earlier years, where there is such a standard. */
  readonly earlier?: { readonly standard: string; readonly edition: string }
  /** Files of the revision in force; with them there is a draft of the next one. */
  readonly files?: readonly RevisionSource[]
}

/**
 * Fills an empty register with plainly fictitious organisations, applications, assessments and
 * certificates at every stage, through the same verbs as real work and in order of time. Does
 * nothing, and answers false, where there is an organisation already.
 */
export async function seedDemo(source: DemoSource): Promise<boolean> {
  const { ports, clock } = source
  if ((await ports.register.read((view) => view.count('organisation'))) > 0) return false
  const real = clock.now()
  const today = dayOf(real, ports.body)
  const cases = await demoCases(source, today)
  const makers = MAKERS.map((one) => madeBy(one, cases))
  if (source.earlier !== undefined) {
    const earlier = await demoCases({ ports, ...source.earlier }, today)
    makers.push(...EARLIER_MAKERS.map((one) => madeBy(one, earlier)))
  }
  const waiting: { readonly story: DemoStory; ago: number }[] = []
  const stories = DEMO_STORIES.map(
    (tell, index): Tell =>
      (_, ...more) =>
        tell(unlike(cases, index), ...more),
  )
  for (const story of [...stories, ...makers].map((tell, index) =>
    tell(cases, index + 1, source),
  )) {
    const next = await story.next()
    if (next.done !== true) waiting.push({ story, ago: next.value })
  }
  try {
    // The furthest in the past goes first, so that the trail is in order of time.
    for (let one = furthest(waiting); one !== undefined; one = furthest(waiting)) {
      clock.set(`${addDays(today, -one.ago)}T02:00:00.000Z`)
      const next = await one.story.next()
      if (next.done === true) waiting.splice(waiting.indexOf(one), 1)
      else one.ago = next.value
    }
    clock.set(real)
    await keepCalendar(ports, demo('operator'))
  } finally {
    clock.set()
  }
  return true
}

function furthest<T extends { readonly ago: number }>(all: readonly T[]): T | undefined {
  return all.toSorted((a, b) => b.ago - a.ago)[0]
}

/** The same cases with good answers of their own: no two organisations are alike. */
function unlike(cases: DemoCases, index: number): DemoCases {
  // High enough to be granted with nothing major to correct first, in no order.
  const standing = 0.8 + 0.018 * ((index * 7) % 11)
  return (ago) => {
    const one = cases(ago)
    return { ...one, good: one.mixed(standing, `story ${index}`) }
  }
}

/** Made-up cases by day, with profile and answers from the worked examples of the rules. */
export async function demoCases(
  { ports, standard, edition }: Pick<DemoSource, 'ports' | 'standard' | 'edition'>,
  today: string,
): Promise<DemoCases> {
  const { pack } = findRevision(await ports.shelf.revisions(), { standard, edition, date: today })
  const examples = Object.values(pack.rules.examples ?? {})
  const graded = examples
    .filter(({ expect }) => typeof expect.level === 'string')
    .toSorted((a, b) => pointsOf(b) - pointsOf(a))
  // Neither the best nor the worst: there is something to find, and a level to lose.
  const good = graded[Math.floor(graded.length / 3)]
  const failed = examples.filter(
    ({ expect }) => expect.level === null && (expect.status ?? 'scored') === 'scored',
  )
  const none = failed[0]
  if (good === undefined || none === undefined)
    throw new Error(`${standard} ${edition} has no worked examples to make a demonstration from.`)
  const steps = stepsOf([...graded, ...failed])
  return (ago) => ({
    ports,
    today: addDays(today, -ago),
    standard,
    edition,
    profile: (good.assessment.profile ?? {}) as DemoCase['profile'],
    facts: Object.assign({}, ...examples.map(({ assessment }) => assessment.profile ?? {})),
    inForceFrom: pack.rules.inForce.from,
    good: answersOf(good),
    poor: answersOf(none),
    mixed(standing, name) {
      const at = Math.min(steps.length - 1, standing * (steps.length - 1))
      const [weaker, better] = [Math.floor(at), Math.ceil(at)].map((step) =>
        answersOf(steps[step]!),
      )
      return mixedAnswers(weaker!, better!, at % 1, name)
    },
  })
}

/** For each level, and for none, the example that reaches it with the fewest points; the weakest first. */
function stepsOf(examples: readonly Example[]): readonly Example[] {
  const byPoints = examples.toSorted((a, b) => pointsOf(a) - pointsOf(b))
  const isFirst = ({ expect }: Example, at: number) =>
    byPoints.findIndex((one) => one.expect.level === expect.level) === at
  return byPoints.filter(isFirst)
}

function pointsOf({ expect }: Example): number {
  return Number(expect.points ?? 0)
}

/** The answers of an example as one assessor gives them. */
function answersOf({ assessment }: Example): AnswerChanges {
  return Object.fromEntries(
    Object.entries(assessment.answers).map(([id, answer]) => {
      if (!isObject(answer) || !isObject(answer['assessors'])) return [id, answer]
      const [value] = Object.values(answer['assessors'])
      return [id, { value }]
    }),
    // The example was checked with its pack, and each answer is checked again when it is recorded.
  ) as AnswerChanges
}
