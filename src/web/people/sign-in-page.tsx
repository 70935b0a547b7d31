import { useEffect } from 'react'
import { inLanguage } from '../place.ts'
import { useWords } from '../words.tsx'
import { RegisterWords } from './register-words.tsx'
import { useSession } from './session.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** Signing in, on whatever page it is needed; that page follows. */
export default function SignInPage() {
  return (
    <RegisterWords>
      <Page />
    </RegisterWords>
  )
}

function Page() {
  const words = useWords()
  const { access } = useSession()
  const title = words.say('people-sign-in')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  const { language } = words
  if (access === 'none')
    return (
      <main id="main" tabIndex={-1} className="narrow">
        <h1>{title}</h1>
        <p className="lead">{words.say('people-no-register')}</p>
        <p>
          <a href={inLanguage('/standards', language)}>{words.say('studio-standards')}</a>
        </p>
      </main>
    )
  return (
    <main id="main" tabIndex={-1} className="sign-in">
      <h1>{title}</h1>
      <p className="sub">{words.say('people-sign-in-why')}</p>
      <SignInForm />
      <p className="sub">{words.say('people-first-time')}</p>
      <p className="sub">{words.say('people-forgotten')}</p>
      <hr />
      <p className="sub">
        {words.say('people-open-to-all')}{' '}
        <a href={inLanguage('/register', language)}>{words.say('people-register')}</a>{' '}
        <a href={inLanguage('/standards', language)}>{words.say('studio-standards')}</a>
      </p>
    </main>
  )
}
