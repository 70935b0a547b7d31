import type { FastifyRequest } from 'fastify'

/** `__Host-`: set by this host alone, over TLS, for every path (RFC 6265bis). */
const SECURE = '__Host-touchstone-session'
const PLAIN = 'touchstone-session'

/** What the cookie is called on a connection: over TLS any other could be set by a sibling's page. */
const nameOn = (protocol: string): string => (protocol === 'https' ? SECURE : PLAIN)

/** The session token that a request carries; undefined where it carries none. */
export function sessionOf({
  headers,
  protocol,
}: Pick<FastifyRequest, 'headers' | 'protocol'>): string | undefined {
  const cookie = nameOn(protocol)
  for (const pair of headers.cookie?.split(';') ?? []) {
    const [name, value] = pair.trim().split('=')
    if (name === cookie && value !== undefined && /^[\w-]{43}$/.test(value)) return value
  }
  return undefined
}

/** The cookie that carries a session, for as long as it lasts; without a token, the end of it. */
export function sessionCookie(
  { protocol }: Pick<FastifyRequest, 'protocol'>,
  session?: { readonly token: string; readonly expiresAt: string },
): string {
  const isSecure = protocol === 'https'
  const end = session === undefined ? new Date(0) : new Date(session.expiresAt)
  return [
    `${nameOn(protocol)}=${session?.token ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure ? ['Secure'] : []),
    `Expires=${end.toUTCString()}`,
  ].join('; ')
}
