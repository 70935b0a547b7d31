import { useEffect } from 'react'
import { COMPLAINT } from '../../domain/register/complaint.ts'
import { rolesNamed } from '../../domain/register/names.ts'
import { DecisionsWords } from '../decisions/decisions-words.tsx'
import { roleWords } from '../people/register-words.tsx'
import type { Who } from '../people/session.tsx'
import { complaintAddress, inLanguage } from '../place.ts'
import { useWords } from '../words.tsx'
import { BringForm } from './bring-form.tsx'
import { mayBring } from './complaints-about.tsx'
import { subjectOf } from './subject.ts'

/** Puts a complaint or an appeal on record that reached the body. */
export default function BringComplaintPage({ who }: { readonly who: Who }) {
  return (
    <DecisionsWords>
      <BringComplaint who={who} />
    </DecisionsWords>
  )
}

function BringComplaint({ who }: { readonly who: Who }) {
  const words = useWords()
  const title = words.say('complaints-bring')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  const asked = new URLSearchParams(location.search)
  return (
    <>
      <nav className="crumbs" aria-label={words.say('studio-place')}>
        <a href={inLanguage('/studio/decisions', words.language)}>{words.say('decisions-title')}</a>
        <i aria-hidden="true">/</i>
        <span aria-current="page">{title}</span>
      </nav>
      <main id="main" tabIndex={-1} className="desk">
        <header className="desk-head">
          <h1>{title}</h1>
        </header>
        {mayBring(who) ? (
          <section className="card bring">
            <BringForm
              who={who}
              asked={{
                organisation: asked.get('organisation') ?? '',
                about: subjectOf(asked.get('about') ?? ''),
              }}
              onDone={({ id }) => location.assign(inLanguage(complaintAddress(id), words.language))}
            />
          </section>
        ) : (
          <p className="empty">
            {words.say('complaints-who', {
              roles: rolesNamed(COMPLAINT.acts['receive-complaint'].roles, 'or'),
              own: roleWords(words, who.roles),
            })}
          </p>
        )}
      </main>
    </>
  )
}
