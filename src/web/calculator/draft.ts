import type { Assessment1, Assessment1Answer, Operations } from '../../../client/api.ts'
import { today } from '../parts/day-and-time.ts'

/** What is asked under the revision, as the service tells it. */
export type QuestionForm = Operations['getQuestions']['answer']

/** What has been filled in: an assessment without the names that the address gives. */
export type Draft = Pick<Assessment1, 'date' | 'answers'> & {
  readonly profile: NonNullable<Assessment1['profile']>
  readonly subject?: Assessment1['subject']
  /** Id of the worked example that it began as. */
  readonly example?: string
}

/** The draft, how it came about, and what the last edit began from. */
export type Editing = {
  readonly now: Draft
  readonly past: readonly Draft[]
  readonly future: readonly Draft[]
  /** What is being edited, and the draft before: an edit goes on while the same thing is typed into. */
  readonly edit?: { readonly of: string; readonly before: Draft; readonly isTyped: boolean }
}

export type DraftEdit =
  | {
      readonly act: 'answer'
      readonly input: string
      readonly answer?: Assessment1Answer
      readonly isTyped: boolean
    }
  | {
      readonly act: 'fact'
      readonly fact: string
      readonly value: unknown
      readonly isTyped: boolean
    }
  | { readonly act: 'date'; readonly date: string }
  | { readonly act: 'begin'; readonly draft: Draft }
  | {
      readonly act: 'fill'
      readonly answers: readonly { readonly input: string; readonly to: unknown }[]
    }
  | { readonly act: 'undo' }
  | { readonly act: 'redo' }

/** Steps that can be taken back. */
const MOST_STEPS = 500

/** The work after an act. */
export function after(work: Editing, act: DraftEdit): Editing {
  const { now, past, future, edit } = work
  switch (act.act) {
    case 'answer':
      return edited(work, `answers/${act.input}`, act.isTyped, {
        ...now,
        answers: withEntry(now.answers, act.input, act.answer),
      })
    case 'fact':
      return edited(work, `profile/${act.fact}`, act.isTyped, {
        ...now,
        profile: withEntry(now.profile, act.fact, act.value) as Draft['profile'],
      })
    case 'date':
      return edited(work, 'date', true, { ...now, date: act.date })
    case 'fill':
      return edited(work, 'fill', false, {
        ...now,
        answers: Object.fromEntries([
          ...Object.entries(now.answers),
          ...act.answers.map(({ input, to }) => [input, filled(now.answers[input], to)] as const),
        ]),
      })
    case 'begin':
      return { now: act.draft, past: kept([...past, now]), future: [] }
    case 'undo': {
      const before = past.at(-1)
      return before === undefined
        ? work
        : { now: before, past: past.slice(0, -1), future: [now, ...future] }
    }
    case 'redo': {
      const [next, ...rest] = future
      return next === undefined ? work : { now: next, past: [...past, now], future: rest }
    }
  }

  function edited(before: Editing, of: string, isTyped: boolean, given: Draft): Editing {
    // An example that was changed is none any more.
    const { example: _, ...draft } = given
    // Typing on is one step: what it began from is what undoing leads to, and what "before" means.
    if (isTyped && edit?.isTyped === true && edit.of === of)
      return { now: draft, past, future: [], edit }
    return {
      now: draft,
      past: kept([...past, before.now]),
      future: [],
      edit: { of, before: before.now, isTyped },
    }
  }
}

function kept(past: readonly Draft[]): readonly Draft[] {
  return past.slice(-MOST_STEPS)
}

function withEntry<T>(
  entries: { readonly [id: string]: T },
  id: string,
  value: T | undefined,
): { readonly [id: string]: T } {
  const { [id]: _, ...rest } = entries
  return value === undefined ? rest : { ...rest, [id]: value }
}

/** One answer in the place of whatever was there; what it rests on stays. */
function filled(before: Assessment1Answer | undefined, to: unknown): Assessment1Answer {
  const evidence = typeof before === 'object' ? before.evidence : undefined
  return { value: to as never, ...(evidence === undefined ? {} : { evidence }) }
}

/** Nothing filled in; judged today, or on the first day of the revision where that is not in force. */
export function blank({ inForce: { from, to } }: QuestionForm): Draft {
  const now = today()
  const isInForce = from <= now && (to === undefined || now <= to)
  return { date: isInForce ? now : from, profile: {}, answers: {} }
}

/** The draft of an assessment, such as a worked example. */
export function draftOf({ date, profile = {}, answers, subject }: Assessment1): Draft {
  return { date, profile, answers, ...(subject === undefined ? {} : { subject }) }
}

/** A draft that came in an address; undefined where it is none. */
export function readDraft(given: unknown): Draft | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  const { date, profile, answers } = given as Partial<Draft>
  const isMap = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof date === 'string' && isMap(profile) && isMap(answers) ? (given as Draft) : undefined
}

/** The assessment of a draft under the revision. */
export function assessmentOf(
  { standard, edition, revision }: QuestionForm,
  { date, profile, answers, subject }: Draft,
): Assessment1 {
  return {
    standard,
    edition,
    revision,
    date,
    ...(subject === undefined ? {} : { subject }),
    ...(Object.keys(profile).length === 0 ? {} : { profile }),
    answers,
  }
}

/** The same without what an answer rests on, which moves no score. */
export function withoutEvidence({ answers, ...assessment }: Assessment1): Assessment1 {
  const bare = Object.entries(answers).map(([id, answer]) => {
    if (typeof answer !== 'object') return [id, answer] as const
    const { evidence: _evidence, note: _note, ...rest } = answer
    return [id, rest] as const
  })
  return { ...assessment, answers: Object.fromEntries(bare) }
}
