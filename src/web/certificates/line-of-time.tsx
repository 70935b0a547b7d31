import { useQuery } from '@tanstack/react-query'
import type { Operations } from '../../../client/api.ts'
import { actName, type NamedAct } from '../../domain/register/names.ts'
import { today } from '../parts/day-and-time.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownCertificate } from './certificate-page.tsx'
import { isLetterAct, LetterPaper, type Letter } from './letter-paper.tsx'

type Link = Operations['getCertificateHistory']['answer']['links'][number]

/** What can be done to a certificate or to its surveillance, as their tables have it. */
const ACTS: readonly NamedAct[] = [
  'intend-certificate',
  'publish-certificate',
  'suspend-certificate',
  'restore-certificate',
  'withdraw-certificate',
  'reopen-withdrawal',
  'reinstate-certificate',
  'propose-change',
  'confirm-change',
  'decline-change',
  'carry-suspension',
  'carry-withdrawal',
  'reduce-certificate',
  'reissue-certificate',
  'supersede-certificate',
  'expire-certificate',
  'plan-surveillance',
  'assess-surveillance',
  'pass-surveillance',
  'fail-surveillance',
  'mark-overdue',
  'carry-surveillance',
  'resume-surveillance',
  'lapse-surveillance',
  'reinstate-surveillance',
]

/** One thing that happened, or is to happen. */
type Moment = {
  readonly key: string
  /** YYYY-MM-DD. */
  readonly on: string
  readonly what: string
  readonly by?: string
  readonly why?: string
  readonly isToCome?: boolean
  /** The letter to the holder about it. */
  readonly letter?: Letter
}

/** Everything about a certificate in one line of time: decided, issued, looked at, changed, ending. */
export function LineOfTime(props: { readonly who: Who; readonly certificate: ShownCertificate }) {
  const { who, certificate } = props
  const words = useWords()
  const service = useService()
  const personNamed = usePersonNames(who)
  const { id } = certificate
  const found = useQuery({
    queryKey: ['history', who.id, id],
    queryFn: async ({ signal }) => {
      const [history, watched, decision] = await Promise.all([
        service('getCertificateHistory', { path: { id }, signal }),
        service('listSurveillance', { query: { certificate: id, limit: '200' }, signal }),
        service('getCertificationDecision', { path: { id: certificate.decision }, signal }),
      ])
      const histories = await Promise.all(
        watched.data.items.map((one) =>
          service('getSurveillanceHistory', { path: { id: one.id }, signal }),
        ),
      )
      return {
        links: [history, ...histories].flatMap(({ data }) => data.links),
        surveillance: watched.data.items,
        decision: decision.data,
      }
    },
  })
  if (found.isError) return <Trouble cause={found.error} retry={() => void found.refetch()} />
  if (found.data === undefined) return <Waiting />
  const { links, surveillance, decision } = found.data
  const nameOf = (person: string) =>
    person === 'house' ? words.say('desk-service-itself') : personNamed(person)
  const now = today()
  const isLive = certificate.state === 'active' || certificate.state === 'suspended'
  const moments: readonly Moment[] = [
    {
      key: decision.id,
      on: decision.decidedOn,
      what: words.say('desk-act-decided'),
      by: nameOf(decision.by),
    },
    ...links.flatMap((link): Moment[] => {
      const act = ACTS.find((one) => one === link.act)
      // What was planned stands at the day it is planned for.
      if (act === undefined || act === 'plan-surveillance') return []
      const why = reasonIn(link)
      return [
        {
          key: String(link.seq),
          on: link.at.slice(0, 10),
          what: words.word(actName(act)),
          by: nameOf(link.actor),
          ...(why === undefined ? {} : { why }),
          ...letterOf(link),
        },
      ]
    }),
    ...surveillance
      .filter(({ state }) => state === 'due' || state === 'overdue')
      .map(({ id: key, dueOn, state }) => ({
        key,
        on: dueOn,
        what: words.say('desk-act-due'),
        isToCome: dueOn >= now,
        ...(state === 'overdue' ? { why: words.say('desk-overdue') } : {}),
      })),
    ...(isLive
      ? [
          {
            key: 'end',
            on: certificate.validUntil,
            what: words.say('desk-act-ends'),
            isToCome: certificate.validUntil >= now,
          },
        ]
      : []),
  ]
  const inOrder = moments.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const next = inOrder.find(({ isToCome }) => isToCome === true)?.key
  return (
    <ol className="line-of-time">
      {inOrder.map(({ key, on, what, by, why, letter, isToCome = false }) => (
        <li key={key} className={isToCome ? 'to-come' : ''}>
          {key === next ? <span className="today">{words.say('desk-today')}</span> : null}
          <time dateTime={on}>{on}</time>
          <div>
            <b>{what}</b>
            {by === undefined ? null : <span className="dim"> {by}</span>}
            {why === undefined ? null : <span className="why">{why}</span>}
            {letter === undefined ? null : (
              <LetterPaper certificate={certificate} letter={letter} />
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The letter about an act, where a holder is written about it: the last of the notices after it. */
function letterOf({ act, after }: Link): { readonly letter?: Letter } {
  const { notices } =
    (after as { readonly body?: { readonly notices?: unknown } } | undefined)?.body ?? {}
  return isLetterAct(act) && Array.isArray(notices) && notices.length > 0
    ? { letter: { act, place: notices.length } }
    : {}
}

/** Why something was done, as whoever did it wrote it into the record. */
function reasonIn({ act, after }: Link): string | undefined {
  const body = (after as { readonly body?: unknown } | undefined)?.body
  if (typeof body !== 'object' || body === null) return undefined
  const { notices, suspended, withdrawn, reopened, result } = body as {
    readonly notices?: readonly { readonly act?: unknown; readonly reason?: unknown }[]
    readonly suspended?: { readonly reason?: unknown }
    readonly withdrawn?: { readonly reason?: unknown }
    readonly reopened?: { readonly reason?: unknown }
    readonly result?: { readonly notes?: unknown }
  }
  const reason =
    act === 'suspend-certificate'
      ? suspended?.reason
      : act === 'withdraw-certificate'
        ? withdrawn?.reason
        : act === 'reopen-withdrawal'
          ? reopened?.reason
          : (notices?.findLast((one) => one.act === act)?.reason ?? result?.notes)
  return typeof reason === 'string' ? reason : undefined
}
