import type { Command } from 'commander'
import { existsSync } from 'node:fs'
import { ConfigRefused, readConfig, type Config } from '../../composition/config.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { message } from '../../domain/messages/message.ts'
import type { RegisterService } from '../../composition/register-service.ts'
import type { StoragePlace } from '../../app/register/ports.ts'

import { EXIT, Failure } from '../terminal/failure.ts'
import { findRoot } from './root.ts'

/** Whoever sits at the computer that the register is on. */
export const CONSOLE = { id: 'console', roles: ['operator'] }

/** Where a register is, as options say it. */
export type RegisterPlace = {
  readonly data?: string
  readonly databaseUrl?: string
  readonly demo?: boolean
}

/** What every command that works on a register may be given. */
export type RegisterOptions = RegisterPlace & {
  readonly root?: string
  readonly json?: boolean
  /** The file of the body, for commands that speak in its name. */
  readonly body?: string
}

/** Adds the options that say where the register is. */
export function withRegisterOptions(command: Command, catalogue: Catalogue): Command {
  return withRegisterPlace(command, catalogue).option(
    '--json',
    catalogue.say('cli-option-json-data'),
  )
}

/** Adds those of them that say which register. */
export function withRegisterPlace(command: Command, catalogue: Catalogue): Command {
  return command
    .option('--data <dir>', catalogue.say('setting-data'))
    .option('--database-url <url>', catalogue.say('setting-database-url'))
    .option('--demo', catalogue.say('cli-option-demo-register'))
}

/** Whether a register was named. */
export function namesRegister({ data, databaseUrl, demo }: RegisterPlace): boolean {
  return data !== undefined || databaseUrl !== undefined || demo === true
}

/** The settings as these options and the environment have them. The work itself unless said. */
export function registerConfig(options: RegisterOptions): Config {
  const { data, databaseUrl, demo, body } = options
  const { root } = findRoot(options.root)
  const said = demo === true ? 'demo' : (process.env['TOUCHSTONE_MODE'] ?? 'production')
  return readConfig(process.env, { data, databaseUrl, body, mode: said, root })
}

/** Refuses (ConfigRefused) the work itself without the body in whose name something is published. */
export function requireBody(options: RegisterOptions): void {
  const { mode, body } = registerConfig(options)
  if (mode === 'production' && body === undefined)
    throw new ConfigRefused([message('config-body-missing')])
}

/** Where that register is kept. */
export async function registerPlace(options: RegisterOptions): Promise<StoragePlace> {
  const { placeOf } = await registerService()
  const config = registerConfig(options)
  return placeOf(config, config.root ?? '')
}

/** The same, for what needs a register that is there: a slip in its name makes no new one. */
export async function existingPlace(options: RegisterOptions): Promise<StoragePlace> {
  const place = await registerPlace(options)
  if ('file' in place && !existsSync(place.file))
    throw new Failure(
      EXIT.usage,
      'register-missing',
      message('cli-register-missing', { file: place.file }),
    )
  return place
}

/** The register service is loaded by those commands alone that need it: it takes longer than a score does. */
export function registerService() {
  return import('../../composition/register-service.ts')
}

/** Does something in a register service over that register, which is there already, and closes it. */
export async function inOffice<T>(
  options: RegisterOptions,
  work: (registerService: RegisterService) => Promise<T>,
): Promise<T> {
  const { openRegisterService } = await registerService()
  await existingPlace(options)
  const config = registerConfig(options)
  const opened = await openRegisterService(config, { shipped: config.root ?? '' })
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}
