import { signedWords } from '../../domain/messages/numbers.ts'
import { ClausePoints, type OutlineRow } from '../parts/clause-points.tsx'
import { useWords } from '../words.tsx'
import { ClauseAnswer, type OnAnswer } from './answer-cell.tsx'
import type { QuestionForm, Draft } from './draft.ts'
import type { AnswerFault } from './faults.ts'
import { faultsAt } from './faults.ts'
import type { ScoreAnswer } from './use-scored.ts'

/** What the last edit did to a clause. */
export type Moved = {
  readonly clause: string
  readonly words: string
  readonly gain: number
}

/** The clauses of a part with their answers, reasons and points. */
export function ClauseTable(props: {
  readonly entries: readonly OutlineRow[]
  readonly asked: QuestionForm
  readonly draft: Draft
  readonly receipt: ScoreAnswer | undefined
  readonly reasons: ReadonlyMap<string, readonly string[]>
  readonly faults: readonly AnswerFault[]
  readonly moved: readonly Moved[]
  readonly onAnswer: OnAnswer
}) {
  const { entries, asked, draft, receipt, reasons, faults, moved, onAnswer } = props
  const words = useWords()
  return (
    <ClausePoints
      entries={entries}
      receipt={receipt}
      reasons={reasons}
      column={words.say('calculator-answer')}
      cell={({ id, clause }, name) => {
        const weight = Number(clause.weight)
        return (
          <ClauseAnswer
            clause={id}
            title={name}
            inputs={clause.inputs}
            weight={Number.isFinite(weight) && weight > 0 ? weight : undefined}
            mayBeNotApplicable={clause.mayBeNotApplicable}
            asked={asked.inputs}
            answers={draft.answers}
            onAnswer={onAnswer}
            faults={faults}
          />
        )
      }}
      below={(id) => <Change of={moved.find(({ clause }) => clause === id)} />}
      look={({ id, clause }) => {
        const isFaulty = clause.inputs
          .concat(id)
          .some((input) => faultsAt(faults, 'answers', input).length > 0)
        const isMoved = moved.some((one) => one.clause === id)
        return [isMoved ? 'moved' : '', isFaulty ? 'wrong' : ''].filter(Boolean).join(' ')
      }}
    />
  )
}

function Change({ of }: { readonly of: Moved | undefined }) {
  const words = useWords()
  if (of === undefined) return null
  return (
    <span className="line was">
      {of.words}
      <b className={of.gain > 0 ? 'up' : of.gain < 0 ? 'down' : 'still'}>
        {of.gain === 0 ? words.say('calculator-unmoved') : signed(of.gain)}
      </b>
    </span>
  )
}

/** A change with its sign, as the design writes a minus. */
export function signed(value: number): string {
  return signedWords(value).replace(/^-/, '\u2212')
}
