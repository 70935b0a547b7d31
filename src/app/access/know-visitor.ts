import { API_KEY, isUsable, type ApiKey } from '../../domain/access/api-key.ts'
import { PERSON, type Person } from '../../domain/access/person.ts'
import { rolesWithout } from '../../domain/access/second-factor.ts'
import type { Visitor } from '../../domain/access/visitor.ts'
import { dayOf } from '../../domain/register/calendar.ts'
import type { RegisterView } from '../register/ports.ts'
import type { AccessPorts, SignInPorts } from './access-ports.ts'
import { needPerson } from './person-records.ts'
import { KEY_DIGEST, prefixOf, PREFIX_SPACE } from './make-api-key.ts'

/** So many characters of a session's digest tell it apart and open nothing. */
const SHOWN = 16

/** Whose session a token is of; undefined where it is none, or over, or the person is disabled. */
export async function visitorBySession(
  { register, tokens, clock, secondFactorFor }: SignInPorts,
  token: string,
): Promise<Visitor | undefined> {
  const session = await register.sessions.find(tokens.digest(token), clock.now())
  if (session === undefined) return undefined
  return register.read(async (view) => {
    const credential = session.token.slice(0, SHOWN)
    const visitor = await visitorOf(view, session.person, { by: 'session', credential })
    if (visitor === undefined || secondFactorFor.length === 0) return visitor
    const { body } = await needPerson(view, { id: session.person })
    const { roles, withheld } = rolesWithout(body, secondFactorFor)
    return withheld.length === 0 ? visitor : { ...visitor, roles, withheld }
  })
}

/** Whose key it is; undefined where it is none, or over, or the person is disabled. */
export async function visitorByKey(
  { register, tokens, clock, body }: AccessPorts,
  key: string,
): Promise<Visitor | undefined> {
  const prefix = prefixOf(key)
  if (prefix === undefined) return undefined
  return register.read(async (view) => {
    const holder = await view.holderOf(PREFIX_SPACE, prefix)
    if (holder === undefined) return undefined
    const record = await view.get<ApiKey>(API_KEY.kind, holder.id)
    const kept = await view.secrets.get(holder, KEY_DIGEST)
    if (record === undefined || kept === undefined) return undefined
    if (!tokens.isSame(tokens.digest(key), kept)) return undefined
    if (!isUsable(record.body, dayOf(clock.now(), body))) return undefined
    const { person, scopes } = record.body
    return visitorOf(view, person, { by: 'api-key', credential: record.id, scopes })
  })
}

/** A person on record as a visitor; undefined where there is none or it is disabled. */
export async function visitorOf(
  view: RegisterView,
  id: string,
  more: Pick<Visitor, 'by' | 'credential' | 'scopes'>,
): Promise<Visitor | undefined> {
  const record = await view.get<Person>(PERSON.kind, id)
  if (record === undefined || record.body.state !== 'active') return undefined
  const { roles, organisation } = record.body
  return { id, roles, ...(organisation === undefined ? {} : { organisation }), ...more }
}
