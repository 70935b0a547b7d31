import { useQuery, useQueryClient } from '@tanstack/react-query'
import {
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { Segment } from '../parts/segment.tsx'
import { Trouble, Waiting } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { certificateAddress, inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { DeskWords } from './desk-words.tsx'
import { FoundCertificates } from './found-certificates.tsx'
import { TableDownloads } from './table-downloads.tsx'
import { WaitingGrants } from './waiting-grants.tsx'

/** How far ahead the desk looks. */
const WITHIN = '60d'

type View = 'waiting' | 'ending' | 'due'

/** Stands where a number is not known yet. */
const UNKNOWN = '…'

/** The clerk's desk: what can be issued, what is blocked and why, what comes to its day, and a search. */
export default function DeskPage({ who }: { readonly who: Who }) {
  return (
    <DeskWords>
      <Desk who={who} />
    </DeskWords>
  )
}

function Desk({ who }: { readonly who: Who }) {
  const words = useWords()
  const service = useService()
  const queries = useQueryClient()
  const title = words.say('desk-title')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  const [view, setView] = useState<View>('waiting')
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const search = useRef<HTMLInputElement>(null)
  const waiting = useQuery({
    queryKey: ['grants', who.id, words.language],
    queryFn: async ({ signal }) => (await service('listWaitingGrants', { signal })).data.items,
  })
  const reminders = useQuery({
    queryKey: ['reminders', who.id],
    queryFn: async ({ signal }) =>
      (await service('listReminders', { query: { within: WITHIN }, signal })).data.items,
  })
  const kinds = {
    ending: reminders.data?.filter(({ kind }) => kind === 'certificate-ends'),
    due: reminders.data?.filter(({ kind }) => kind === 'surveillance-due'),
  }
  const blocked = waiting.data?.filter(({ problem }) => problem !== undefined).length ?? 0
  const ready = (waiting.data?.length ?? 0) - blocked
  const press = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement
    if (event.key !== '/' || isTyping || event.nativeEvent.isComposing) return
    event.preventDefault()
    search.current?.focus()
  }
  return (
    <main id="main" tabIndex={-1} className="desk" onKeyDown={press}>
      <header className="desk-head">
        <h1>
          {waiting.data === undefined ? title : words.say('desk-headline', { ready, blocked })}
        </h1>
        <div className="desk-tools">
          <a className="button small" href={inLanguage('/studio/templates', words.language)}>
            {words.say('desk-templates')}
          </a>
          <TableDownloads />
          <label className="find">
            <span className="unseen">{words.say('desk-search')}</span>
            <input
              ref={search}
              type="search"
              className="box tall"
              placeholder={words.say('desk-search')}
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          </label>
        </div>
      </header>
      {asked === '' ? (
        <>
          <Segment
            label={words.say('desk-views')}
            options={[
              {
                id: 'waiting',
                title: words.say('desk-waiting', { count: waiting.data?.length ?? UNKNOWN }),
              },
              {
                id: 'ending',
                title: words.say('desk-ending', { count: kinds.ending?.length ?? UNKNOWN }),
              },
              { id: 'due', title: words.say('desk-due', { count: kinds.due?.length ?? UNKNOWN }) },
            ]}
            value={view}
            onChange={(id) => setView(id as View)}
          />
          {view === 'waiting' ? (
            <Answered of={waiting}>
              {(items) => (
                <WaitingGrants
                  who={who}
                  grants={items}
                  onIssued={() => void queries.invalidateQueries()}
                />
              )}
            </Answered>
          ) : (
            <Answered of={reminders}>
              {() => <Reminders items={kinds[view] ?? []} view={view} />}
            </Answered>
          )}
        </>
      ) : (
        <FoundCertificates who={who} text={asked} onClear={() => setText('')} />
      )}
    </main>
  )
}

type Asked<T> = {
  readonly data: T | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

/** What was asked for, or that it is on its way, or why not. */
function Answered<T>({
  of,
  children,
}: {
  readonly of: Asked<T>
  readonly children: (data: T) => ReactNode
}) {
  if (of.error !== null) return <Trouble cause={of.error} retry={() => void of.refetch()} />
  return of.data === undefined ? <Waiting /> : children(of.data)
}

type Reminder = {
  readonly id: string
  readonly on: string
  readonly isOverdue: boolean
  readonly certificate: string
  readonly number: string
  readonly holder: { readonly zh?: string; readonly en?: string }
}

/** What comes to its day, the first day first. */
function Reminders(props: {
  readonly items: readonly Reminder[]
  readonly view: 'ending' | 'due'
}) {
  const { items, view } = props
  const words = useWords()
  if (items.length === 0) return <p className="empty">{words.say(`desk-nothing-${view}`)}</p>
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={words.say('desk-title')}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.say('desk-holder')}</th>
            <th scope="col">{words.say('desk-number')}</th>
            <th scope="col">{words.say(view === 'ending' ? 'desk-until' : 'desk-on')}</th>
            <th scope="col">{words.say('desk-state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, on, isOverdue, certificate, number, holder }) => (
            <tr key={`${id} ${on}`}>
              <th scope="row">
                <a href={inLanguage(certificateAddress(certificate), words.language)}>
                  {words.text(holder)}
                </a>
              </th>
              <td className="nowrap">{number}</td>
              <td className="nowrap">{on}</td>
              <td className={isOverdue ? 'down' : ''}>
                {isOverdue ? words.say('desk-overdue') : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
