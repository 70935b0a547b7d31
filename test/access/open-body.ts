import { Readable } from 'node:stream'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomTokens } from '../../src/adapters/access/random-tokens.ts'
import { keptSecrets } from '../../src/adapters/access/kept-secrets.ts'
import { oneTimeCodes } from '../../src/adapters/access/one-time-codes.ts'
import { keptPasswords } from '../../src/adapters/access/kept-passwords.ts'
import { settableClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { ed25519 } from '../../src/adapters/signing/ed25519.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import { addPerson } from '../../src/app/access/add-person.ts'
import { authenticationOf } from '../../src/app/access/authentication.ts'
import { makeApiKey } from '../../src/app/access/make-api-key.ts'
import { seedDemo } from '../../src/demo/seed.ts'
import { rotateSigningKey } from '../../src/app/trust/rotate-signing-key.ts'
import { sealWith } from '../../src/app/trust/seal-claim.ts'
import { SCOPES, type KeyScope } from '../../src/domain/access/scopes.ts'
import { addDays, dayOf } from '../../src/domain/register/calendar.ts'
import { EXAMPLE_BODY } from '../../src/domain/register/certification-body.ts'
import type { Role } from '../../src/domain/register/roles.ts'
import { openRegisterPorts, revisionInFolders } from '../../src/composition/register-ports.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { buildApp } from '../../src/http/app.ts'
import { openPublicService } from '../../src/composition/public-service.ts'
import { ROOT } from '../http/open-app.ts'
import { OPERATOR } from './access-ports.ts'

/** A body at work in production: records at every stage, and people who may come in. */
export async function openBody() {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-matrix-'))
  const clock = settableClock()
  const ids = createIds()
  const storage = await openStorage(
    { file: join(folder, 'register.sqlite') },
    { clock, ids, isMadeUp: true },
  )
  const { register, jobs } = storage
  const service = openRulesService({ root: ROOT })
  const ports = {
    ...openRegisterPorts({
      service,
      register,
      jobs,
      body: EXAMPLE_BODY,
      seal: sealWith(ed25519),
      clock,
    }),
    clock,
    tokens: randomTokens,
    oneTimeCodes,
    keptSecrets: keptSecrets(),
    secondFactorFor: [],
    passwords: keptPasswords({
      argon2id: { memory: 8, passes: 1, lanes: 1 },
      scrypt: { N: 2, r: 1, p: 1 },
    }),
    signing: ed25519,
  }
  clock.set(`${new Date().getFullYear() - 4}-01-05T02:00:00.000Z`)
  await rotateSigningKey(ports, OPERATOR)
  clock.set()
  const name = { standard: 'q-hxc-013', edition: '2018' }
  const files = await revisionInFolders(ROOT, { ...name, revision: 1 })
  await seedDemo({ ports, clock, ...name, files })
  const authentication = authenticationOf(ports, 'production')
  // Who may ask is looked at, not what is answered: that takes minutes.
  const app = await buildApp(
    { ...service, askApart: () => Readable.from([]) },
    {
      ports,
      authentication,
      publicService: openPublicService(ports, clock),
    },
  )
  // A day ahead: from 16:00 UTC on it is tomorrow already where this body is.
  const until = addDays(dayOf(clock.now(), EXAMPLE_BODY), 1)
  let hired = 0
  const hire = async (
    role: Role,
    organisation?: string,
    scopes: readonly KeyScope[] = SCOPES,
  ): Promise<string> => {
    hired += 1
    const input = { name: role, login: `person-${hired}`, roles: [role] }
    const { id } = await addPerson(
      ports,
      OPERATOR,
      organisation === undefined ? input : { ...input, organisation },
    )
    const { key } = await makeApiKey(ports, OPERATOR, { person: id, label: 'test', scopes, until })
    return key
  }
  const close = async () => {
    await app.close()
    await storage.close()
    await service.papers.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { app, register, ports, hire, until, close }
}
