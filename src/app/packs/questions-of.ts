import type { Expanded } from '../../domain/expand/expanded.ts'
import type { Input } from '../../domain/language/inputs/registry.ts'
import type { ProvenanceStatus } from '../../domain/language/provenance.ts'
import type { Clause } from '../../domain/language/standard.ts'
import type { InForce } from '../../domain/language/rules.ts'
import type { Text, TextLanguage } from '../../domain/messages/text.ts'
import { toJson, type ExactJson } from '../../domain/numbers/exact.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'

/** Everything an assessor and an applicant are asked under a revision, in the order of the standard. */
export type Questions = {
  readonly standard: string
  readonly edition: string
  readonly revision: number
  readonly digest: string
  readonly designation?: string
  readonly title: Text
  readonly languages: readonly TextLanguage[]
  readonly inForce: InForce
  readonly status: ProvenanceStatus
  /** Facts about the applicant, by id. */
  readonly profile: { readonly [id: string]: Input }
  /** Sections and clauses, each section before what is in it. */
  readonly outline: readonly OutlineEntry[]
  /** All inputs by id, also those that no clause asks. */
  readonly inputs: { readonly [id: string]: Input }
  /** Inputs that no clause asks, by id. */
  readonly besides: readonly string[]
  readonly effortUnit?: Text
  /** Worked examples, to be fetched by their ids. */
  readonly examples: readonly { readonly id: string; readonly title: Text }[]
}

/** A section, or a clause with what it asks. */
export type OutlineEntry = {
  readonly id: string
  readonly number?: string
  readonly title?: Text
  /** The wording of the requirement. */
  readonly text?: Text
  /** How many sections it stands in. */
  readonly depth: number
  /** Of a clause alone. */
  readonly clause?: {
    readonly weight: ExactJson
    /** Whether its points count. */
    readonly scored: boolean
    readonly mayBeNotApplicable: boolean
    /** Ids of inputs; an input may be asked by several clauses. */
    readonly inputs: readonly string[]
  }
}

/** What there is to answer under a revision, defaults filled in, in the order that the committee wrote. */
export function questionsOf(
  { digest }: Pick<DigestedPack, 'digest'>,
  { written, clauseById }: Expanded,
): Questions {
  const { standard, rules } = written
  const outline: OutlineEntry[] = []
  const own = new Map<string, Input>()
  walk(standard.clauses, 0)
  const inputs = { ...standard.inputs, ...Object.fromEntries(own) }
  const asked = new Set([...clauseById.values()].flatMap((clause) => clause.inputs))
  return {
    standard: standard.id,
    edition: standard.edition,
    revision: rules.revision,
    digest,
    ...(standard.designation === undefined ? {} : { designation: standard.designation }),
    title: standard.title,
    languages: standard.languages,
    inForce: rules.inForce,
    status: rules.provenance.status,
    profile: standard.profile ?? {},
    outline,
    inputs,
    besides: Object.keys(inputs).filter((id) => !asked.has(id)),
    ...(rules.effortUnit === undefined ? {} : { effortUnit: rules.effortUnit }),
    examples: Object.entries(rules.examples ?? {}).map(([id, { title }]) => ({ id, title })),
  }

  function walk(list: readonly Clause[], depth: number): void {
    for (const { id, number, title, text, ask = standard.ask, clauses } of list) {
      const known = clauseById.get(id)
      outline.push({
        id,
        ...(number === undefined ? {} : { number }),
        ...(title === undefined ? {} : { title }),
        ...(text === undefined ? {} : { text }),
        depth,
        ...(known === undefined
          ? {}
          : {
              clause: {
                weight: toJson(known.weight),
                scored: known.scored,
                mayBeNotApplicable: known.mayBeNotApplicable,
                inputs: known.inputs,
              },
            }),
      })
      if (clauses !== undefined) walk(clauses, depth + 1)
      else if (ask !== undefined && 'type' in ask) own.set(id, ask)
    }
  }
}
