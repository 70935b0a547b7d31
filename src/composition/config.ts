import { isAbsolute } from 'node:path'
import { didYouMean } from '../domain/faults/did-you-mean.ts'
import type { Fault } from '../domain/faults/fault.ts'
import { catalogueIn } from '../domain/messages/all.ts'
import type { Catalogue } from '../domain/messages/catalogue.ts'
import { message, type KeyWith, type Message } from '../domain/messages/message.ts'
import { ROLES, type Role } from '../domain/register/roles.ts'
import { wordFault } from '../domain/words/faults.ts'

/** Everything that may be set from outside. Frozen; nothing else reads the environment. */
export type Config = {
  readonly host: string
  readonly port: number
  /** Folder that holds `standards/` and `rules/`; undefined for the packs that come with Touchstone. */
  readonly root?: string
  /** Folder that templates are uploaded into; undefined for `data/templates` beside the packs. */
  readonly templates?: string
  /** What the register is for: made-up data on this computer, or the work itself. */
  readonly mode: Mode
  /** Folder that the register is kept in; undefined for `data` beside the packs. */
  readonly data?: string
  /** A PostgreSQL that the register is kept in instead. */
  readonly databaseUrl?: string
  /** File that says who issues certificates and how they are numbered. */
  readonly body?: string
  /** Login of the first operator. */
  readonly operator: string
  /** Password of the first operator; one is made and shown once where none is given. */
  readonly operatorPassword?: string
  /** File with the key that signs; undefined where it is in the register. */
  readonly signingKey?: string
  /** What that file is encrypted with. */
  readonly signingPassphrase?: string
  /** Program that signs in place of a file. */
  readonly signingCommand?: string
  /** Roles that nobody uses who signs in with a password alone. */
  readonly secondFactor?: readonly Role[]
  /** File with the key that secrets of second factors are encrypted with; undefined where they are not. */
  readonly secretsKey?: string
  /** Address of the proxy that ends TLS in front of the service; undefined where there is none. */
  readonly proxy?: string
  readonly logLevel: LogLevel
  /** Largest JSON body and longest line of a batch, in bytes. */
  readonly bodyLimit: number
  /** How long a stop waits for requests that are still being answered, in milliseconds. */
  readonly closeAfterMs: number
  /** How long a stop is told before it begins, in milliseconds. */
  readonly drainMs: number
  /** Folder that backups are put into, whose newest is told of. */
  readonly backups?: string
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
type LogLevel = (typeof LOG_LEVELS)[number]
const MODES = ['demo', 'production'] as const
export type Mode = (typeof MODES)[number]

/** What a setting is called in the message files. */
type SettingName = KeyWith<'usual'> extends `setting-${infer Name}` ? Name : never

/** One setting: its variable, what it means, what it is without one, and how its text is read. */
export type Setting<T = unknown> = {
  readonly variable: string
  /** Its name in the message files: `setting-<name>`, and `setting-allowed-<name>` for what it may be. */
  readonly name: SettingName
  /** The text it has where nobody sets it; absent where it then has none. */
  readonly default?: string
  /** Whether its value may never be printed. */
  readonly secret: boolean
  /** The value, or undefined where the text is none of what may be. */
  readonly read: (text: string) => T | undefined
}

/** The settings there are, by their name in {@link Config}. */
export const SETTINGS: { readonly [K in keyof Config]-?: Setting<Config[K]> } = {
  host: {
    name: 'host',
    variable: 'TOUCHSTONE_HOST',
    default: '127.0.0.1',
    secret: false,
    read: (text) => (/^[\w.:-]+$/.test(text) ? text : undefined),
  },
  port: {
    name: 'port',
    variable: 'TOUCHSTONE_PORT',
    default: '8013',
    secret: false,
    read: (text) => wholeNumber(text, 0, 65_535),
  },
  root: {
    name: 'root',
    variable: 'TOUCHSTONE_ROOT',
    secret: false,
    read: (text) => text,
  },
  templates: {
    name: 'templates',
    variable: 'TOUCHSTONE_TEMPLATES',
    secret: false,
    read: (text) => text,
  },
  mode: {
    name: 'mode',
    variable: 'TOUCHSTONE_MODE',
    default: 'demo',
    secret: false,
    read: (text) => MODES.find((mode) => mode === text),
  },
  data: {
    name: 'data',
    variable: 'TOUCHSTONE_DATA',
    secret: false,
    read: (text) => text,
  },
  databaseUrl: {
    name: 'database-url',
    variable: 'TOUCHSTONE_DATABASE_URL',
    secret: true,
    read: (text) => (/^postgres(?:ql)?:\/\/\S+$/.test(text) ? text : undefined),
  },
  body: {
    name: 'body',
    variable: 'TOUCHSTONE_BODY',
    secret: false,
    read: (text) => text,
  },
  operator: {
    name: 'operator',
    variable: 'TOUCHSTONE_OPERATOR',
    default: 'operator',
    secret: false,
    read: (text) => (/^[\w.@+-]{2,64}$/.test(text) ? text : undefined),
  },
  operatorPassword: {
    name: 'operator-password',
    variable: 'TOUCHSTONE_OPERATOR_PASSWORD',
    secret: true,
    read: (text) => text,
  },
  signingKey: {
    name: 'signing-key',
    variable: 'TOUCHSTONE_SIGNING_KEY',
    secret: false,
    read: (text) => text,
  },
  signingPassphrase: {
    name: 'signing-passphrase',
    variable: 'TOUCHSTONE_SIGNING_PASSPHRASE',
    secret: true,
    read: (text) => text,
  },
  signingCommand: {
    name: 'signing-command',
    variable: 'TOUCHSTONE_SIGNING_COMMAND',
    secret: false,
    read: (text) => (isAbsolute(text) ? text : undefined),
  },
  secondFactor: {
    name: 'second-factor',
    variable: 'TOUCHSTONE_SECOND_FACTOR',
    secret: false,
    read: rolesIn,
  },
  secretsKey: {
    name: 'secrets-key',
    variable: 'TOUCHSTONE_SECRETS_KEY',
    secret: false,
    read: (text) => text,
  },
  proxy: {
    name: 'proxy',
    variable: 'TOUCHSTONE_PROXY',
    secret: false,
    read: (text) => (/^[\da-fA-F.:]+(?:\/\d{1,3})?$/.test(text) ? text : undefined),
  },
  logLevel: {
    name: 'log-level',
    variable: 'TOUCHSTONE_LOG_LEVEL',
    default: 'info',
    secret: false,
    read: (text) => LOG_LEVELS.find((level) => level === text),
  },
  bodyLimit: {
    name: 'body-limit',
    variable: 'TOUCHSTONE_BODY_LIMIT',
    default: '4194304',
    secret: false,
    read: (text) => wholeNumber(text, 1024, 67_108_864),
  },
  closeAfterMs: {
    name: 'close-after-ms',
    variable: 'TOUCHSTONE_CLOSE_AFTER_MS',
    default: '10000',
    secret: false,
    read: (text) => wholeNumber(text, 0, 600_000),
  },
  drainMs: {
    name: 'drain-ms',
    variable: 'TOUCHSTONE_DRAIN_MS',
    default: '0',
    secret: false,
    read: (text) => wholeNumber(text, 0, 600_000),
  },
  backups: {
    name: 'backups',
    variable: 'TOUCHSTONE_BACKUPS',
    secret: false,
    read: (text) => text,
  },
}

/** Settings that cannot be used, all at once, each with what to do. */
export class ConfigRefused extends Error {
  readonly faults: readonly (Message | FileFault)[]
  constructor(faults: readonly (Message | FileFault)[]) {
    super(linesOfRefusal(faults, catalogueIn('en')).join('\n'))
    this.name = 'ConfigRefused'
    this.faults = faults
  }
}

/** What is wrong with a file that a setting names. */
type FileFault = { readonly variable: string; readonly file: string; readonly fault: Fault }

/** What cannot be used about the settings, a line for each fault under one that says so. */
export function linesOfRefusal(
  faults: ConfigRefused['faults'],
  catalogue: Catalogue,
): readonly string[] {
  const lines = faults.map((one) =>
    'key' in one ? catalogue.word(one) : lineOfFile(one, catalogue),
  )
  return [catalogue.say('config-refused'), ...lines.map((line) => `- ${line}`)]
}

function lineOfFile({ variable, file, fault }: FileFault, catalogue: Catalogue): string {
  const { pointer: place, message: words, fix } = wordFault(fault, catalogue)
  const said = { variable, file, message: words, fix }
  return place === ''
    ? catalogue.say('body-file-fault', said)
    : catalogue.say('body-file-fault--place', { ...said, place })
}

/**
 * Reads the settings. `given` are those said in another way, such as flags of the command line; they
 * win. An empty variable counts as none. Throws {@link ConfigRefused} with all faults, among them
 * variables that begin with TOUCHSTONE_ and mean nothing.
 */
export function readConfig(
  env: { readonly [variable: string]: string | undefined },
  given: { readonly [K in keyof Config]?: string | undefined } = {},
): Config {
  const faults: Message[] = []
  const read: Record<string, unknown> = {}
  for (const [name, setting] of entries()) {
    const text = given[name] ?? env[setting.variable] ?? ''
    const usual = setting.default
    if (text === '' && usual === undefined) continue
    const value = setting.read(text === '' ? usual! : text)
    if (value === undefined) faults.push(valueFault(setting, text))
    else read[name] = value
  }
  const known = entries().map(([, { variable }]) => variable)
  for (const variable of Object.keys(env)) {
    if (!variable.startsWith('TOUCHSTONE_') || known.includes(variable)) continue
    const near = didYouMean(variable, known)
    faults.push(
      near === undefined
        ? message('config-unknown', { variable, known: { list: known, joined: 'comma' } })
        : message('config-unknown--meant', { variable, meant: near }),
    )
  }
  if (faults.length > 0) throw new ConfigRefused(faults)
  return Object.freeze(read) as Config
}

/** A value that a setting cannot have; a secret is not repeated. */
function valueFault({ name, variable, secret }: Setting, text: string): Message {
  const allowed = message(`setting-allowed-${name}`)
  return secret
    ? message('config-value--secret', { variable, allowed })
    : message('config-value', { variable, allowed, value: { value: text } })
}

/** Throws {@link ConfigRefused} where a service with these settings would not be safe. */
export function requireSafe(config: Config): void {
  const faults = unsafeSettings(config)
  if (faults.length > 0) throw new ConfigRefused(faults)
}

/** What is not safe about settings that can each be used, a line for each. */
function unsafeSettings({
  mode,
  host,
  body,
  databaseUrl,
  proxy,
  logLevel,
  signingKey,
  signingCommand,
}: Config): readonly Message[] {
  const isLoopback = ['127.0.0.1', '::1', 'localhost'].includes(host)
  const isOutside = signingKey !== undefined || signingCommand !== undefined
  if (mode === 'demo')
    return [
      ...(isLoopback ? [] : [message('config-demo-network', { host })]),
      ...(isOutside ? [message('config-demo-signing')] : []),
    ]
  return [
    ...(signingKey !== undefined && signingCommand !== undefined
      ? [message('config-signing-twice')]
      : []),
    ...(body === undefined ? [message('config-body-missing')] : []),
    ...(isLoopback || proxy !== undefined ? [] : [message('config-host-plain', { host })]),
    ...(databaseUrl !== undefined && isPlainAndFar(databaseUrl)
      ? [message('config-database-plain')]
      : []),
    ...(logLevel === 'silent' || logLevel === 'fatal' ? [message('config-log-silent')] : []),
  ]
}

function isPlainAndFar(url: string): boolean {
  if (!URL.canParse(url)) return true
  const { hostname, searchParams } = new URL(url)
  const isNear = ['', '127.0.0.1', '[::1]', 'localhost'].includes(hostname)
  return (
    !isNear && !['require', 'verify-ca', 'verify-full'].includes(searchParams.get('sslmode') ?? '')
  )
}

/** One line for each setting, for the log at the start. Secrets are named and never shown. */
export function describeConfig(
  config: Config,
  settings: { readonly [name: string]: Setting } = SETTINGS,
): readonly string[] {
  const values: { readonly [name: string]: string | number | readonly string[] | undefined } =
    config
  return Object.entries(settings).map(([name, { variable, secret, default: usual }]) => {
    const value = values[name]
    const shown =
      value === undefined ? (usual ?? '(none)') : secret ? '(set, not shown)' : String(value)
    return `${variable}=${shown}`
  })
}

/** Roles with commas between them. */
function rolesIn(text: string): readonly Role[] | undefined {
  const words = text.split(',').map((word) => word.trim())
  const roles = ROLES.filter((role) => words.includes(role))
  return words.every((word) => ROLES.some((role) => role === word)) ? roles : undefined
}

function entries(): [keyof Config, Setting][] {
  return Object.entries(SETTINGS) as [keyof Config, Setting][]
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : -1
  return value >= least && value <= most ? value : undefined
}
