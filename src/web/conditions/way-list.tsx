import { useMemo, useRef, useState } from 'react'
import type { Drafted } from '../../domain/drafting/clauses/plan.ts'
import { lawfulFacts } from '../../domain/drafting/conditions/condition-facts.ts'
import { conditionVoice } from '../../domain/drafting/conditions/condition-words.ts'
import type { EditStep } from '../../domain/drafting/draft-session.ts'
import {
  addWay,
  criterionWays,
  earnsAs,
  raiseWay,
  readEarned,
  takeHow,
  takeWay,
  type CriterionWay,
} from '../../domain/drafting/judging/criterion-ways.ts'
import type { RuleForm } from '../../domain/drafting/judging/judging-form.ts'
import { notTakenWords } from '../drafts/not-taken.tsx'
import { shareWords, typedAs } from '../judging/earned-words.ts'
import { RuleField } from '../judging/rule-field.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { useWords } from '../words.tsx'
import { ComparisonForm, filledJson } from './comparison-form.tsx'
import { ConditionPanel } from './condition-panel.tsx'

/** The ways in which conditions earn points: what each earns, and its condition; and which of several counts. */
export function WayList(props: {
  readonly drafted: Drafted
  readonly clause: string
  readonly form: RuleForm<string>
  readonly onEdit: ((step: EditStep) => void) | undefined
}) {
  const { drafted, clause, form } = props
  const words = useWords()
  const { ways, take } = criterionWays(drafted, form, clause)
  // What the whole standard says is changed there, not here.
  const onEdit = form.source === 'own' ? props.onEdit : undefined
  const [isAdding, setIsAdding] = useState(false)
  const list = useRef<HTMLElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  // Ways have no name of their own: once their order is another, open forms close.
  const [orders, setOrders] = useState(0)
  const reorder = (step: EditStep, stand: number): void => {
    onEdit?.(step)
    setOrders(orders + 1)
    setTimeout(() => list.current?.querySelectorAll<HTMLElement>('.earning-way h4')[stand]?.focus())
  }
  return (
    <section ref={list} className="ways" aria-label={words.say('conditions-ways')}>
      {ways.map((way) => (
        <Way
          key={`${orders} ${way.place}`}
          {...{ drafted, way, onEdit }}
          count={ways.length}
          onRaise={() => reorder(raiseWay(drafted, form, way.place), way.place - 1)}
          onTake={() =>
            reorder(takeWay(drafted, form, way.place), Math.min(way.place, ways.length - 2))
          }
        />
      ))}
      {ways.length < 2 ? null : (
        <Labelled label={words.say('conditions-take')} faults={[]}>
          {(known) => (
            <select
              {...known}
              className="box"
              value={take}
              disabled={onEdit === undefined}
              onChange={({ target }) =>
                onEdit?.(takeHow(drafted, form, target.value === 'best' ? 'best' : 'first'))
              }
            >
              {(['first', 'best'] as const).map((how) => (
                <option key={how} value={how}>
                  {words.say('conditions-take-how', { how })}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      {onEdit === undefined || ways[0] === undefined ? null : isAdding ? (
        <NewWay
          {...{ drafted, form, onEdit }}
          like={ways[0]}
          number={ways.length + 1}
          onDone={() => {
            setIsAdding(false)
            setTimeout(() => add.current?.focus())
          }}
        />
      ) : (
        <p>
          <button
            ref={add}
            type="button"
            className="button small"
            onClick={() => setIsAdding(true)}
          >
            {words.say('conditions-way-add')}
          </button>
        </p>
      )}
    </section>
  )
}

function Way(props: {
  readonly drafted: Drafted
  readonly way: CriterionWay
  readonly count: number
  readonly onEdit: ((step: EditStep) => void) | undefined
  readonly onRaise: () => void
  readonly onTake: () => void
}) {
  const { drafted, way, count, onEdit, onRaise, onTake } = props
  const words = useWords()
  const number = way.place + 1
  const title =
    way.name === undefined
      ? words.say('conditions-way', { number })
      : words.say('conditions-way-named', { number, name: way.name })
  const { earns } = way
  return (
    <section className="earning-way">
      <div className="over-sheet">
        <h4 tabIndex={-1}>{title}</h4>
        {onEdit === undefined ? null : (
          <p className="buttons">
            {way.place === 0 ? null : (
              <button type="button" className="button small" onClick={onRaise}>
                {words.say('conditions-way-up', { number })}
              </button>
            )}
            {count < 2 ? null : (
              <button type="button" className="button small" onClick={onTake}>
                {words.say('conditions-way-take', { number })}
              </button>
            )}
          </p>
        )}
      </div>
      {earns.isRule === true ? (
        <p className="sub">{words.say('conditions-way-worked')}</p>
      ) : (
        <RuleField
          label={words.say('conditions-way-earns', { number })}
          cell={earns}
          onType={
            onEdit &&
            ((text) => {
              const done = earnsAs(drafted, way, text)
              if ('fault' in done)
                return [{ row: String(way.place), column: 'earns', text, why: done }]
              onEdit(done)
              return []
            })
          }
        />
      )}
      <ConditionPanel
        drafted={drafted}
        site={way.condition}
        label={title}
        none={words.say('conditions-missing')}
        onEdit={onEdit}
      />
    </section>
  )
}

/** A way to come: what it earns and its first condition, both typed before anything is written. */
function NewWay(props: {
  readonly drafted: Drafted
  readonly form: RuleForm<string>
  readonly onEdit: (step: EditStep) => void
  /** A way whose facts it may ask for as well. */
  readonly like: CriterionWay
  readonly number: number
  readonly onDone: () => void
}) {
  const { drafted, form, onEdit, like, number, onDone } = props
  const { draft } = drafted
  const words = useWords()
  const lawful = useMemo(() => lawfulFacts(draft, like.condition), [draft, like.condition])
  const voice = useMemo(() => conditionVoice(draft, words), [draft, words])
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const read = readEarned(typedAs(words, text))
  return (
    <ComparisonForm
      lawful={lawful}
      voice={voice}
      onBack={onDone}
      onWrite={(filled) => {
        if ('fault' in read) return
        onEdit(addWay(drafted, form, read.earns, { all: [filledJson(filled)] }))
        onDone()
      }}
      more={{
        mayWrite: () => {
          setIsAsked(true)
          if ('fault' in read) field.current?.focus()
          return !('fault' in read)
        },
        fields: (
          <Labelled
            label={words.say('conditions-way-earns', { number })}
            hint={words.say('conditions-way-hint', {
              shares: { list: shareWords(words), joined: 'or' },
            })}
            faults={
              isAsked && 'fault' in read ? [{ message: notTakenWords(words, read, text) }] : []
            }
          >
            {(known) => (
              <input
                {...known}
                ref={field}
                type="text"
                className={known['aria-invalid'] === true ? 'box faulty' : 'box'}
                autoComplete="off"
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            )}
          </Labelled>
        ),
      }}
    />
  )
}
