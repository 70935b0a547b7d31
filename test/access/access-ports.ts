import type { Test } from 'tap'
import { randomTokens } from '../../src/adapters/access/random-tokens.ts'
import { keptSecrets } from '../../src/adapters/access/kept-secrets.ts'
import { oneTimeCodes } from '../../src/adapters/access/one-time-codes.ts'
import { keptPasswords } from '../../src/adapters/access/kept-passwords.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import type { AccessPorts, SignInPorts } from '../../src/app/access/access-ports.ts'
import { addPerson } from '../../src/app/access/add-person.ts'
import { setPassword } from '../../src/app/access/set-password.ts'
import type { Call } from '../../src/app/register/perform.ts'
import { EXAMPLE_BODY } from '../../src/domain/register/certification-body.ts'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import type { Role } from '../../src/domain/register/roles.ts'
import { sqlitePlace } from '../storage/databases.ts'

export const OPERATOR: Call = { actor: { id: 'operator-1', roles: ['operator'] } }
export const PASSWORD = 'lantern orbit biscuit quartz'

/** A desk over a register in a folder of its own, with a clock that is set by hand. */
export async function openAccessDesk(
  t: Pick<Test, 'teardown'>,
  where?: StoragePlace,
): Promise<SignInPorts & { later: (seconds: number) => void }> {
  const { place, clean } =
    where === undefined ? sqlitePlace() : { place: where, clean: () => undefined }
  let now = Date.parse('2026-11-23T08:00:00.000Z')
  const clock = { now: () => new Date(now).toISOString() }
  const ids = createIds()
  const storage = await openStorage(place, { clock, ids })
  t.teardown(async () => {
    await storage.close()
    clean()
  })
  return {
    register: storage.register,
    body: EXAMPLE_BODY,
    ids,
    clock,
    tokens: randomTokens,
    oneTimeCodes,
    keptSecrets: keptSecrets(),
    secondFactorFor: ['decision-maker', 'approver'],
    // As little work as can be done: these tests are about everything else.
    passwords: keptPasswords({
      argon2id: { memory: 8, passes: 1, lanes: 1 },
      scrypt: { N: 2, r: 1, p: 1 },
    }),
    later: (seconds) => {
      now += seconds * 1000
    },
  }
}

/** Puts a person on record who can sign in with {@link PASSWORD}; the login is the id. */
export async function hire(
  ports: AccessPorts,
  id: string,
  roles: readonly Role[],
  organisation?: string,
): Promise<string> {
  const input = {
    name: id,
    login: id,
    roles,
    ...(organisation === undefined ? {} : { organisation }),
  }
  await addPerson(ports, OPERATOR, input, { id })
  await setPassword(ports, OPERATOR, { id }, { password: PASSWORD })
  return id
}
