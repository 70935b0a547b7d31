import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomTokens } from './adapters/access/random-tokens.ts'
import { scryptPasswords } from './adapters/access/scrypt-passwords.ts'
import { systemClock } from './adapters/clock.ts'
import { createIds } from './adapters/ids.ts'
import { readJson } from './adapters/pack-files/read-json.ts'
import { ed25519 } from './adapters/signing/ed25519.ts'
import { openStorage, type Storage, type StoragePlace } from './adapters/storage/open-storage.ts'
import type { AccessDesk } from './app/access/access-desk.ts'
import { doorkeeper, type Doorkeeper } from './app/access/doorkeeper.ts'
import type { Alarm } from './app/ports.ts'
import type { Desk } from './app/register/desk.ts'
import { keepMode } from './app/register/keep-mode.ts'
import { revisionShelf } from './app/register/revision-shelf.ts'
import { sealWith } from './app/trust/seal-claim.ts'
import type { KeyDesk } from './app/trust/rotate-signing-key.ts'
import { ConfigRefused, type Config } from './config.ts'
import { openDesk } from './desk.ts'
import { EXAMPLE_BODY, type CertificationBody } from './domain/register/certification-body.ts'
import { openHouse, templatesOf, type House } from './house.ts'

/** A house with its register: everything that a certification body works with. */
export type Office = {
  readonly house: House
  readonly desk: Desk & AccessDesk & KeyDesk
  readonly door: Doorkeeper
  readonly storage: Storage
  readonly close: () => Promise<void>
}

/** What published revisions of the register are looked up again after, in milliseconds. */
const KEEP_REVISIONS_MS = 1000

/** What {@link openOffice} needs to know of the settings. */
export type OfficeConfig = Pick<
  Config,
  'mode' | 'root' | 'data' | 'databaseUrl' | 'body' | 'templates'
>

/**
 * Opens the office that the settings describe: the register is made where there is none, and its
 * schema brought up to date. Refuses (ConfigRefused) a file about the body that cannot be used, and
 * a register that was opened in the other mode before.
 */
export async function openOffice(
  config: OfficeConfig,
  options: { readonly shipped: string; readonly alarm?: Alarm },
): Promise<Office> {
  const root = config.root ?? options.shipped
  const body = bodyOf(config)
  const ids = createIds()
  const storage = await openStorage(placeOf(config, root), { clock: systemClock, ids })
  try {
    const { register } = storage
    await keepMode(register, config.mode)
    const house = openHouse({
      root,
      ...(options.alarm === undefined ? {} : { alarm: options.alarm }),
      templates: config.templates ?? templatesOf(root),
      withRevisions: (files) =>
        revisionShelf({ files, register, clock: systemClock, keepMs: KEEP_REVISIONS_MS }),
    })
    const desk = {
      ...openDesk({ house, register, body, seal: sealWith(ed25519) }),
      clock: systemClock,
      passwords: scryptPasswords(),
      tokens: randomTokens,
      signing: ed25519,
    }
    const close = async () => {
      await storage.close()
      await house.papers.close()
    }
    return { house, desk, door: doorkeeper(desk, config.mode), storage, close }
  } catch (error) {
    await storage.close()
    throw error
  }
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

/** The body that issues, from its file; one that is plainly made up where there is none. */
function bodyOf({ body: file }: Pick<Config, 'body'>): CertificationBody {
  if (file === undefined) return EXAMPLE_BODY
  const { value, faults } = readJson(textOf(file))
  if (faults.length > 0)
    throw new ConfigRefused(faults.map(({ message }) => `TOUCHSTONE_BODY: ${file}: ${message}`))
  return value as CertificationBody
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new ConfigRefused([`TOUCHSTONE_BODY: ${file} cannot be read.`])
  }
}
