import type { KeyboardEvent } from 'react'
import type { DraftRecord } from '../drafts/draft-record.ts'
import { dayAndTime } from '../parts/day-and-time.ts'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { draftAddress, inLanguage, type DraftView } from '../place.ts'
import { useWords } from '../words.tsx'
import { MutantCheck, ProofCheck } from './costly-checks.tsx'
import { FaultLines } from './fault-lines.tsx'
import type { Readiness, ShownRequirement } from './readiness.ts'
import { RequirementRow } from './requirement-row.tsx'

/** Where what is open is mended; absent where it is done on this page, or by somebody else. */
const MENDED_AT: {
  readonly [N in ShownRequirement['name']]?: Extract<DraftView, 'workbench' | 'comments' | 'ballot'>
} = {
  check: 'workbench',
  translations: 'workbench',
  examples: 'workbench',
  dates: 'workbench',
  name: 'workbench',
  comments: 'comments',
  ballot: 'ballot',
}

/** What publishing asks for, one row each: whether it is so, why not, who did it, where it is mended. */
export function RequirementList(props: {
  readonly who: Who
  readonly draft: DraftRecord
  readonly readiness: Readiness
}) {
  const { who, draft, readiness } = props
  const words = useWords()
  return (
    <ol
      className="requirements"
      aria-label={words.say('publication-list')}
      onKeyDown={moveAmongRows}
    >
      {readiness.requirements.map((one) => (
        <Row key={one.name} who={who} draft={draft} readiness={readiness} requirement={one} />
      ))}
      <ProofCheck id={draft.id} isSound={readiness.pack !== undefined} />
      <MutantCheck id={draft.id} isSound={readiness.pack !== undefined} />
    </ol>
  )
}

/** The arrows go from row to row: to what can be done there, else to the row itself. */
function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const here = (event.target as HTMLElement).closest('li.requirement')
  if (by === 0 || here === null) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('li.requirement')]
  const row = rows[rows.findIndex((one) => one === here) + by]
  event.preventDefault()
  if (row === undefined) return
  const act = row.querySelector<HTMLElement>(':scope > .act :is(a, button)')
  ;(act ?? row).focus()
}

function Row(props: {
  readonly who: Who
  readonly draft: DraftRecord
  readonly readiness: Readiness
  readonly requirement: ShownRequirement
}) {
  const { who, draft, readiness, requirement } = props
  const { name, isMet, faults, done } = requirement
  const words = useWords()
  const nameOf = usePersonNames(who)
  const view = MENDED_AT[name]
  const isReadHere = name === 'comparison' && readiness.replaces !== undefined
  return (
    <RequirementRow
      standing={isMet ? (faults.length > 0 ? 'hint' : 'met') : 'open'}
      title={words.say(`publication-${name}`)}
      done={done.map(({ by, at }) => (
        <span key={`${by} ${at}`}>
          {nameOf(by)} <time dateTime={at}>{dayAndTime(at)}</time>
        </span>
      ))}
      action={
        faults.length > 0 && view !== undefined ? (
          <a
            className="button small"
            href={inLanguage(draftAddress(draft.id, view), words.language)}
          >
            {words.say(`publication-go-${view}`)}
            <span className="unseen"> {words.say(`publication-${name}`)}</span>
          </a>
        ) : isReadHere && !isMet ? (
          <a className="button small" href="#comparison">
            {words.say('publication-go-comparison')}
          </a>
        ) : null
      }
    >
      <Standing who={who} draft={draft} readiness={readiness} requirement={requirement} />
      <FaultLines faults={faults.map(({ message, fix }) => ({ message, fix }))} />
    </RequirementRow>
  )
}

/** What is so, in one sentence, where no fault says it. */
function Standing(props: {
  readonly who: Who
  readonly draft: DraftRecord
  readonly readiness: Readiness
  readonly requirement: ShownRequirement
}) {
  const { who, draft, readiness, requirement } = props
  const { name, isMet, faults } = requirement
  const words = useWords()
  const nameOf = usePersonNames(who)
  const { inForce, replaces, involved, approvers } = readiness
  const named = (ids: readonly string[]) => ({ list: ids.map(nameOf), joined: 'and' }) as const
  if (name === 'second-person')
    return (
      <>
        <p>{words.say(isMet ? 'publication-second-met' : 'publication-second-open')}</p>
        <p>
          {approvers.length === 0
            ? words.say('publication-second-none')
            : words.say('publication-second-who', { names: named(approvers) })}{' '}
          {words.say('publication-second-involved', { names: named(involved) })}
        </p>
      </>
    )
  if (name === 'submission')
    return <p>{words.say(isMet ? 'publication-submission-met' : 'publication-submission-open')}</p>
  if (faults.length > 0) return null
  switch (name) {
    case 'comparison':
      return (
        <p>
          {words.say(
            replaces === undefined
              ? 'publication-comparison-needless'
              : 'publication-comparison-met',
          )}
        </p>
      )
    case 'dates':
      return (
        <p>
          {inForce === undefined
            ? words.say('publication-dates-unread')
            : words.say('publication-dates-met', { from: { date: inForce.from } })}
        </p>
      )
    case 'name':
      return <p>{words.say('publication-name-met', { revision: draft.revision })}</p>
    case 'check':
    case 'translations':
    case 'examples':
    case 'comments':
    case 'ballot':
      return <p>{words.say(`publication-${name}-met`)}</p>
  }
}
