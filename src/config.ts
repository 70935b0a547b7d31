import { didYouMean } from './domain/did-you-mean.ts'

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
  /** Address of the proxy that ends TLS in front of the service; undefined where there is none. */
  readonly proxy?: string
  readonly logLevel: LogLevel
  /** Largest JSON body and longest line of a batch, in bytes. */
  readonly bodyLimit: number
  /** How long a stop waits for requests that are still being answered, in milliseconds. */
  readonly closeAfterMs: number
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
type LogLevel = (typeof LOG_LEVELS)[number]
const MODES = ['demo', 'production'] as const
export type Mode = (typeof MODES)[number]

/** One setting: its variable, what it means, what it is without one, and how its text is read. */
export type Setting<T = unknown> = {
  readonly variable: string
  readonly means: string
  /** Shown in place of a default that is no text of its own. */
  readonly default: string
  /** Whether its value may never be printed. */
  readonly secret: boolean
  /** The value, or undefined where the text is none of what `allowed` says. */
  readonly read: (text: string) => T | undefined
  readonly allowed: string
}

/** The settings there are, by their name in {@link Config}. */
export const SETTINGS: { readonly [K in keyof Config]-?: Setting<Config[K]> } = {
  host: {
    variable: 'TOUCHSTONE_HOST',
    means: 'Address to listen on. 0.0.0.0 opens the service to the network.',
    default: '127.0.0.1',
    secret: false,
    read: (text) => (/^[\w.:-]+$/.test(text) ? text : undefined),
    allowed: 'an address or a host name',
  },
  port: {
    variable: 'TOUCHSTONE_PORT',
    means: 'Port to listen on; 0 takes any that is free.',
    default: '8013',
    secret: false,
    read: (text) => wholeNumber(text, 0, 65_535),
    allowed: 'a whole number from 0 to 65535',
  },
  root: {
    variable: 'TOUCHSTONE_ROOT',
    means: 'Folder that holds standards/ and rules/.',
    default: 'the packs that come with Touchstone',
    secret: false,
    read: (text) => text,
    allowed: 'a folder',
  },
  templates: {
    variable: 'TOUCHSTONE_TEMPLATES',
    means: 'Folder that Word templates are uploaded into.',
    default: 'data/templates beside the packs',
    secret: false,
    read: (text) => text,
    allowed: 'a folder',
  },
  mode: {
    variable: 'TOUCHSTONE_MODE',
    means: 'demo: made-up data, no sign-in, this computer only. production: the work itself.',
    default: 'demo',
    secret: false,
    read: (text) => MODES.find((mode) => mode === text),
    allowed: `one of ${MODES.join(', ')}`,
  },
  data: {
    variable: 'TOUCHSTONE_DATA',
    means: 'Folder that the register is kept in, as one SQLite file.',
    default: 'data beside the packs',
    secret: false,
    read: (text) => text,
    allowed: 'a folder',
  },
  databaseUrl: {
    variable: 'TOUCHSTONE_DATABASE_URL',
    means: 'PostgreSQL that the register is kept in instead, for any number of processes.',
    default: 'none: the register is a SQLite file',
    secret: true,
    read: (text) => (/^postgres(?:ql)?:\/\/\S+$/.test(text) ? text : undefined),
    allowed: 'a URL that begins with postgresql://',
  },
  body: {
    variable: 'TOUCHSTONE_BODY',
    means: 'JSON file that says who issues certificates and how they are numbered.',
    default: 'a body that is plainly made up; production needs one',
    secret: false,
    read: (text) => text,
    allowed: 'a file',
  },
  operator: {
    variable: 'TOUCHSTONE_OPERATOR',
    means: 'Login of the first operator, made where production has none.',
    default: 'operator',
    secret: false,
    read: (text) => (/^[\w.@+-]{2,64}$/.test(text) ? text : undefined),
    allowed: '2 to 64 letters, digits and . _ @ + -',
  },
  operatorPassword: {
    variable: 'TOUCHSTONE_OPERATOR_PASSWORD',
    means: 'Password of the first operator.',
    default: 'made at the first start and shown once',
    secret: true,
    read: (text) => text,
    allowed: 'a password of 12 characters or more',
  },
  proxy: {
    variable: 'TOUCHSTONE_PROXY',
    means: 'Address of the proxy that ends TLS; who asks, and how, is taken from its word.',
    default: 'none',
    secret: false,
    read: (text) => (/^[\da-fA-F.:]+(?:\/\d{1,3})?$/.test(text) ? text : undefined),
    allowed: 'an IP address or a range such as 10.0.0.0/8',
  },
  logLevel: {
    variable: 'TOUCHSTONE_LOG_LEVEL',
    means: 'Least weight of what is logged.',
    default: 'info',
    secret: false,
    read: (text) => LOG_LEVELS.find((level) => level === text),
    allowed: `one of ${LOG_LEVELS.join(', ')}`,
  },
  bodyLimit: {
    variable: 'TOUCHSTONE_BODY_LIMIT',
    means: 'Largest JSON body, and longest line of a batch, in bytes.',
    default: '4194304',
    secret: false,
    read: (text) => wholeNumber(text, 1024, 67_108_864),
    allowed: 'a whole number from 1024 to 67108864',
  },
  closeAfterMs: {
    variable: 'TOUCHSTONE_CLOSE_AFTER_MS',
    means: 'How long a stop waits for requests that are still being answered, in milliseconds.',
    default: '10000',
    secret: false,
    read: (text) => wholeNumber(text, 0, 600_000),
    allowed: 'a whole number from 0 to 600000',
  },
}

/** Settings whose default is to have none. */
const MAY_BE_ABSENT: ReadonlySet<keyof Config> = new Set([
  'root',
  'templates',
  'data',
  'databaseUrl',
  'body',
  'operatorPassword',
  'proxy',
])

/** Settings that cannot be used, all at once, each with what to do. */
export class ConfigRefused extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(['The settings cannot be used:', ...faults.map((fault) => `- ${fault}`)].join('\n'))
    this.name = 'ConfigRefused'
    this.faults = faults
  }
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
  const faults: string[] = []
  const read: Record<string, unknown> = {}
  for (const [name, setting] of entries()) {
    const text = given[name] ?? env[setting.variable] ?? ''
    if (text === '' && MAY_BE_ABSENT.has(name)) continue
    const value = setting.read(text === '' ? setting.default : text)
    if (value === undefined) {
      const shown = setting.secret ? 'its value' : JSON.stringify(text.slice(0, 80))
      faults.push(`${setting.variable}: ${shown} is not ${setting.allowed}.`)
    } else read[name] = value
  }
  const known = entries().map(([, { variable }]) => variable)
  for (const variable of Object.keys(env)) {
    if (!variable.startsWith('TOUCHSTONE_') || known.includes(variable)) continue
    const near = didYouMean(variable, known)
    faults.push(
      `${variable} is no setting. ${near === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${near}?`}`,
    )
  }
  if (faults.length > 0) throw new ConfigRefused(faults)
  return Object.freeze(read) as Config
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
}: Config): readonly string[] {
  const isLoopback = ['127.0.0.1', '::1', 'localhost'].includes(host)
  if (mode === 'demo')
    return isLoopback
      ? []
      : [
          `TOUCHSTONE_HOST: a demonstration lets everybody be anybody, so it listens on this computer alone, not on ${host}. For the work itself, set TOUCHSTONE_MODE to production.`,
        ]
  return [
    ...(body === undefined
      ? [
          'TOUCHSTONE_BODY: certificates have to say who issues them. Name a file like docs/certification-body.json.',
        ]
      : []),
    ...(isLoopback || proxy !== undefined
      ? []
      : [
          `TOUCHSTONE_HOST: passwords and keys would travel to ${host} in the clear. Listen on 127.0.0.1 behind a proxy that ends TLS, or name it in TOUCHSTONE_PROXY.`,
        ]),
    ...(databaseUrl !== undefined && isPlainAndFar(databaseUrl)
      ? [
          'TOUCHSTONE_DATABASE_URL: the register would travel to another computer in the clear. Add sslmode=verify-full.',
        ]
      : []),
    ...(logLevel === 'silent' || logLevel === 'fatal'
      ? ['TOUCHSTONE_LOG_LEVEL: nobody would hear of faults. Use error or more.']
      : []),
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
  const values: { readonly [name: string]: string | number | undefined } = config
  return Object.entries(settings).map(([name, { variable, secret, default: usual }]) => {
    const value = values[name]
    const shown = value === undefined ? usual : secret ? '(set, not shown)' : String(value)
    return `${variable}=${shown}`
  })
}

function entries(): [keyof Config, Setting][] {
  return Object.entries(SETTINGS) as [keyof Config, Setting][]
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : -1
  return value >= least && value <= most ? value : undefined
}
