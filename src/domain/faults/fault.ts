import type { KeyWith, Message } from '../messages/message.ts'

/**
 * One thing that is wrong with a document somebody wrote: a pack file, a rule, an assessment.
 *
 * Faults are values, never thrown one at a time: whoever checks a document returns all of them.
 */
export type Fault = {
  /** Stable name of the kind of fault, lower-case with hyphens, noun first: `operator-unknown`. */
  readonly code: string
  /** An `error` stops scoring and publishing; a `warning` is for a person to weigh. */
  readonly severity: 'error' | 'warning'
  /** The file it stands in, relative to the root that holds `standards/` and `rules/`. */
  readonly file?: string
  /** The line of that file, counted from 1, where it is known. */
  readonly line?: number
  /** RFC 6901 pointer into that file or document; empty for the document as a whole. */
  readonly pointer: string
  /** The clause it concerns, by id, where there is one. */
  readonly clause?: string
  /** What is wrong; its attribute `fix` is what to do about it. */
  readonly message: Message<KeyWith<'fix'>>
  /** The known name that was probably meant. */
  readonly guess?: string
}

/** Messages of faults: `fault-<code>`, or `fault-<code>--<variant>` where one code has several. */
export type FaultKey = KeyWith<'fix'> & `fault-${string}`

/** The code of a fault, from the key of its message. */
type CodeIn<K extends string> = K extends `fault-${infer Code}--${string}`
  ? Code
  : K extends `fault-${infer Code}`
    ? Code
    : never

/** Every code there is a message for. */
export type FaultCode = CodeIn<FaultKey>

/** The messages of faults of these codes. */
export type FaultKeyOf<C extends string> = {
  [K in FaultKey]: CodeIn<K> extends C ? K : never
}[FaultKey]

/** What may be known of a fault beside what is wrong, where, and how badly. */
export type FaultContext = Pick<Fault, 'clause' | 'file' | 'line' | 'guess'> & {
  /** Default: `error`. */
  readonly severity?: Fault['severity']
}

/** A fault whose code is that of its message. */
export function fault(
  message: Message<FaultKey>,
  pointer: string,
  { severity = 'error', ...context }: FaultContext = {},
): Fault {
  return { code: codeOf(message.key), severity, ...context, pointer, message }
}

/** The code of a message of a fault. */
export function codeOf<K extends FaultKey>(key: K): CodeIn<K> {
  const [code] = key.slice('fault-'.length).split('--', 1)
  return code as CodeIn<K>
}

/** Faults without those that say again what another said of the same place. */
export function eachOnce(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((one) => [whatIsSaid(one), one])).values()]
}

/** A large value is left out: at one place it is always the same. */
function whatIsSaid({ pointer, message }: Fault): string {
  const given = Object.entries(message.with ?? {}).filter(
    ([, one]) => !(typeof one === 'object' && 'value' in one && typeof one.value === 'object'),
  )
  return JSON.stringify([pointer, message.key, given])
}

/** Joins path steps to an RFC 6901 JSON pointer, escaping `~` and `/`. */
export function pointer(...steps: readonly (string | number)[]): string {
  let joined = ''
  for (const step of steps) {
    const text = String(step)
    const isPlain = !text.includes('~') && !text.includes('/')
    joined += isPlain ? `/${text}` : `/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`
  }
  return joined
}

/** Puts faults behind others. What was sent may hold any number of them: they are never arguments. */
export function append(faults: Fault[], more: readonly Fault[]): void {
  for (const one of more) faults.push(one)
}
