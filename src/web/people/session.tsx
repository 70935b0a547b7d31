import { useQuery, useQueryClient } from '@tanstack/react-query'
import {
  createContext,
  lazy,
  Suspense,
  useContext,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import type { Operations } from '../../../client/api.ts'
import { ApiProblem, type Client } from '../../../client/client.ts'
import { serviceFor, ServiceProvider } from '../service.tsx'
import { useWords } from '../words.tsx'

/** How people come in; `none` where there is no register to come into. */
export type Access = 'none' | 'demo' | 'production'

/** Whoever asks, as the service knows them. */
export type Who = Operations['getSession']['answer']

/** Who is signed in: `asking` until the service has said, then somebody or nobody. */
export type BrowserSession = {
  readonly access: Access
  readonly who: Who | 'asking' | undefined
  /** Why the service could not say. */
  readonly trouble: Error | undefined
  /** Asks the service again. */
  readonly refresh: () => Promise<void>
  readonly signIn: (given: {
    readonly login: string
    readonly password: string
    readonly code?: string
  }) => Promise<void>
  readonly signOut: () => Promise<void>
  /** Becomes somebody of the demonstration. */
  readonly become: (person: string) => void
}

const Now = createContext<BrowserSession | undefined>(undefined)

/** Who is signed in, and how to change that. */
export function useSession(): BrowserSession {
  const session = useContext(Now)
  if (session === undefined) throw new Error('Nothing here is inside of a SessionProvider.')
  return session
}

/** Where a browser remembers which person of the demonstration it is. */
const CHOSEN = 'touchstone:demo-person'

const SignInAgain = lazy(() => import('./sign-in-again.tsx'))

/**
 * Knows who is signed in, and hands on the service. A call that is refused because a session has ended
 * waits until the same person has signed in again, and is then sent again: nothing on the page is lost.
 */
export function SessionProvider(props: { readonly access: Access; readonly children: ReactNode }) {
  const { access, children } = props
  const { language } = useWords()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState(() =>
    access === 'demo' ? (localStorage.getItem(CHOSEN) ?? undefined) : undefined,
  )
  const [isOver, setIsOver] = useState(false)
  const known = useRef<Who>(undefined)
  const waiting = useRef<Waiting>(undefined)
  const plain = useMemo(
    () => serviceFor(language, chosen === undefined ? {} : { 'touchstone-person': chosen }),
    [language, chosen],
  )
  const service = useMemo(
    () =>
      goingOn(plain, () => {
        if (known.current === undefined) return undefined
        setIsOver(true)
        waiting.current ??= waitingForSomebody()
        return waiting.current.promise
      }),
    [plain],
  )
  const asked = useQuery({
    queryKey: ['session', chosen],
    queryFn: ({ signal }) => whoAsks(plain, signal),
    enabled: access !== 'none',
  })
  const who =
    access === 'none' ? undefined : (asked.data ?? (asked.isSuccess ? undefined : 'asking'))
  if (who !== 'asking' && !isOver) known.current = who ?? undefined

  const session = useMemo<BrowserSession>(
    () => ({
      access,
      who: who === null ? undefined : who,
      trouble: asked.error ?? undefined,
      refresh: async () => void (await asked.refetch()),
      signIn: async (body) => {
        await plain('signIn', { body })
        await asked.refetch()
      },
      signOut: async () => {
        await plain('signOut')
        known.current = undefined
        queries.clear()
        location.assign(`/studio?${new URLSearchParams({ language }).toString()}`)
      },
      become: (person) => {
        localStorage.setItem(CHOSEN, person)
        setChosen(person)
      },
    }),
    [access, who, asked, plain, queries, language],
  )
  return (
    <Now.Provider value={session}>
      <ServiceProvider value={service}>
        {children}
        {isOver && known.current !== undefined ? (
          <Suspense>
            <SignInAgain
              who={known.current}
              plain={plain}
              onDone={() => {
                setIsOver(false)
                waiting.current?.resolve()
                waiting.current = undefined
              }}
            />
          </Suspense>
        ) : null}
      </ServiceProvider>
    </Now.Provider>
  )
}

/** Whoever the service takes this browser for; null where it knows nobody. */
async function whoAsks(service: Client, signal?: AbortSignal): Promise<Who | null> {
  try {
    return (await service('getSession', signal === undefined ? {} : { signal })).data
  } catch (cause) {
    if (isSignInNeeded(cause)) return null
    throw cause
  }
}

function isSignInNeeded(cause: unknown): boolean {
  return cause instanceof ApiProblem && cause.problem.code === 'sign-in-needed'
}

/** A service that sends again what was refused for want of a session, once there is one again. */
function goingOn(plain: Client, again: () => Promise<void> | undefined): Client {
  const send: Client = async (name, ...given) => {
    for (;;) {
      try {
        return await plain(name, ...given)
      } catch (cause) {
        const wait = isSignInNeeded(cause) ? again() : undefined
        if (wait === undefined) throw cause
        await wait
      }
    }
  }
  return send
}

type Waiting = { readonly promise: Promise<void>; readonly resolve: () => void }

function waitingForSomebody(): Waiting {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
