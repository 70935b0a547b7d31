import type { Person } from '../../domain/access/person.ts'
import type { Call } from '../register/perform.ts'
import type { StoredRecord } from '../register/ports.ts'
import type { Ref } from '../register/records.ts'
import type { AccessPorts } from './access-ports.ts'
import { unlock } from './attempts-on-record.ts'
import { needPerson } from './person-records.ts'

/** Lets a person try their password again at once, from wherever wrong ones had come. */
export async function unlockPerson(
  ports: AccessPorts,
  call: Call,
  ref: Ref,
): Promise<StoredRecord<Person>> {
  const record = await ports.register.read((view) => needPerson(view, ref))
  await unlock(ports, call, record.body.login)
  return record
}
