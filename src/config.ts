import { didYouMean } from './domain/did-you-mean.ts'

/** Everything that may be set from outside. Frozen; nothing else reads the environment. */
export type Config = {
  readonly host: string
  readonly port: number
  /** Folder that holds `standards/` and `rules/`; undefined for the packs that come with Touchstone. */
  readonly root?: string
  /** Folder that templates are uploaded into; undefined for `data/templates` beside the packs. */
  readonly templates?: string
  readonly logLevel: LogLevel
  /** Largest JSON body and longest line of a batch, in bytes. */
  readonly bodyLimit: number
  /** How long a stop waits for requests that are still being answered, in milliseconds. */
  readonly closeAfterMs: number
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
type LogLevel = (typeof LOG_LEVELS)[number]

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
    if (text === '' && (name === 'root' || name === 'templates')) continue
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
