import type { Assessment } from '../../domain/language/assessment.ts'
import { checkPack } from '../../domain/check/check-pack.ts'
import { stopsScoring } from '../../domain/faults/pack-faults.ts'
import { isPlainAssessment } from '../../domain/check/plain-assessment.ts'
import type { ShapeCheck } from '../../domain/check/shape-check.ts'
import { structureFaults } from '../../domain/check/structure.ts'
import { append, fault, type Fault } from '../../domain/faults/fault.ts'
import type { PopulationFacts } from '../../domain/foresee/foresight.ts'
import { patchPack, type Edit } from '../../domain/foresee/patch.ts'
import type { Assessments } from '../../domain/foresee/population.ts'
import { inTurns } from './in-turns.ts'
import { snapshotInTurns, type PopulationSnapshot } from '../../domain/foresee/snapshot.ts'
import { whatIf } from '../../domain/foresee/what-if.ts'
import { isObject } from '../../domain/schema/json.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { message, type Message } from '../../domain/messages/message.ts'
import type { DigestedPack, Pack } from '../../domain/pack/pack.ts'
import type { Language } from '../../domain/messages/text.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import type { Explanation } from '../../domain/words/explain/explanation.ts'
import { foresightWords } from '../../domain/words/insight/foresight.ts'
import { wordForesight, type WordedForesight } from '../../domain/words/insight/foresight-data.ts'
import { findRevision, type RevisionAsked } from '../packs/find-revision.ts'
import type { DigestOf, PackShelf } from '../ports.ts'
import { syntheticPopulation } from './synthetic-population.ts'

/** What is to be held against a revision: edits of it, a whole pack, or another revision. */
export type ForeseenChange =
  | { readonly edits: readonly Edit[] }
  | { readonly pack: unknown }
  | { readonly revision: RevisionAsked }

/** Whose assessments are looked at: some that are given, or a number of synthetic ones. */
export type PopulationAsked =
  | {
      readonly assessments: readonly unknown[]
      readonly source: Exclude<PopulationFacts['source'], 'synthetic'>
    }
  | { readonly size: number; readonly seed: number }

/** What a change of rules would do, as data and in words of one language. */
export type ForeseeChange = (
  revision: RevisionAsked,
  change: ForeseenChange,
  population: PopulationAsked,
  options?: {
    readonly language?: Language | undefined
    readonly most?: number | undefined
    /** Ends the work where nobody waits for it any more; it then rejects with its reason. */
    readonly signal?: AbortSignal | undefined
  },
) => Promise<{
  readonly foresight: WordedForesight
  readonly language: Language
  readonly explanation: Explanation
}>

/** The same with everything found that is named, so that it can be worked out elsewhere. */
export type ForeseeAsked = {
  readonly found: DigestedPack
  readonly change:
    | Exclude<ForeseenChange, { readonly revision: unknown }>
    | { readonly digested: DigestedPack }
  readonly population: PopulationAsked
  readonly language?: Language | undefined
  readonly most?: number | undefined
}

/** See {@link ForeseeChange}. */
export type ForeseeFound = (asked: ForeseeAsked, signal?: AbortSignal) => ReturnType<ForeseeChange>

/** Finds the revisions that are named. Refuses what finding a revision refuses. */
export async function findForeseen(
  shelf: PackShelf,
  ...[revision, change, population, { language, most } = {}]: Parameters<ForeseeChange>
): Promise<ForeseeAsked> {
  const shelved = await shelf.revisions()
  const found = findRevision(shelved, revision)
  const known = 'revision' in change ? { digested: findRevision(shelved, change.revision) } : change
  return { found, change: known, population, language, most }
}

/** Faults of documents after which no more are looked for. */
const MOST_FAULTS = 50

/** Synthetic organisations a service makes at most. */
export const MOST_SYNTHETIC = 1_000_000

/** See {@link ForeseeChange}. Refuses what finding a revision and {@link foreseeFoundWith} refuse. */
export function foreseeChangeWith(shelf: PackShelf, work: ForeseeFound): ForeseeChange {
  return async (...asked) => work(await findForeseen(shelf, ...asked), asked[3]?.signal)
}

/**
 * See {@link ForeseeFound}. Refuses edits that lead nowhere (`edit-lost`) and a changed pack with errors
 * (`pack-faulty`), with every fault at once. The last population is kept with what the rules make of
 * it, so that the next change over it is quick.
 */
export function foreseeFoundWith(ports: {
  readonly shape: ShapeCheck
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly digestOf: DigestOf
  /** Lets others have a turn. */
  readonly pause: () => Promise<void>
}): ForeseeFound {
  const bases = new Map<string, Promise<PopulationSnapshot>>()
  return async ({ found, change, population, language: wanted, most }, signal) => {
    const prepared = ports.prepare(found)
    const candidate = ports.prepare(
      'digested' in change ? change.digested : changed(found.pack, change),
    )
    const base = await baseOf(prepared, population)
    const work = snapshotInTurns(candidate, base.assessments, base)
    const after = await inTurns(work, ports.pause, signal)
    const statuses = [prepared.provenance.status, candidate.provenance.status]
    const foresight = whatIf(base, after, {
      population: factsOf(population),
      marks: [...new Set(statuses)].filter((status) => status !== 'published'),
      ...(most === undefined ? {} : { most }),
    })
    const language = wanted ?? found.pack.standard.languages[0] ?? 'en'
    const packs = { before: prepared.expanded, after: candidate.expanded }
    return {
      foresight: wordForesight(foresight),
      language,
      explanation: foresightWords(foresight, catalogueIn(language), packs),
    }
  }

  function changed(
    pack: Pack,
    change: Exclude<ForeseenChange, { readonly revision: unknown }>,
  ): DigestedPack {
    const draft = withoutExamples('edits' in change ? patched(pack, change.edits) : change.pack)
    const errors = checkPack(draft, ports.shape).filter(stopsScoring)
    const detail = message('refusal-pack-faulty--changed', { count: errors.length })
    refuse('pack-faulty', detail, errors)
    return { pack: draft as Pack, digest: ports.digestOf(draft) }
  }

  function baseOf(
    prepared: PreparedPack,
    population: PopulationAsked,
  ): Promise<PopulationSnapshot> {
    if ('assessments' in population)
      return inTurns(
        snapshotInTurns(prepared, listed(population.assessments, ports.shape)),
        ports.pause,
      )
    const key = `${prepared.digest}/${population.size}/${population.seed}`
    const known = bases.get(key)
    if (known !== undefined) return known
    const made = inTurns(
      snapshotInTurns(prepared, syntheticPopulation(prepared, population)),
      ports.pause,
    )
    bases.clear()
    bases.set(key, made)
    return made
  }
}

/** Worked examples state what the old rules give; they are mended before the change is published. */
function withoutExamples(pack: unknown): unknown {
  if (!isObject(pack) || !isObject(pack['rules'])) return pack
  const { examples: _, ...rules } = pack['rules']
  return { ...pack, rules }
}

function patched(pack: Pack, edits: readonly Edit[]): unknown {
  const { faults, ...rest } = patchPack(pack, edits)
  refuseEdits(faults ?? [])
  return 'pack' in rest ? rest.pack : undefined
}

function refuseEdits(faults: readonly Fault[]): void {
  refuse('edit-lost', message('refusal-edit-lost', { count: faults.length }), faults)
}

function refuse(
  code: 'pack-faulty' | 'edit-lost',
  detail: Message,
  faults: readonly Fault[],
): void {
  if (faults.length > 0) throw new Refusal(code, detail, faults)
}

/** Documents as assessments, or a refusal (`assessment-faulty`) that names those that are none. */
function listed(documents: readonly unknown[], shape: ShapeCheck): Assessments {
  const faults: Fault[] = []
  for (const [index, document] of documents.entries()) {
    if (faults.length >= MOST_FAULTS) break
    if (!isPlainAssessment(document))
      append(faults, structureFaults(shape('assessment-1', document), `/${index}`))
  }
  if (faults.length > 0)
    throw new Refusal('assessment-faulty', message('refusal-assessment-faulty--some'), faults)
  const assessments = documents as readonly Assessment[]
  return { size: assessments.length, at: (row) => assessments[row]! }
}

function factsOf(population: PopulationAsked): PopulationFacts {
  return 'assessments' in population
    ? { size: population.assessments.length, source: population.source }
    : { size: population.size, source: 'synthetic', seed: population.seed }
}

/** A list of edits from a document, or a refusal (`edit-lost`) with every one that is none. */
export function readEdits(document: unknown): readonly Edit[] {
  const list = Array.isArray(document) ? (document as readonly unknown[]) : [document]
  const faults = list.flatMap((edit, index): readonly Fault[] => {
    const { op, path } = isObject(edit) ? edit : { op: undefined, path: undefined }
    const isEdit =
      typeof path === 'string' &&
      (op === 'remove' ||
        ((op === 'add' || op === 'replace' || op === 'set') &&
          isObject(edit) &&
          edit['value'] !== undefined))
    if (isEdit) return []
    return [fault(message('fault-edit-lost--shape'), `/${index}`)]
  })
  refuseEdits(faults)
  return list as readonly Edit[]
}
