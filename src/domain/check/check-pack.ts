import { expandPack } from '../expand/expand.ts'
import { pointer, type Fault } from '../faults/fault.ts'
import { isObject } from '../schema/json.ts'
import { message, named } from '../messages/message.ts'
import type { Pack } from '../pack/pack.ts'
import type { SourceMap } from '../pack/source-map.ts'
import { WHOLE } from '../pack/source-map.ts'
import { CHECKS } from './checks.ts'
import { packFault, stopsScoring } from '../faults/pack-faults.ts'
import { expansionFaults } from './expansion.ts'
import { numberFaults } from './numbers.ts'
import { viewPack } from './pack-view.ts'
import { requiredMembers } from './required-members.ts'
import type { ShapeCheck } from './shape-check.ts'
import { structureFaults } from './structure.ts'
import { unlawfulExamples } from './unlawful-examples.ts'

/** After this many faults a pack is not worth more words. */
const MOST = 500

/**
 * Everything that is wrong with a pack, all at once: structure, names, numbers, conditions, words.
 * A check is left out only where a member it reads is broken in itself. Without an `error` among
 * the faults, but for those of worked examples, the pack can be expanded and scored. `sources` says which files its pieces came from.
 */
export function checkPack(pack: unknown, shape: ShapeCheck, sources: SourceMap = WHOLE): Fault[] {
  const faults = packFaults(pack, shape).map((fault) => {
    if (fault.file !== undefined) return fault
    const { pointer, ...rest } = fault
    return { ...rest, ...sources.placeOf(pointer) }
  })
  if (faults.length <= MOST) return faults
  // Errors first: a warning must not push one off the list.
  const kept = faults.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST)
  const rest = faults.length - MOST
  return [...kept, packFault(message('fault-faults-many', { rest }), '')]
}

function rank({ severity }: Fault): number {
  return severity === 'error' ? 0 : 1
}

function packFaults(pack: unknown, shape: ShapeCheck): Fault[] {
  if (!isObject(pack) || !isObject(pack['standard']) || !isObject(pack['rules'])) {
    return [packFault(message('fault-value-type--pack', { value: { value: pack } }), '')]
  }
  const { standard, rules } = pack
  const structure = [
    ...formatFaults(pack),
    ...structureFaults(shape('standard-1', standard), '/standard'),
    ...requiredMembers('standard', standard),
    ...structureFaults(shape('rules-1', rules), '/rules'),
    ...requiredMembers('rules', rules),
    ...numberFaults(pack),
  ]
  const broken = brokenMembers(structure)
  const sound = {
    format: FORMAT,
    standard: without(standard, 'standard', broken),
    rules: without(rules, 'rules', broken),
  } as Pack
  const view = viewPack(sound)
  const meaning = CHECKS.filter(({ reads }) => !reads.some((member) => broken.has(member))).flatMap(
    (check) => check.faults(view),
  )
  const faults = withoutConsequences([...structure, ...meaning])
  if (faults.some(stopsScoring)) return [...faults]
  const expanded = expandPack(sound)
  const expansion = expansionFaults(view, expanded)
  const examples = expansion.length > 0 ? [] : unlawfulExamples(expanded, faults)
  return [...faults, ...expansion, ...examples]
}

/** What is read too early often closes a circle as well; mending the one mends the other. */
function withoutConsequences(faults: readonly Fault[]): readonly Fault[] {
  const isEarly = faults.some(({ code }) => code === 'path-early')
  return isEarly ? faults.filter(({ code }) => code !== 'cycle') : faults
}

const FORMAT = 'touchstone-pack/1'
const MEMBERS = ['format', 'standard', 'rules']

function formatFaults(pack: Readonly<Record<string, unknown>>): Fault[] {
  const faults = Object.keys(pack)
    .filter((name) => !MEMBERS.includes(name))
    .map((name) =>
      packFault(
        message('fault-member-unknown', { name: { value: name }, known: named(MEMBERS) }),
        pointer(name),
      ),
    )
  const { format } = pack
  if (format === FORMAT) return faults
  const found = { value: { value: format }, allowed: { value: FORMAT } }
  return [...faults, packFault(message('fault-value-unlisted', found), '/format')]
}

/** Members, as `half/name`, in which the structure is at fault or that are missing. */
function brokenMembers(faults: readonly Fault[]): ReadonlySet<string> {
  return new Set(
    faults.flatMap(({ pointer }) => {
      const [, half, name] = pointer.split('/')
      return name === undefined ? [] : [`${half}/${name}`]
    }),
  )
}

function without(half: object, name: string, broken: ReadonlySet<string>): object {
  return Object.fromEntries(
    Object.entries(half).filter(([member]) => !broken.has(`${name}/${member}`)),
  )
}
