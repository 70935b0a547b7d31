import { lazy, Suspense, type ReactNode } from 'react'
import { Trouble, Waiting } from '../parts/states.tsx'
import { useSession, type Who } from './session.tsx'

const SignInPage = lazy(() => import('./sign-in-page.tsx'))

/** A page for those who are signed in; whoever is not signs in here, and is on it. */
export function SignedIn({ children }: { readonly children: (who: Who) => ReactNode }) {
  const { who, trouble, refresh } = useSession()
  if (who === 'asking')
    return (
      <main id="main" tabIndex={-1} className="narrow">
        {trouble === undefined ? (
          <Waiting />
        ) : (
          <Trouble cause={trouble} retry={() => void refresh()} />
        )}
      </main>
    )
  const waiting = (
    <main id="main" tabIndex={-1} className="narrow">
      <Waiting />
    </main>
  )
  return (
    <Suspense fallback={waiting}>{who === undefined ? <SignInPage /> : children(who)}</Suspense>
  )
}
