import assert from 'node:assert/strict'
import { Engine, type EngineOptions, type RuleProperties } from 'json-rules-engine'
import { digestOf } from '../../src/adapters/system/digest.ts'
import { createOwnPropertyResolver } from '../../src/adapters/rules-engine/own-properties.ts'
import { createRuleJudge } from '../../src/adapters/rules-engine/rule-judge.ts'
import {
  scoreAssessmentWith,
  type ScoreAssessment,
} from '../../src/app/scoring/score-assessment.ts'
import { compiledOpinion } from '../../src/app/scoring/second-opinion.ts'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { toExact } from '../../src/domain/numbers/quantity.ts'
import { compileScorer } from '../../src/domain/bulk/scorer.ts'
import { exact } from '../../src/domain/numbers/exact.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import type { RuleDocument } from '../../src/domain/rules/document.ts'
import { preparePack, type PreparedPack } from '../../src/domain/score/score.ts'
import { scoreModelOf } from '../score-model.ts'
import { peersOf, type Peer } from './peers.ts'
import { timeInRounds, type Timing, type Variant } from './rounds.ts'

/** Assessments that every variant goes through, one after another and round again. */
const ASSESSMENTS = 200

/** What it takes to score one assessment under a model of so many clauses, by variant. */
export type EngineTimes = {
  readonly clauses: number
  readonly rules: number
  readonly times: { readonly [variant: string]: Timing }
}

/** The names of our own variants and of the bare engine in {@link EngineTimes}. */
export const BARE = 'json-rules-engine, bare'
export const BARE_SHARED = 'json-rules-engine, one Engine shared'
export const BARE_DEFAULT = 'json-rules-engine, its own path resolver'
export const RECORD = 'Touchstone, engine of record with receipt'
export const RECORD_ALONE = 'Touchstone, the same without the second computation'
export const COMPILED = 'Touchstone, compiled'
export const COMPILED_READ = 'Touchstone, compiled, answers already read'
export const CLOSURES = 'Touchstone, compiled to closures'

/**
 * Times everybody over the same rules and assessments in one process. Before anything is timed, all
 * must have come to the same points, the same rules that hold and the same levels.
 */
export async function timeEngines(
  clauses: number,
  how: {
    readonly rounds: number
    readonly sliceMs: number
    readonly warmUpMs: number
    /** Scores by the engine of record before anything is timed. */
    readonly warmUpScores: number
  },
): Promise<EngineTimes> {
  const prepared = preparedModel(clauses)
  const assessments = assessmentsOf(clauses, ASSESSMENTS)
  const { rules } = prepared.expanded
  const facts = await checkedFacts(prepared, assessments)
  const peers = await checkedPeers(prepared, assessments)

  const record = scoring(true)
  const alone = scoring(false)
  const compiled = compileScorer(prepared)
  const closures = compileScorer(prepared, { codeGeneration: false })
  const inputs = assessments.map((assessment) => compiled.read(assessment).input!)
  const closureInputs = assessments.map((assessment) => closures.read(assessment).input!)
  const shared = new Engine(asProperties(rules), withResolver())

  const variants: Record<string, Variant> = {
    [BARE]: async (times) => {
      for (let k = 0; k < times; k += 1)
        await new Engine(asProperties(rules), withResolver()).run(facts[k % ASSESSMENTS])
    },
    [BARE_SHARED]: async (times) => {
      for (let k = 0; k < times; k += 1) await shared.run(facts[k % ASSESSMENTS])
    },
    [BARE_DEFAULT]: async (times) => {
      for (let k = 0; k < times; k += 1)
        await new Engine(asProperties(rules), TOLERANT).run(facts[k % ASSESSMENTS])
    },
    [RECORD]: async (times) => {
      for (let k = 0; k < times; k += 1) await record(prepared, assessments[k % ASSESSMENTS]!)
    },
    [RECORD_ALONE]: async (times) => {
      for (let k = 0; k < times; k += 1) await alone(prepared, assessments[k % ASSESSMENTS]!)
    },
    [COMPILED]: (times) => {
      for (let k = 0; k < times; k += 1)
        compiled.score(compiled.read(assessments[k % ASSESSMENTS]!).input!)
    },
    [COMPILED_READ]: (times) => {
      for (let k = 0; k < times; k += 1) compiled.score(inputs[k % ASSESSMENTS]!)
    },
    [CLOSURES]: (times) => {
      for (let k = 0; k < times; k += 1) closures.score(closureInputs[k % ASSESSMENTS]!)
    },
  }

  for (const peer of peers)
    variants[peer.name] = async (times) => {
      for (let k = 0; k < times; k += 1) {
        const scored = peer.score(assessments[k % ASSESSMENTS]!)
        if (scored instanceof Promise) await scored
      }
    }
  // What runs but once a score, such as the second computation, is compiled after some thousands.
  await variants[RECORD]!(how.warmUpScores)
  const times = await timeInRounds(variants, how)
  return { clauses, rules: rules.length, times }
}

/**
 * Facts for the bare engine, after it and the compiled scorer have come to what the receipts say.
 * No receipt outlives this, so that memory is small when the clock runs.
 */
async function checkedFacts(
  prepared: PreparedPack,
  assessments: readonly Assessment[],
): Promise<readonly { readonly assessment: object }[]> {
  const record = scoring(true)
  const compiled = compileScorer(prepared)
  const facts = []
  for (const assessment of assessments) {
    const receipt = await record(prepared, assessment)
    const own = factsOf(receipt)
    const engine = new Engine(asProperties(prepared.expanded.rules), withResolver())
    const { results } = await engine.run(own)
    assert.deepEqual(new Set(results.map(({ name }) => name)), holdingIn(receipt))
    const found = compiled.score(compiled.read(assessment).input!)
    assert.equal(found.results[0]!.level, receipt.results[0]!.level?.id ?? null)
    assert.deepEqual(
      found.clauses.points.map((one) => one && toExact(one).valueOf()),
      receipt.clauses.map(({ points }) => Number(points)),
    )
    facts.push(own)
  }
  return facts
}

/**
 * The bare engine over assessments under a prepared model, one run each in turn; what it is handed
 * has been checked against the receipts.
 */
export async function bareEngine(
  prepared: PreparedPack,
  assessments: readonly Assessment[],
): Promise<Variant> {
  const facts = await checkedFacts(prepared, assessments)
  const { rules } = prepared.expanded
  return async (times) => {
    for (let k = 0; k < times; k += 1)
      await new Engine(asProperties(rules), withResolver()).run(facts[k % facts.length])
  }
}

/** The peers, after they have come to the points and verdicts of the receipts. */
async function checkedPeers(
  prepared: PreparedPack,
  assessments: readonly Assessment[],
): Promise<readonly Peer[]> {
  const record = scoring(true)
  const peers = await peersOf(prepared.expanded)
  const verdicts = prepared.expanded.rules.filter(({ name }) => !name.startsWith('clause:'))
  for (const assessment of assessments) {
    const receipt = await record(prepared, assessment)
    const held = holdingIn(receipt)
    for (const peer of peers) {
      const { points, holds } = await peer.score(assessment)
      assert.deepEqual(
        points,
        receipt.clauses.map((one) => Number(one.points)),
        peer.name,
      )
      assert.deepEqual(
        holds,
        verdicts.map(({ name }) => held.has(name)),
        peer.name,
      )
    }
  }
  return peers
}

/** The model of so many clauses, ready to score with. */
export function preparedModel(clauses: number): PreparedPack {
  const { pack } = scoreModelOf(clauses)
  return preparePack({ pack, digest: digestOf(pack) })
}

/** The verb that the doors call, with the second computation or without. */
export function scoring(checked: boolean): ScoreAssessment {
  return scoreAssessmentWith({
    judge: createRuleJudge(),
    digestOf,
    software: { name: 'touchstone', version: '0.0.0' },
    secondOpinion: checked ? compiledOpinion : () => undefined,
    alarm: (message, detail) => assert.fail(`${message}: ${JSON.stringify(detail)}`),
  })
}

const TOLERANT: EngineOptions = { allowUndefinedFacts: true, allowUndefinedConditions: true }

/** The bare engine with our resolver of paths, which makes it twice as fast as its own does. */
function withResolver(): EngineOptions {
  return { ...TOLERANT, pathResolver: RESOLVER }
}

const RESOLVER = createOwnPropertyResolver()

function asProperties(rules: readonly RuleDocument[]): RuleProperties[] {
  return rules as unknown as RuleProperties[]
}

/**
 * What the bare engine needs to judge all rules in a single run: the answers, and what they come to,
 * worked out beforehand for it.
 */
function factsOf({ assessment, clauses, results, date }: Receipt): { assessment: object } {
  const [main] = results
  const parts = Object.fromEntries(
    main!.nodes.map(({ node, state, points, max, percent }) => [
      node,
      { state, points, max, percent: percent && exact(percent).valueOf() },
    ]),
  )
  return {
    assessment: {
      date,
      answers: assessment.answers,
      clauses: Object.fromEntries(
        clauses.map(({ clause, state, points, max, met }) => [clause, { state, points, max, met }]),
      ),
      parts,
      total: parts['total'],
      counts: { nonconformities: clauses.filter(({ met }) => met === false).length },
    },
  }
}

/** Names of all rules that hold according to a receipt. */
function holdingIn({ clauses, results }: Receipt): ReadonlySet<string> {
  const decisions = [
    ...clauses.flatMap((clause) => clause.decisions),
    ...results.flatMap(({ levels, gates }) => [...levels, ...gates].map((one) => one.decision)),
  ]
  return new Set(decisions.flatMap(({ rule, holds }) => (holds ? [rule] : [])))
}

/** Assessments under the model, as many as asked for, as they come out of a JSON text. */
export function assessmentsOf(clauses: number, count: number): readonly Assessment[] {
  return JSON.parse(JSON.stringify(scoreModelOf(clauses).assessments(count))) as Assessment[]
}
