import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { LANGUAGES } from '../../domain/messages/built/index.ts'
import { Finder } from '../finder/finder.tsx'
import { useFragment } from '../fragment.ts'
import { useSession } from '../people/session.tsx'
import { inLanguage } from '../place.ts'
import { studioCatalogue, useWords } from '../words.tsx'

const PersonMenu = lazy(() => import('../people/person-menu.tsx'))

/** What the links in the head lead to. */
export type StudioRoom = 'standards' | 'drafts' | 'decisions' | 'certificates' | 'people'

/** What stands round every page: who one is, where one can go, in which language. */
export function Shell(props: {
  readonly room: StudioRoom | undefined
  readonly children: ReactNode
}) {
  const { room, children } = props
  const words = useWords()
  const { language } = words
  const { access, who } = useSession()
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // The fragment of the address holds answers, and is not to be lost to a place on the page.
          event.preventDefault()
          document.querySelector<HTMLElement>('#main')?.focus()
        }}
      >
        {words.say('studio-skip')}
      </a>
      <header className="top">
        <a className="home" href={inLanguage('/', language)}>
          <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="6" className="stone" />
            <path d="M7 22 25 10" className="streak-of-gold" />
          </svg>
          <span>{words.say('studio-title')}</span>
        </a>
        <nav aria-label={words.say('studio-navigation')}>
          <a
            href={inLanguage('/standards', language)}
            aria-current={room === 'standards' || undefined}
          >
            {words.say('studio-standards')}
          </a>
          {access === 'none' ? null : (
            <a
              href={inLanguage('/studio/drafts', language)}
              aria-current={room === 'drafts' || undefined}
            >
              {words.say('studio-drafts')}
            </a>
          )}
          {access === 'none' ? null : (
            <a
              href={inLanguage('/studio/decisions', language)}
              aria-current={room === 'decisions' || undefined}
            >
              {words.say('studio-decisions')}
            </a>
          )}
          <a
            href={inLanguage(who === undefined ? '/register' : '/studio/certificates', language)}
            aria-current={room === 'certificates' || undefined}
          >
            {words.say('studio-certificates')}
          </a>
          {access === 'none' ? null : (
            <a
              href={inLanguage('/studio/people', language)}
              aria-current={room === 'people' || undefined}
            >
              {words.say('studio-people')}
            </a>
          )}
        </nav>
        <span className="grow" />
        <FindButton />
        {access === 'none' ? null : (
          <Suspense>
            <PersonMenu />
          </Suspense>
        )}
        {LANGUAGES.filter((one) => one !== language).map((other) => (
          <OtherLanguage key={other} language={other} />
        ))}
      </header>
      {children}
    </>
  )
}

/** Opens what finds rooms, pages and records by name; from anywhere by Ctrl K. */
function FindButton() {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      if (!isFind || event.altKey || event.shiftKey || event.isComposing) return
      event.preventDefault()
      setIsOpen(true)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <button
        type="button"
        className="link find"
        aria-keyshortcuts="Control+K"
        onClick={() => setIsOpen(true)}
      >
        {words.say('studio-find')} <kbd>Ctrl K</kbd>
      </button>
      {isOpen ? <Finder onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}

/** The same page, with all that its address holds, in another language. */
function OtherLanguage({ language }: { readonly language: (typeof LANGUAGES)[number] }) {
  const words = studioCatalogue(language)
  const fragment = useFragment()
  const tag = words.say('language-tag')
  return (
    <a
      className="language"
      lang={tag}
      hrefLang={tag}
      href={`${inLanguage(location.pathname, language)}${fragment === '' ? '' : `#${fragment}`}`}
    >
      {words.say('language-name')}
    </a>
  )
}
