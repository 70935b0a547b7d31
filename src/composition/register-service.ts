import { join } from 'node:path'
import { keptPasswords } from '../adapters/access/kept-passwords.ts'
import { keptSecrets, readSecretsKey } from '../adapters/access/kept-secrets.ts'
import { oneTimeCodes } from '../adapters/access/one-time-codes.ts'
import { randomTokens } from '../adapters/access/random-tokens.ts'
import { systemClock } from '../adapters/system/clock.ts'
import { sha256Of } from '../adapters/system/digest.ts'
import { createIds } from '../adapters/system/ids.ts'
import { backUp as backUpTo, restore as restoreTo } from '../adapters/storage/back-up.ts'
import { openStorage, type Storage } from '../adapters/storage/open-storage.ts'
import type { SignInPorts } from '../app/access/access-ports.ts'
import { authenticationOf, type Authentication } from '../app/access/authentication.ts'
import type { Alarm } from '../app/ports.ts'
import type { RegisterPorts } from '../app/register/perform.ts'
import { keepMode } from '../app/register/keep-mode.ts'
import {
  RegisterUnavailable,
  StorageUnfit,
  type Clock,
  type CopiedRegister,
  type RestoredRegister,
  type StoragePlace,
} from '../app/register/ports.ts'
import { revisionShelf } from '../app/register/revisions/revision-shelf.ts'
import { sealWith } from '../app/trust/seal-claim.ts'
import type { PublicService } from '../app/trust/public-service.ts'
import type { CheckpointPorts } from '../app/trust/sign-checkpoint.ts'
import { message } from '../domain/messages/message.ts'
import { readBody } from './body-file.ts'
import type { Config } from './config.ts'
import { openRegisterPorts } from './register-ports.ts'
import { openSigning, type SigningConfig } from './signing.ts'
import type { RulesService } from '../app/rules-service.ts'
import { openRulesService, templatesOf } from './rules-service.ts'
import { openPublicService } from './public-service.ts'

/** A service with its register: everything that a certification body works with. */
export type RegisterService = {
  readonly service: RulesService
  readonly ports: RegisterPorts & SignInPorts & CheckpointPorts
  readonly authentication: Authentication
  readonly publicService: PublicService
  readonly storage: Storage
  readonly close: () => Promise<void>
}

/** What published revisions of the register are looked up again after, in milliseconds. */
const KEEP_REVISIONS_MS = 1000

/** What {@link openRegisterService} needs to know of the settings. */
export type RegisterServiceConfig = Pick<
  Config,
  'mode' | 'root' | 'data' | 'databaseUrl' | 'body' | 'templates'
> &
  Partial<Pick<Config, 'port' | 'secondFactor' | 'secretsKey'>> &
  SigningConfig

/**
 * Opens the register service that the settings describe: the register is made where there is none, and its
 * schema brought up to date. Refuses (ConfigRefused) a file about the body that cannot be used, and
 * a register that was opened in the other mode before.
 */
export async function openRegisterService(
  config: RegisterServiceConfig,
  options: {
    readonly shipped: string
    readonly alarm?: Alarm
    /** The computer's clock unless given. */
    readonly clock?: Clock
    /** What is written now is made up, and need not wait for the disk. */
    readonly isMadeUp?: boolean
  },
): Promise<RegisterService> {
  const root = config.root ?? options.shipped
  const body = readBody(config.body, config.port)
  const { clock = systemClock, isMadeUp = false } = options
  const ids = createIds()
  const signing = openSigning(config)
  const { secretsKey } = config
  const secrets = keptSecrets(secretsKey === undefined ? undefined : readSecretsKey(secretsKey))
  const storage = await openStorage(placeOf(config, root), { clock, ids, isMadeUp }).catch(
    (cause: unknown) => {
      // A storage that is not safe to use is a matter of its settings, like one that is not there.
      if (cause instanceof RegisterUnavailable || !(cause instanceof Error)) throw cause
      const detail =
        cause instanceof StorageUnfit
          ? cause.detail
          : message('storage-failed', { cause: cause.message })
      throw new RegisterUnavailable(detail, { cause })
    },
  )
  try {
    const { register, jobs } = storage
    await keepMode(register, config.mode)
    const service = openRulesService({
      root,
      ...(options.alarm === undefined ? {} : { alarm: options.alarm }),
      templates: config.templates ?? templatesOf(root),
      withRevisions: (files) =>
        revisionShelf({ files, register, clock, keepMs: KEEP_REVISIONS_MS }),
    })
    const ports = {
      ...openRegisterPorts({ service, register, jobs, body, seal: sealWith(signing), clock }),
      clock,
      passwords: keptPasswords(),
      oneTimeCodes,
      keptSecrets: secrets,
      secondFactorFor: config.secondFactor ?? [],
      tokens: randomTokens,
      signing,
      sha256: sha256Of,
    }
    const close = async () => {
      await storage.close()
      await service.papers.close()
    }
    const publicService = openPublicService(ports, clock, signing)
    return {
      service,
      ports,
      authentication: authenticationOf(ports, config.mode),
      publicService,
      storage,
      close,
    }
  } catch (error) {
    await storage.close()
    throw error
  }
}

/** Opens a register alone, made and brought up to date, for whoever looks after it. */
export function openRegister(place: StoragePlace): Promise<Storage> {
  return openStorage(place, { clock: systemClock, ids: createIds() })
}

/**
 * Copies a register that may be in use into a new file, as of one moment, and checks the copy; it is
 * encrypted where there are recipients.
 */
export function backUp(
  place: StoragePlace,
  file: string,
  recipients: readonly string[],
): Promise<CopiedRegister> {
  return backUpTo(place, file, recipients)
}

/**
 * Makes a register from a backup, at a place where there is none, and checks it. `gap` numbers are left
 * out of every series; `identities` open an encrypted backup.
 */
export function restore(
  file: string,
  place: StoragePlace,
  gap: number,
  identities: readonly string[],
): Promise<RestoredRegister> {
  return restoreTo(file, place, { clock: systemClock, ids: createIds() }, gap, identities)
}

/** Where the register of these settings is kept. Made-up data never shares a file with the work. */
export function placeOf(
  config: Pick<Config, 'mode' | 'data' | 'databaseUrl'>,
  root: string,
): StoragePlace {
  if (config.databaseUrl !== undefined) return { url: config.databaseUrl }
  const name = config.mode === 'demo' ? 'demo.sqlite' : 'register.sqlite'
  return { file: join(config.data ?? join(root, 'data'), name) }
}
