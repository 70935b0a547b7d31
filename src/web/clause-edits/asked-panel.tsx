import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { weightIn } from '../../domain/drafting/clauses/clause-weight.ts'
import { clauseTree, withInside } from '../../domain/drafting/clauses/clause-tree.ts'
import { deleteClause } from '../../domain/drafting/clauses/delete-clause.ts'
import { mergeClauses } from '../../domain/drafting/clauses/merge-clauses.ts'
import type { Naming } from '../../domain/drafting/clauses/namings.ts'
import type { Drafted } from '../../domain/drafting/clauses/plan.ts'
import { splitClause } from '../../domain/drafting/clauses/split-clause.ts'
import { memberOf } from '../../domain/drafting/read-draft.ts'
import { ruleNumberWords } from '../../domain/messages/numbers.ts'
import type { Text } from '../../domain/messages/text.ts'
import { exact, toJson } from '../../domain/numbers/exact.ts'
import { Labelled } from '../parts/labelled.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { useWords } from '../words.tsx'
import { mentionWords, namingLines, refusalWords } from './naming-words.ts'
import type { ClauseEdits } from './use-clause-edits.ts'

/** What an edit of clauses comes to, told before it is made; why one cannot be made; what texts still say. */
export function AskedPanel(props: {
  readonly drafted: Drafted
  readonly edits: ClauseEdits
  readonly onBack: () => void
}) {
  const { drafted, edits, onBack } = props
  const { asked } = edits
  const words = useWords()
  if (asked === undefined) return null
  const { byId } = clauseTree(drafted.draft)
  const labelOf = (id: string): string => {
    const node = byId.get(id)
    const title = words.text(memberOf(node?.clause, 'title') as Text | undefined)
    return [node?.number, title].filter(Boolean).join(' ') || id
  }
  const cancel = (): void => {
    edits.cancel()
    onBack()
  }
  switch (asked.is) {
    case 'refused':
      return (
        <div className="note bad" role="alert">
          <p>{words.say('clauses-refused')}</p>
          <ul>
            {asked.refused.map((one) => {
              const why = refusalWords(words, drafted.draft, one, labelOf)
              return <li key={why}>{why}</li>
            })}
          </ul>
        </div>
      )
    case 'mentions':
      return (
        <p className="note warn" role="status">
          {mentionWords(words, asked.mentions)}
        </p>
      )
    case 'delete': {
      const plan = deleteClause(drafted, asked.clause)
      const node = byId.get(asked.clause)
      const count = node === undefined ? 0 : withInside(node).filter((one) => !one.isSection).length
      return (
        <Asking
          title={words.say('clauses-delete-title', { clause: labelOf(asked.clause) })}
          act={words.say('clauses-delete-do')}
          onAct={() => edits.delete(asked.clause)}
          onCancel={cancel}
        >
          {node?.isSection === true ? <p>{words.say('clauses-delete-what', { count })}</p> : null}
          {'refused' in plan ? null : <Carried carried={plan.carried} />}
        </Asking>
      )
    }
    case 'merge': {
      const plan = mergeClauses(drafted, asked.clause)
      const node = byId.get(asked.clause)
      const next = node?.siblings[node.siblings.indexOf(node) + 1]
      const names = { clause: labelOf(asked.clause), next: labelOf(next?.id ?? '') }
      return (
        <Asking
          title={words.say('clauses-merge-title', names)}
          act={words.say('clauses-merge-do')}
          onAct={() => edits.merge(asked.clause)}
          onCancel={cancel}
        >
          <p>{words.say('clauses-merge-what', names)}</p>
          {'refused' in plan ? null : <Carried carried={plan.carried} />}
        </Asking>
      )
    }
    case 'split':
      return (
        <Splitting
          key={asked.clause}
          {...props}
          clause={asked.clause}
          label={labelOf(asked.clause)}
          onCancel={cancel}
        />
      )
    case 'into':
      return (
        <Moving
          key={asked.clause}
          {...props}
          clause={asked.clause}
          labelOf={labelOf}
          onCancel={cancel}
        />
      )
  }
}

type HalfProps = {
  readonly drafted: Drafted
  readonly edits: ClauseEdits
  readonly clause: string
  readonly onCancel: () => void
}

function Splitting(props: HalfProps & { readonly label: string }) {
  const { drafted, edits, clause, label, onCancel } = props
  const words = useWords()
  const node = clauseTree(drafted.draft).byId.get(clause)
  const weight = node === undefined ? undefined : weightIn(drafted.draft, clause, node.clause)
  const [first, setFirst] = useState<number | undefined>()
  const [second, setSecond] = useState<number | undefined>()
  const isTyped = first !== undefined && second !== undefined
  const sum = isTyped ? exact(first).add(exact(second)) : undefined
  const plan = splitClause(drafted, clause, isTyped ? [first, second] : undefined)
  const rest = (of: number): number => Math.max(0, (weight ?? exact(0)).sub(exact(of)).valueOf())
  return (
    <Asking
      title={words.say('clauses-split-title', { clause: label })}
      act={words.say('clauses-split-do')}
      isReady={weight === undefined || isTyped}
      onAct={() =>
        edits.split(clause, weight === undefined || !isTyped ? undefined : [first, second])
      }
      onCancel={onCancel}
    >
      <p>{words.say('clauses-split-what')}</p>
      {weight === undefined ? null : (
        <p className="halves">
          {words.say('clauses-split-first')}{' '}
          <NumberField
            label={words.say('clauses-split-first')}
            value={first}
            min={0}
            onChange={(value) => {
              setFirst(value)
              if (value !== undefined) setSecond(rest(value))
            }}
          />{' '}
          {words.say('clauses-split-second')}{' '}
          <NumberField
            label={words.say('clauses-split-second')}
            value={second}
            min={0}
            onChange={setSecond}
          />{' '}
          {sum !== undefined ? (
            <span className={sum.equals(weight) ? 'sub' : 'down'} role="status">
              {words.say('clauses-split-sum', {
                sum: ruleNumberWords(toJson(sum)),
                weight: ruleNumberWords(toJson(weight)),
              })}
            </span>
          ) : null}
        </p>
      )}
      {'refused' in plan ? null : (
        <>
          <Carried carried={plan.carried} />
          {plan.left.length === 0 ? null : (
            <Namings title={words.say('clauses-left')} namings={plan.left} />
          )}
          {(plan.open ?? []).length === 0 ? null : (
            <div role="status">
              <p>{words.say('clauses-open')}</p>
              <ul>
                {plan.open?.map((kind) => (
                  <li key={kind}>{words.say('clauses-open-points', { kind })}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </Asking>
  )
}

function Moving(props: HalfProps & { readonly labelOf: (id: string) => string }) {
  const { drafted, edits, clause, labelOf, onCancel } = props
  const words = useWords()
  const { all, byId } = clauseTree(drafted.draft)
  const node = byId.get(clause)
  const own = node === undefined ? [] : withInside(node)
  const [into, setInto] = useState('')
  const open = all.filter((one) => one.isSection && !own.includes(one) && one !== node?.parent)
  return (
    <Asking
      title={words.say('clauses-into-title', { clause: labelOf(clause) })}
      act={words.say('clauses-into-do')}
      isReady={into !== ''}
      onAct={() => edits.into(clause, into === 'outermost' ? undefined : into.slice('in '.length))}
      onCancel={onCancel}
    >
      <Labelled label={words.say('clauses-into-section')} faults={[]}>
        {(known) => (
          <select
            {...known}
            className="box"
            value={into}
            onChange={({ target }) => setInto(target.value)}
          >
            <option value="" />
            {node?.parent === undefined ? null : (
              <option value="outermost">{words.say('clauses-outermost')}</option>
            )}
            {open.map(({ id }) => (
              <option key={id} value={`in ${id}`}>
                {labelOf(id)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </Asking>
  )
}

/** What is asked, with what it comes to; the first control has the focus, Escape leaves things as they are. */
function Asking(props: {
  readonly title: string
  readonly act: string
  readonly isReady?: boolean
  readonly onAct: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}) {
  const { title, act, isReady = true, onAct, onCancel, children } = props
  const words = useWords()
  const id = useId()
  const panel = useRef<HTMLFormElement>(null)
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('input, select, button')?.focus()
  }, [])
  return (
    <form
      ref={panel}
      className="note clause-asked"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) onAct()
      }}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Escape' && !nativeEvent.isComposing) onCancel()
      }}
    >
      <h3 id={id}>{title}</h3>
      {children}
      <p className="buttons">
        <button type="submit" className="button primary" aria-disabled={!isReady || undefined}>
          {act}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.say('clauses-cancel')}
        </button>
      </p>
    </form>
  )
}

function Carried({ carried }: { readonly carried: readonly Naming[] }) {
  const words = useWords()
  return carried.length === 0 ? (
    <p>{words.say('clauses-carried-none')}</p>
  ) : (
    <Namings title={words.say('clauses-carried')} namings={carried} />
  )
}

function Namings(props: { readonly title: string; readonly namings: readonly Naming[] }) {
  const words = useWords()
  return (
    <>
      <p>{props.title}</p>
      <ul>
        {namingLines(words, props.namings).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
