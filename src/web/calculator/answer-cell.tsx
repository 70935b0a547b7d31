import { useId, useState } from 'react'
import type { Assessment1Answer, Standard1Input } from '../../../client/api.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { useWords } from '../words.tsx'
import { faultsAt, type AnswerFault } from './faults.ts'
import { InputField } from './fields.tsx'
import { long, slotsOf, type SlotOf } from './slots.ts'

/** What a change of an answer is told to. */
export type OnAnswer = (
  input: string,
  answer: Assessment1Answer | undefined,
  isTyped: boolean,
) => void

/** Every value of the answer to one input, with what is wrong with it. */
export function InputAnswer(props: {
  readonly id: string
  readonly input: Standard1Input
  readonly label: string
  readonly answer: Assessment1Answer | undefined
  readonly onAnswer: OnAnswer
  readonly weight?: number
  readonly faults: readonly AnswerFault[]
}) {
  const { id, input, label, answer, onAnswer, weight, faults } = props
  const words = useWords()
  const place = useId()
  const own = faultsAt(faults, 'answers', id)
  const slots = slotsOf(answer)
  return (
    <span className="slots">
      {slots.map(({ key, of, value, with: put }) => {
        const whose = slotWords(of, words)
        return (
          <span key={key} className={whose === '' ? 'slot' : 'slot named'}>
            {whose === '' ? null : <span className="whose">{whose}</span>}
            <InputField
              input={input}
              label={[label, whose].filter(Boolean).join(' ')}
              value={value}
              onChange={(next, isTyped) => onAnswer(id, put(next), isTyped)}
              {...(weight === undefined ? {} : { weight })}
              isFaulty={own.length > 0}
              describedBy={own.length > 0 ? place : undefined}
            />
          </span>
        )
      })}
      <Faults id={place} faults={own} />
    </span>
  )
}

/** What is wrong, and what to do about it. */
export function Faults({
  id,
  faults,
}: {
  readonly id: string
  readonly faults: readonly AnswerFault[]
}) {
  if (faults.length === 0) return null
  return (
    <span className="fault" id={id}>
      {faults.map(({ code, pointer, message, fix }) => (
        <span key={code + pointer}>
          {message} {fix}
        </span>
      ))}
    </span>
  )
}

function slotWords(of: SlotOf, words: Catalogue): string {
  switch (of.kind) {
    case 'only':
      return ''
    case 'consensus':
      return words.say('calculator-consensus')
    case 'assessor':
      return words.say('calculator-assessor', { name: of.name })
    case 'result': {
      const { place, method, number, assessor } = of
      const from =
        place !== undefined && method !== undefined
          ? words.say('calculator-from-place', { place, method })
          : (place ?? method ?? words.say('calculator-result', { number }))
      return assessor === undefined
        ? from
        : `${from} ${words.say('calculator-assessor', { name: assessor })}`
    }
  }
}

/** What a clause asks: its inputs, or why it has no points of its own. */
export function ClauseAnswer(props: {
  readonly clause: string
  readonly title: string
  readonly inputs: readonly string[]
  readonly weight: number | undefined
  readonly mayBeNotApplicable: boolean
  readonly asked: { readonly [id: string]: Standard1Input }
  readonly answers: { readonly [id: string]: Assessment1Answer }
  readonly onAnswer: OnAnswer
  readonly faults: readonly AnswerFault[]
}) {
  const { clause, title, inputs, asked, answers, onAnswer, weight, faults } = props
  const words = useWords()
  const place = useId()
  const { state, reason = '' } = long(answers[clause])
  if (state !== undefined) {
    const name = words.say(
      state === 'not-applicable' ? 'calculator-set-aside' : 'calculator-not-checked',
    )
    const own = faultsAt(faults, 'answers', clause)
    return (
      <span className="slots">
        <span className="slot named">
          <span className="whose">{name}</span>
          <input
            className={`box why${own.length > 0 ? ' faulty' : ''}`}
            aria-label={`${title} ${name} ${words.say('calculator-why')}`}
            aria-describedby={own.length > 0 ? place : undefined}
            placeholder={words.say('calculator-why')}
            value={reason}
            onChange={({ target }) =>
              onAnswer(
                clause,
                target.value === '' ? { state } : { state, reason: target.value },
                true,
              )
            }
          />
          <button
            type="button"
            className="link"
            aria-label={words.say('calculator-act-on', {
              clause: title,
              act: words.say('calculator-take-back'),
            })}
            onClick={() => onAnswer(clause, undefined, false)}
          >
            {words.say('calculator-take-back')}
          </button>
        </span>
        <Faults id={place} faults={own} />
      </span>
    )
  }
  const isShared = inputs.length > 1 || inputs[0] !== clause
  const isAnswered = inputs.some((id) => answers[id] !== undefined)
  return (
    <span className="answering">
      {inputs.map((id) => {
        const input = asked[id]
        if (input === undefined) return null
        const name = words.text(input.title)
        return (
          <span key={id} className={isShared ? 'asked shared' : 'asked'}>
            {isShared && name !== '' ? <span className="question">{name}</span> : null}
            <InputAnswer
              id={id}
              input={input}
              label={isShared && name !== '' ? `${title} ${name}` : title}
              answer={answers[id]}
              onAnswer={onAnswer}
              {...(weight === undefined ? {} : { weight })}
              faults={faults}
            />
          </span>
        )
      })}
      <Aside
        title={title}
        mayBeNotApplicable={props.mayBeNotApplicable}
        onState={(state) => onAnswer(clause, { state }, false)}
        {...(isAnswered
          ? {
              onClear: () => {
                for (const id of inputs) onAnswer(id, undefined, false)
              },
            }
          : {})}
      />
    </span>
  )
}

/** What an answer may be besides a value; the seldom things behind one sign. */
function Aside(props: {
  readonly title: string
  readonly mayBeNotApplicable: boolean
  readonly onState: (state: 'not-applicable' | 'not-checked') => void
  readonly onClear?: () => void
}) {
  const { title, mayBeNotApplicable, onState, onClear } = props
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const link = (
    key: 'calculator-set-aside' | 'calculator-not-checked' | 'calculator-clear-answer',
    act: () => void,
  ) => (
    <button
      type="button"
      className="link"
      aria-label={words.say('calculator-act-on', { clause: title, act: words.say(key) })}
      onClick={() => {
        setIsOpen(false)
        act()
      }}
    >
      {words.say(key)}
    </button>
  )
  return (
    <span className="aside noprint">
      {mayBeNotApplicable ? link('calculator-set-aside', () => onState('not-applicable')) : null}
      {isOpen ? (
        <>
          {link('calculator-not-checked', () => onState('not-checked'))}
          {onClear === undefined ? null : link('calculator-clear-answer', onClear)}
        </>
      ) : null}
      <button
        type="button"
        className="link more"
        aria-expanded={isOpen}
        aria-label={words.say('calculator-act-on', {
          clause: title,
          act: words.say('calculator-more'),
        })}
        onClick={() => setIsOpen(!isOpen)}
      >
        …
      </button>
    </span>
  )
}
