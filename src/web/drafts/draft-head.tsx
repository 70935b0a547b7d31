import { useEffect, type ReactNode } from 'react'
import { stateName } from '../../domain/register/names.ts'
import { draftAddress, inLanguage, type DraftView } from '../place.ts'
import { useWords } from '../words.tsx'
import { useRevisionName, type DraftRecord } from './draft-record.ts'
import { WhoIsHere } from './who-is-here.tsx'

const VIEWS = [
  'workbench',
  'workbook',
  'calculator',
  'ruler',
  'comments',
  'ballot',
  'publication',
  'history',
] as const satisfies readonly DraftView[]

/**
 * What stands above every page of a draft: where one is, which revision this is and in which state, the
 * pages there are about it, and, at their end, what the page itself puts there.
 */
export function DraftHead(props: {
  readonly draft: DraftRecord
  readonly view: DraftView
  readonly children?: ReactNode
}) {
  const { draft, view, children } = props
  const words = useWords()
  const name = useRevisionName()(draft)
  const title = words.say(`drafts-view-${view}`)
  useEffect(() => {
    document.title = `${name} ${title} · ${words.say('studio-title')}`
  }, [name, title, words])
  return (
    <>
      <nav className="crumbs" aria-label={words.say('studio-place')}>
        <a href={inLanguage('/studio/drafts', words.language)}>{words.say('drafts-title')}</a>
        <i aria-hidden="true">/</i>
        <span aria-current="page">{name}</span>
      </nav>
      <section className="draft-head" aria-labelledby="draft-name">
        <h1 id="draft-name">
          {name}{' '}
          <span className={draft.state === 'published' ? 'tag good' : 'tag'}>
            {words.word(stateName('revision', draft.state))}
          </span>
        </h1>
        <nav className="tabs" aria-label={words.say('drafts-views')}>
          {VIEWS.map((one) => (
            <a
              key={one}
              href={inLanguage(draftAddress(draft.id, one), words.language)}
              aria-current={one === view ? 'page' : undefined}
            >
              {words.say(`drafts-view-${one}`)}
            </a>
          ))}
        </nav>
        <div className="draft-state">
          {draft.state === 'draft' || draft.state === 'in-review' ? (
            <WhoIsHere draft={draft.id} />
          ) : null}
          {children}
        </div>
      </section>
      {draft.state === 'draft' && draft.returned !== undefined ? (
        <p className="note warn draft-note">
          {words.say('drafts-returned', { reason: draft.returned.reason })}
        </p>
      ) : null}
    </>
  )
}
