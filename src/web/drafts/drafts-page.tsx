import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { mayDo } from '../../domain/register/lifecycle.ts'
import { stateName } from '../../domain/register/names.ts'
import { REVISION } from '../../domain/register/rules-revision.ts'
import { dayAndTime } from '../parts/day-and-time.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Who } from '../people/session.tsx'
import { draftAddress, inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import BeginSuccessor, { firstOfNextMonth } from './begin-successor.tsx'
import { useDrafts, useRevisionName, type DraftRecord } from './draft-record.ts'
import { DraftsWords } from './drafts-words.tsx'

/** The drafts on record, and what a new one can begin from. */
export default function DraftsPage({ who }: { readonly who: Who }) {
  return (
    <DraftsWords>
      <Drafts who={who} />
    </DraftsWords>
  )
}

function Drafts({ who }: { readonly who: Who }) {
  const words = useWords()
  const title = words.say('drafts-title')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  const drafts = useDrafts(who)
  return (
    <main id="main" tabIndex={-1} className="desk">
      <h1>{title}</h1>
      <p className="lead">{words.say('drafts-why')}</p>
      {drafts.isError ? (
        <Trouble cause={drafts.error} retry={() => void drafts.refetch()} />
      ) : drafts.data === undefined ? (
        <Waiting />
      ) : drafts.data.length === 0 ? (
        <div className="empty">
          <p>
            <b>{words.say('drafts-none')}</b>
          </p>
          <p className="sub">{words.say('drafts-none-what')}</p>
        </div>
      ) : (
        <DraftTable drafts={drafts.data} />
      )}
      <h2 className="below">{words.say('drafts-from')}</h2>
      {mayDo(REVISION.acts['import-revision'], who) ? (
        <>
          <p>
            <a className="button" href={inLanguage('/studio/drafts/from-table', words.language)}>
              {words.say('drafts-from-table')}
            </a>
          </p>
          <Published />
        </>
      ) : (
        <p className="sub">{words.say('drafts-cannot')}</p>
      )}
    </main>
  )
}

function DraftTable({ drafts }: { readonly drafts: readonly DraftRecord[] }) {
  const words = useWords()
  const name = useRevisionName()
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={words.say('drafts-title')}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.say('drafts-standard')}</th>
            <th scope="col">{words.say('drafts-state')}</th>
            <th scope="col">{words.say('drafts-edited')}</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <tr key={draft.id}>
              <th scope="row">
                <a href={inLanguage(draftAddress(draft.id), words.language)}>{name(draft)}</a>
              </th>
              <td>{words.word(stateName('revision', draft.state))}</td>
              <td className="nowrap">
                <time dateTime={draft.updatedAt}>{dayAndTime(draft.updatedAt)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The newest sound revision of each edition, with the button that begins its successor. */
function Published() {
  const words = useWords()
  const service = useService()
  const [from, setFrom] = useState(firstOfNextMonth)
  const listed = useQuery({
    queryKey: ['standards'],
    queryFn: async ({ signal }) => (await service('listStandards', { signal })).data.standards,
  })
  if (listed.isError) return <Trouble cause={listed.error} retry={() => void listed.refetch()} />
  if (listed.data === undefined) return <Waiting />
  return (
    <>
      <p className="sub">{words.say('drafts-from-what')}</p>
      <div className="first-day">
        <TextField
          label={words.say('drafts-first-day')}
          type="date"
          value={from}
          onChange={setFrom}
        />
      </div>
      <ul className="standards">
        {listed.data.flatMap(({ id, editions }) =>
          editions.flatMap(({ edition, designation, title, revisions }) => {
            const newest = revisions.filter(({ sound }) => sound).at(-1)
            if (newest === undefined) return []
            const name = words.say('drafts-name', {
              designation: designation ?? `${id} ${edition}`,
              revision: newest.revision,
            })
            const revision = { standard: id, edition, revision: String(newest.revision) }
            return (
              <li key={`${id}/${edition}`}>
                <div className="successor">
                  <b>{name}</b> <span className="song">{words.text(title)}</span>
                  <BeginSuccessor revision={revision} name={name} from={from} />
                </div>
              </li>
            )
          }),
        )}
      </ul>
    </>
  )
}
