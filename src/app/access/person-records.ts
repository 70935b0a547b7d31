import { foldLogin, PERSON, type Person } from '../../domain/access/person.ts'
import { unknownRecord, type Ref } from '../register/records.ts'
import {
  VersionConflict,
  type RecordDraft,
  type RegisterView,
  type StoredRecord,
} from '../register/ports.ts'

/** What logins are unique in. */
export const LOGIN_SPACE = 'login'

/** A person as the register keeps it. */
export function personDraft(id: string, body: Person): RecordDraft<Person> {
  const { organisation, login, name, roles } = body
  return {
    kind: PERSON.kind,
    id,
    state: body.state,
    ...(organisation === undefined ? {} : { organisation }),
    search: { login: [foldLogin(login)], name: [name], role: roles },
    body,
  }
}

/** A person by id. Refuses (`record-unknown`) where there is none. */
export async function needPerson(
  view: RegisterView,
  { id, version }: Ref,
): Promise<StoredRecord<Person>> {
  const record = await view.get<Person>(PERSON.kind, id)
  if (record === undefined) throw unknownRecord('person', id)
  if (version !== undefined && record.version !== version)
    throw new VersionConflict(record, version)
  return record
}
