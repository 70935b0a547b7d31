import {
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { exact } from '../../domain/numbers/exact.ts'
import { numberWords } from '../../domain/messages/numbers.ts'
import { packed, writeFragment } from '../fragment.ts'
import type { OutlineRow } from '../parts/clause-points.tsx'
import { clauseReasons } from '../parts/explained.ts'
import { Trouble } from '../parts/states.tsx'
import { Bar } from '../parts/stars.tsx'
import { useWords } from '../words.tsx'
import { InputAnswer, Faults, type OnAnswer } from './answer-cell.tsx'
import { ClauseTable, type Moved } from './clause-table.tsx'
import { after, assessmentOf, blank, draftOf, type QuestionForm, type Draft } from './draft.ts'
import { answerFaults, faultsAt, type AnswerFault } from './faults.ts'
import { InputField, valueWords } from './fields.tsx'
import { Rail } from './rail.tsx'
import { BLANK, ScoreHead } from './score-head.tsx'
import { slotsOf } from './slots.ts'
import { useScored, useSettled, type DraftTried, type ScoreAnswer } from './use-scored.ts'

/** More parts than these do not fit beside each other; then all clauses stand in one table. */
const MOST_TABS = 7
/** The tab of what is asked beside the clauses. */
const FACTS = ' facts'

/** The page on which one works: answers at the left, the score above, the way up at the right. */
export function Workspace(props: {
  readonly asked: QuestionForm
  /** What stands above: where one is. */
  readonly head: ReactNode
  /** The draft that is tried; without one, what is published. */
  readonly draft?: DraftTried
  readonly exampleOf: (id: string) => Promise<Parameters<typeof draftOf>[0]>
  readonly begin: Draft
  readonly isUnreadable: boolean
}) {
  const { asked, head, draft, exampleOf, begin, isUnreadable } = props
  const words = useWords()
  const [work, act] = useReducer(after, { now: begin, past: [], future: [] })
  const { now, edit } = work
  const settled = useSettled(now, 150)
  const assessment = useMemo(() => assessmentOf(asked, settled), [asked, settled])
  const scored = useScored(assessment, draft)
  const { receipt, explanation } = scored
  const isFresh = scored.isFresh && settled === now
  const faults = answerFaults(scored.error) ?? []
  const receipts = useReceipts(settled, scored.isFresh ? receipt : undefined)
  const [trouble, setTrouble] = useState<Error>()
  const [loading, setLoading] = useState<string>()
  const newest = useRef(0)

  useEffect(() => {
    let isOld = false
    const isBlank = isEmpty(settled)
    const write = (text: string) => (isOld ? undefined : writeFragment(text))
    if (isBlank && work.past.length === 0) return undefined
    if (isBlank) write('')
    else packed(settled).then(write, () => undefined)
    return () => {
      isOld = true
    }
  }, [settled, work.past.length])

  const onAnswer = useCallback<OnAnswer>((input, answer, isTyped) => {
    act({ act: 'answer', input, isTyped, ...(answer === undefined ? {} : { answer }) })
  }, [])

  async function begins(id: string): Promise<void> {
    const number = ++newest.current
    setTrouble(undefined)
    if (id === BLANK) {
      setLoading(undefined)
      act({ act: 'begin', draft: blank(asked) })
      return
    }
    setLoading(id)
    try {
      const data = await exampleOf(id)
      // Whoever has chosen another one since wants that.
      if (number !== newest.current) return
      act({ act: 'begin', draft: { ...draftOf(data), example: id } })
    } catch (cause) {
      if (number === newest.current) setTrouble(cause instanceof Error ? cause : undefined)
    }
    if (number === newest.current) setLoading(undefined)
  }

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) act({ act: 'undo' })
      else if (key === 'y' || (key === 'z' && event.shiftKey)) act({ act: 'redo' })
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])

  const reasons = useMemo(() => clauseReasons(explanation ?? []), [explanation])
  const before = edit === undefined ? undefined : receipts.get(edit.before)
  const moved =
    isFresh && edit !== undefined && before !== undefined && receipt !== undefined
      ? movedBy(edit.of)
      : []
  const parts = partsOf(asked.outline)
  const hasTabs = parts.length > 1 && parts.length < MOST_TABS
  const [tab, setTab] = useState<string>()
  const current = tab ?? (hasTabs ? parts[0]![0]!.id : undefined)
  const target = useRef<string>(undefined)

  function go(clause: string): void {
    const part = parts.find((entries) => entries.some(({ id }) => id === clause))
    if (hasTabs && part !== undefined) setTab(part[0]!.id)
    target.current = clause
    requestAnimationFrame(() => reach(clause))
  }

  const shared = {
    asked,
    draft: now,
    receipt,
    reasons,
    faults,
    moved,
    onAnswer,
  }
  const what =
    words.text(now.subject?.name) ||
    words.text(asked.examples.find(({ id }) => id === now.example)?.title) ||
    words.text(asked.title)
  return (
    <>
      {head}
      <main id="main" tabIndex={-1}>
        <ScoreHead
          asked={asked}
          draft={draft}
          title={what}
          receipt={receipt}
          isBehind={!isFresh}
          example={loading ?? now.example ?? (isEmpty(now) ? BLANK : undefined)}
          onExample={(id) => void begins(id)}
          edit={moved.length === 0 ? undefined : editWords()}
          canUndo={work.past.length > 0}
          canRedo={work.future.length > 0}
          onUndo={() => act({ act: 'undo' })}
          onRedo={() => act({ act: 'redo' })}
        />
        {scored.isFetching ? <i className="hairline across" aria-hidden="true" /> : null}
        <div className="calculator">
          <div className="left">
            {isUnreadable ? (
              <p className="note warn">{words.say('calculator-unreadable')}</p>
            ) : null}
            {trouble === undefined ? null : (
              <Trouble cause={trouble} retry={() => setTrouble(undefined)} />
            )}
            {scored.error === null || faults.length > 0 ? null : (
              <Trouble cause={scored.error} retry={scored.retry} />
            )}
            {faults.length === 0 ? null : <FaultNote faults={faults} asked={asked} />}
            {hasTabs ? (
              <nav className="aspects" aria-label={words.say('calculator-aspects')}>
                {parts.map(([part]) => (
                  <Aspect
                    key={part!.id}
                    part={part!}
                    receipt={receipt}
                    isCurrent={current === part!.id}
                    onChoose={() => setTab(part!.id)}
                  />
                ))}
                <button
                  type="button"
                  className="aspect"
                  aria-current={current === FACTS || undefined}
                  onClick={() => setTab(FACTS)}
                >
                  <span>{words.say('calculator-facts')}</span>
                </button>
              </nav>
            ) : null}
            <section className={hasTabs && current !== FACTS ? 'facts not-now' : 'facts'}>
              <Facts
                asked={asked}
                draft={now}
                faults={faults}
                onAnswer={onAnswer}
                onFact={(fact, value, isTyped) => act({ act: 'fact', fact, value, isTyped })}
                onDate={(date) => act({ act: 'date', date })}
              />
            </section>
            {hasTabs ? (
              parts.map((entries) => (
                <div
                  key={entries[0]!.id}
                  className={current === entries[0]!.id ? 'sheet' : 'sheet not-now'}
                >
                  <ClauseTable {...shared} entries={entries} />
                </div>
              ))
            ) : (
              <div className="sheet">
                <ClauseTable {...shared} entries={asked.outline} />
              </div>
            )}
            <p className="keys noprint" aria-label={words.say('calculator-keys')}>
              <kbd>Tab</kbd> {words.say('calculator-key-next')} <kbd>↑</kbd>
              <kbd>↓</kbd> {words.say('calculator-key-step')} <kbd>1</kbd>
              <kbd>2</kbd>
              <kbd>3</kbd> {words.say('calculator-key-choose')} <kbd>Ctrl</kbd>
              <kbd>Z</kbd> {words.say('calculator-key-undo')}
            </p>
          </div>
          <Rail
            asked={asked}
            isDraft={draft !== undefined}
            assessment={assessment}
            receipt={receipt}
            explanation={explanation}
            isFresh={isFresh}
            onFill={(answers) => act({ act: 'fill', answers })}
            onGo={go}
          />
        </div>
      </main>
    </>
  )

  /** What an edit did to the clauses that rest on what was edited. */
  function movedBy(of: string): readonly Moved[] {
    const [space, ...rest] = of.split('/')
    if (space !== 'answers') return []
    const input = rest.join('/')
    return asked.outline.flatMap(({ id, clause }): Moved[] => {
      if (clause === undefined || !(clause.inputs.includes(input) || id === input)) return []
      const was = before!.clauses.find((one) => one.clause === id)?.points ?? null
      const is = receipt!.clauses.find((one) => one.clause === id)?.points ?? null
      if (was === null || is === null) return []
      const [from, to] = [edit!.before, now].map((draft) => answerWords(draft, input))
      const figures = { from: { exact: was }, to: { exact: is } }
      return [
        {
          clause: id,
          words:
            from === undefined || to === undefined
              ? words.say('calculator-was-points', figures)
              : words.say('calculator-was', { ...figures, before: from, after: to }),
          gain: Number((exact(is).valueOf() - exact(was).valueOf()).toFixed(4)),
        },
      ]
    })
  }

  /** A plain answer in words; undefined for one of several values. */
  function answerWords({ answers }: Draft, input: string): string | undefined {
    const [slot, ...others] = slotsOf(answers[input])
    if (slot === undefined || others.length > 0 || slot.value === undefined) return undefined
    return valueWords(asked.inputs[input], slot.value, words)
  }

  function editWords(): string | undefined {
    const [was, is] = [before!.results[0], receipt!.results[0]]
    if (was === undefined || is === undefined || was.points === null || is.points === null)
      return undefined
    const entry = asked.outline.find(({ id }) => id === moved[0]!.clause)!
    const name = words.text(entry.title) || entry.id
    const figures = {
      what:
        entry.number === undefined
          ? name
          : words.say('numbered', { number: entry.number, title: name }),
      from: { exact: was.points },
      to: { exact: is.points },
    }
    const level = ({ level: own, below }: ScoreAnswer['results'][number]) =>
      words.text(own?.title ?? below?.title) || words.say('calculator-none')
    return was.level?.id === is.level?.id
      ? words.say('calculator-edit-total', figures)
      : words.say('calculator-edit-level', { ...figures, before: level(was), after: level(is) })
  }
}

function isEmpty({ answers, profile }: Draft): boolean {
  return Object.keys(answers).length === 0 && Object.keys(profile).length === 0
}

/** Receipts by the draft that they are of. */
function useReceipts(draft: Draft, receipt: ScoreAnswer | undefined): WeakMap<Draft, ScoreAnswer> {
  const known = useRef(new WeakMap<Draft, ScoreAnswer>())
  useEffect(() => {
    if (receipt !== undefined) known.current.set(draft, receipt)
  }, [draft, receipt])
  return known.current
}

/** The outline by its outermost sections; clauses outside of any are a part of their own. */
function partsOf(outline: readonly OutlineRow[]): readonly (readonly OutlineRow[])[] {
  const parts: OutlineRow[][] = []
  for (const entry of outline)
    if (entry.depth === 0 && entry.clause === undefined) parts.push([entry])
    else if (parts.length === 0) return []
    else parts.at(-1)!.push(entry)
  return parts
}

/** One part in the row above the table: its points, its share. */
function Aspect(props: {
  readonly part: OutlineRow
  readonly receipt: ScoreAnswer | undefined
  readonly isCurrent: boolean
  readonly onChoose: () => void
}) {
  const { part, receipt, isCurrent, onChoose } = props
  const words = useWords()
  const node = receipt?.results[0]?.nodes.find(({ node: id }) => id === part.id)
  const title = words.text(part.title) || part.id
  return (
    <button
      type="button"
      className="aspect"
      aria-current={isCurrent || undefined}
      onClick={onChoose}
    >
      <span>
        {part.number === undefined ? title : words.say('numbered', { number: part.number, title })}
      </span>
      {node === undefined || node.points === null ? null : (
        <>
          <span className="worth">
            <b>{numberWords(node.points)}</b>
            <span className="dim"> / {numberWords(node.max)}</span>
          </span>
          <Bar share={exact(node.points).valueOf() / (exact(node.max).valueOf() || 1)} />
          <span className="sub">
            {node.percent === null ? '' : words.say('percent', { number: { exact: node.percent } })}
          </span>
        </>
      )}
    </button>
  )
}

/** Faults that stand at no clause and no fact that is shown are told here, all others counted. */
function FaultNote({
  faults,
  asked,
}: {
  readonly faults: readonly AnswerFault[]
  readonly asked: QuestionForm
}) {
  const words = useWords()
  const placed = new Set([
    ...[...Object.keys(asked.inputs), ...asked.outline.map(({ id }) => id)].flatMap((id) =>
      faultsAt(faults, 'answers', id),
    ),
    ...Object.keys(asked.profile).flatMap((id) => faultsAt(faults, 'profile', id)),
  ])
  const elsewhere = faults.filter((fault) => !placed.has(fault))
  return (
    <div className="note bad" role="alert">
      <p>{words.say('calculator-faulty', { count: faults.length })}</p>
      {elsewhere.map(({ code, pointer, message, fix }) => (
        <p key={code + pointer}>
          {words.say('calculator-faulty-elsewhere', {
            place: pointer,
            message: `${message} ${fix}`,
          })}
        </p>
      ))}
    </div>
  )
}

/** What is asked about the applicant, and what no clause asks. */
function Facts(props: {
  readonly asked: QuestionForm
  readonly draft: Draft
  readonly faults: readonly AnswerFault[]
  readonly onAnswer: OnAnswer
  readonly onFact: (fact: string, value: unknown, isTyped: boolean) => void
  readonly onDate: (date: string) => void
}) {
  const { asked, draft, faults, onAnswer, onFact, onDate } = props
  const words = useWords()
  return (
    <>
      <h2>{words.say('calculator-facts-applicant')}</h2>
      <div className="fields">
        <label className="field">
          <span>{words.say('calculator-date')}</span>
          <input
            type="date"
            className="box day"
            value={draft.date}
            onChange={({ target }) => (target.value === '' ? undefined : onDate(target.value))}
          />
        </label>
        {Object.entries(asked.profile).map(([id, input]) => {
          const title = words.text(input.title) || id
          const own = faultsAt(faults, 'profile', id)
          return (
            <div key={id} className="field">
              <span>{title}</span>
              <InputField
                input={input}
                label={title}
                value={draft.profile[id]}
                onChange={(value, isTyped) => onFact(id, value, isTyped)}
                isFaulty={own.length > 0}
                describedBy={own.length > 0 ? `fact-${id}` : undefined}
              />
              <Faults id={`fact-${id}`} faults={own} />
            </div>
          )
        })}
      </div>
      {asked.besides.length === 0 ? null : (
        <>
          <h2>{words.say('calculator-facts-besides')}</h2>
          <div className="fields wide">
            {asked.besides.map((id) => {
              const input = asked.inputs[id]
              if (input === undefined) return null
              const title = words.text(input.title) || id
              return (
                <div key={id} className="field">
                  <span>{title}</span>
                  <InputAnswer
                    id={id}
                    input={input}
                    label={title}
                    answer={draft.answers[id]}
                    onAnswer={onAnswer}
                    faults={faults}
                  />
                </div>
              )
            })}
          </div>
        </>
      )}
    </>
  )
}

/** Brings a clause into view and into the first field of it. */
function reach(clause: string): void {
  const row = document.querySelector(`#${CSS.escape(clause)}`)
  row?.scrollIntoView({ block: 'center' })
  row?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true })
}
