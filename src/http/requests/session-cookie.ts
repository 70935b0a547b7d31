import type { FastifyRequest } from 'fastify'

/** `__Host-`: set by this host alone, over TLS, for every path (RFC 6265bis). */
const NAMES = ['__Host-touchstone-session', 'touchstone-session'] as const

/** The session token that a request carries; undefined where it carries none. */
export function sessionOf({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  for (const pair of headers.cookie?.split(';') ?? []) {
    const [name, value] = pair.trim().split('=')
    if (NAMES.some((one) => one === name) && value !== undefined && /^[\w-]{43}$/.test(value))
      return value
  }
  return undefined
}

/** The cookie that carries a session, for as long as it lasts; without a token, the end of it. */
export function sessionCookie(
  { protocol }: Pick<FastifyRequest, 'protocol'>,
  session?: { readonly token: string; readonly expiresAt: string },
): string {
  const isSecure = protocol === 'https'
  const [secureName, plainName] = NAMES
  const end = session === undefined ? new Date(0) : new Date(session.expiresAt)
  return [
    `${isSecure ? secureName : plainName}=${session?.token ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure ? ['Secure'] : []),
    `Expires=${end.toUTCString()}`,
  ].join('; ')
}
