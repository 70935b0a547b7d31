import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import {
  comparisonJson,
  type AskedComparison,
  type Compared,
} from '../../domain/drafting/conditions/condition-form.ts'
import {
  comparedField,
  readCompared,
  suitedOperators,
  suitedOthers,
  typedOf,
  type ComparedField,
  type LawfulFacts,
} from '../../domain/drafting/conditions/condition-facts.ts'
import type { ConditionVoice } from '../../domain/drafting/conditions/condition-words.ts'
import type { Operator } from '../../domain/language/operators/registry.ts'
import type { JsonObject } from '../../domain/schema/json.ts'
import { Labelled } from '../parts/labelled.tsx'
import { Picker } from '../parts/picker.tsx'
import { WriteButtons } from '../judging/write-buttons.tsx'
import { useWords } from '../words.tsx'

/** What a form of one condition says: a comparison, or the name of a shared condition. */
export type FilledCondition =
  | { readonly is: 'comparison'; readonly compares: AskedComparison }
  | { readonly is: 'shared'; readonly to: string }

/** The JSON of what a form says. */
export function filledJson(filled: FilledCondition): JsonObject {
  return filled.is === 'shared' ? { condition: filled.to } : comparisonJson(filled.compares)
}

/** The mark of a shared condition among the facts. */
const SHARED = 'condition '

type Fault = { readonly at: 'fact' | 'operator' | 'value' | 'other' } & FaultWords
type FaultWords = {
  readonly why: 'fact' | 'operator' | 'number' | 'date' | 'json' | 'needed'
  readonly text: string
}

/**
 * One condition by form: which fact, how, and with what, each only as far as it is lawful there. Nothing is
 * written before all of it is said; what would then be written stands below as a sentence.
 */
export function ComparisonForm(props: {
  readonly lawful: LawfulFacts
  readonly voice: ConditionVoice
  readonly now?: FilledCondition
  readonly onWrite: (filled: FilledCondition) => void
  readonly onBack: () => void
  /** What is asked for besides; `mayWrite` says whether all of that is said. */
  readonly more?: { readonly fields: ReactNode; readonly mayWrite: () => boolean }
}) {
  const { lawful, voice, now, onWrite, onBack, more } = props
  const words = useWords()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const was = now?.is === 'comparison' ? now.compares : undefined
  const [picked, setPicked] = useState(now?.is === 'shared' ? SHARED + now.to : was?.path)
  const [operator, setOperator] = useState<Operator | undefined>(was?.operator)
  const [against, setAgainst] = useState<'value' | 'fact'>(
    was?.with.is === 'fact' ? 'fact' : 'value',
  )
  const [other, setOther] = useState(was?.with.is === 'fact' ? was.with.path : undefined)
  const shared = picked?.startsWith(SHARED) === true ? picked.slice(SHARED.length) : undefined
  const fact = picked === undefined || shared !== undefined ? undefined : lawful.facts.get(picked)
  const suited = suitedOperators(fact)
  const how = operator !== undefined && suited.includes(operator) ? operator : undefined
  const standing = picked === was?.path && how === was?.operator ? was?.with : undefined
  const field = how === undefined ? undefined : comparedField(fact, how, standing)
  const [typed, setTyped] = useState<readonly string[]>(
    was === undefined
      ? []
      : typedOf(comparedField(lawful.facts.get(was.path), was.operator, was.with), was.with),
  )
  const [isAsked, setIsAsked] = useState(false)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])

  const name = (path: string): string => voice.fact(lawful.judged(path))
  const filled = filledNow()
  const fault = 'why' in filled ? filled : undefined
  const sentence = 'why' in filled ? undefined : voice.asks(lawful.judged(filledJson(filled)))

  function filledNow(): FilledCondition | Fault {
    if (shared !== undefined) return { is: 'shared', to: shared }
    if (picked === undefined) return { at: 'fact', why: 'fact', text: '' }
    if (how === undefined || field === undefined)
      return { at: 'operator', why: 'operator', text: '' }
    let compared: Compared
    if (against === 'fact') {
      if (other === undefined) return { at: 'other', why: 'fact', text: '' }
      compared = { is: 'fact', path: other }
    } else {
      const read = readCompared(field, typed)
      if ('fault' in read) return { at: 'value', why: read.fault, text: read.text }
      compared = read
    }
    return { is: 'comparison', compares: { path: picked, operator: how, with: compared } }
  }
  const faultsAt = (at: Fault['at']) =>
    isAsked && fault?.at === at
      ? [{ message: words.say('conditions-fault', { why: fault.why, text: fault.text }) }]
      : []
  const pickFact = (id: string): void => {
    setPicked(id)
    setOther(undefined)
    setAgainst('value')
    // A value of another fact is another value.
    setTyped([])
  }
  return (
    <form
      ref={form}
      className="condition-form"
      aria-label={words.say('conditions-form', { is: now === undefined ? 'new' : 'edit' })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setIsAsked(true)
        // Asked in any case, so that all faults stand at once; it goes to its own field, which comes first.
        if (more?.mayWrite() === false) return
        if (!('why' in filled)) onWrite(filled)
        else if (fault !== undefined)
          form.current
            ?.querySelector<HTMLElement>(`[data-of='${fault.at}'] :is(input, select, textarea)`)
            ?.focus()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onBack()
      }}
    >
      {more?.fields}
      <div data-of="fact" className="fact">
        <Labelled label={words.say('conditions-fact')} faults={faultsAt('fact')}>
          {(known) => (
            <Picker
              id={known.id}
              label={words.say('conditions-fact')}
              picks={[
                ...[...lawful.facts.keys()].map((path) => ({
                  id: path,
                  name: name(path),
                  more: path,
                })),
                ...lawful.named.map((one) => ({
                  id: SHARED + one,
                  name: words.say('conditions-fact-named', { name: one }),
                })),
              ]}
              picked={picked}
              onPick={pickFact}
              hint={words.say('conditions-fact-hint')}
              none={(text) => words.say('conditions-picker-none', { text })}
              describedBy={known['aria-describedby']}
              isFaulty={known['aria-invalid'] === true}
            />
          )}
        </Labelled>
      </div>
      {shared !== undefined || picked === undefined ? null : (
        <>
          <div data-of="operator">
            <Labelled label={words.say('conditions-operator')} faults={faultsAt('operator')}>
              {(known) => (
                <select
                  {...known}
                  className="box"
                  value={how ?? ''}
                  onChange={({ target }) => setOperator(suited.find((one) => one === target.value))}
                >
                  {how === undefined ? <option value="" /> : null}
                  {suited.map((one) => (
                    <option key={one} value={one}>
                      {words.say('conditions-operator-name', {
                        operator: one,
                        kind:
                          fact?.type === 'date'
                            ? 'date'
                            : fact?.type === 'number'
                              ? 'number'
                              : 'other',
                      })}
                    </option>
                  ))}
                </select>
              )}
            </Labelled>
          </div>
          {how === undefined || field === undefined ? null : (
            <>
              {suitedOthers(lawful.facts, picked, how).length === 0 ? null : (
                <Labelled label={words.say('conditions-against')} faults={[]}>
                  {(known) => (
                    <select
                      {...known}
                      className="box"
                      value={against}
                      onChange={({ target }) =>
                        setAgainst(target.value === 'fact' ? 'fact' : 'value')
                      }
                    >
                      {(['value', 'fact'] as const).map((kind) => (
                        <option key={kind} value={kind}>
                          {words.say('conditions-against-kind', { kind })}
                        </option>
                      ))}
                    </select>
                  )}
                </Labelled>
              )}
              {against === 'fact' ? (
                <div data-of="other" className="fact">
                  <Labelled label={words.say('conditions-other')} faults={faultsAt('other')}>
                    {(known) => (
                      <Picker
                        id={known.id}
                        label={words.say('conditions-other')}
                        picks={suitedOthers(lawful.facts, picked, how).map((path) => ({
                          id: path,
                          name: name(path),
                          more: path,
                        }))}
                        picked={other}
                        onPick={setOther}
                        none={(text) => words.say('conditions-picker-none', { text })}
                        describedBy={known['aria-describedby']}
                        isFaulty={known['aria-invalid'] === true}
                      />
                    )}
                  </Labelled>
                </div>
              ) : (
                <div data-of="value">
                  <ValueField
                    id={id}
                    field={field}
                    typed={typed}
                    onType={setTyped}
                    faults={faultsAt('value')}
                    say={(value) => voice.value(value, lawful.judged(picked))}
                  />
                </div>
              )}
            </>
          )}
        </>
      )}
      <p className="would" role="status">
        {sentence === undefined ? null : words.say('conditions-would', { sentence })}
      </p>
      <WriteButtons onBack={onBack} />
    </form>
  )
}

/** What a fact is compared with: a number, a choice, yes or no, a day, words; a list, one on a line. */
function ValueField(props: {
  readonly id: string
  readonly field: ComparedField
  readonly typed: readonly string[]
  readonly onType: (typed: readonly string[]) => void
  readonly faults: readonly { readonly message: string }[]
  readonly say: (value: string | boolean) => string
}) {
  const { id, field, typed, onType, faults, say } = props
  const words = useWords()
  const [first = ''] = typed
  const title = words.say(
    field.is === 'json'
      ? 'conditions-value-json'
      : field.is !== 'yes-no' && field.isList && field.is !== 'choice'
        ? 'conditions-values'
        : 'conditions-value',
  )
  if (field.is === 'choice' && field.isList)
    return (
      <fieldset className="field several" aria-describedby={`${id}-several`}>
        <legend>{title}</legend>
        {field.among.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={typed.includes(one)}
              onChange={({ target }) =>
                onType(
                  target.checked
                    ? field.among.filter((other) => other === one || typed.includes(other))
                    : typed.filter((other) => other !== one),
                )
              }
            />{' '}
            {say(one)}
          </label>
        ))}
        {faults.map(({ message }) => (
          <span key={message} id={`${id}-several`} className="fault" role="alert">
            {message}
          </span>
        ))}
      </fieldset>
    )
  return (
    <Labelled label={title} faults={faults}>
      {(known) => {
        const faulty = known['aria-invalid'] === true ? 'box faulty' : 'box'
        if (field.is === 'yes-no' || field.is === 'choice') {
          const options = field.is === 'yes-no' ? ['true', 'false'] : field.among
          return (
            <select
              {...known}
              className={faulty}
              value={first}
              onChange={({ target }) => onType([target.value])}
            >
              {options.includes(first) ? null : <option value={first}>{first}</option>}
              {options.map((one) => (
                <option key={one} value={one}>
                  {say(field.is === 'yes-no' ? one === 'true' : one)}
                </option>
              ))}
            </select>
          )
        }
        return field.is !== 'json' && field.isList ? (
          <textarea
            {...known}
            className={faulty}
            rows={Math.max(2, typed.length + 1)}
            spellCheck={false}
            value={typed.join('\n')}
            onChange={({ target }) => onType(target.value.split('\n'))}
          />
        ) : (
          <input
            {...known}
            type="text"
            className={faulty}
            autoComplete="off"
            spellCheck={false}
            value={first}
            onChange={({ target }) => onType([target.value])}
          />
        )
      }}
    </Labelled>
  )
}
