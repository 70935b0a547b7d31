import { API_KEY, type ApiKey } from '../../domain/access/api-key.ts'
import { foldLogin, PERSON, type Person } from '../../domain/access/person.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { unknownRecord } from '../register/records.ts'
import type { Page, PageRequest, RecordFilter, StoredRecord } from '../register/ports.ts'
import type { AccessPorts } from './access-ports.ts'
import { LOGIN_SPACE, needPerson } from './person-records.ts'

type People = Pick<AccessPorts, 'register'>

/** A person by id, without anything secret. */
export function lookUpPerson({ register }: People, id: string): Promise<StoredRecord<Person>> {
  return register.read((view) => needPerson(view, { id }))
}

/** A person by id, where there is one on record. */
export function findPerson(
  { register }: People,
  id: string,
): Promise<StoredRecord<Person> | undefined> {
  return register.read((view) => view.get<Person>(PERSON.kind, id))
}

/** The person who signs in with a login, whatever its letter case. */
export async function personWithLogin(
  { register }: People,
  login: string,
): Promise<StoredRecord<Person>> {
  return register.read(async (view) => {
    const holder = await view.holderOf(LOGIN_SPACE, foldLogin(login))
    if (holder === undefined)
      throw new Refusal(
        'record-unknown',
        message('refusal-record-unknown--login', { login: { value: login } }),
      )
    return needPerson(view, holder)
  })
}

/** A part of the list of people. */
export function listPeople(
  { register }: People,
  filter: RecordFilter,
  page: PageRequest,
): Promise<Page<StoredRecord<Person>>> {
  return register.read((view) => view.find<Person>(PERSON.kind, filter, page))
}

/** An API key by id: what it is for, never the key. */
export function lookUpApiKey({ register }: People, id: string): Promise<StoredRecord<ApiKey>> {
  return register.read(async (view) => {
    const record = await view.get<ApiKey>(API_KEY.kind, id)
    if (record === undefined) throw unknownRecord('api-key', id)
    return record
  })
}

/** A part of the list of API keys. */
export function listApiKeys(
  { register }: People,
  filter: RecordFilter,
  page: PageRequest,
): Promise<Page<StoredRecord<ApiKey>>> {
  return register.read((view) => view.find<ApiKey>(API_KEY.kind, filter, page))
}
