import { ZenEngine } from '@gorules/zen-engine'
import { LogicEngine } from 'json-logic-engine'
import jsonLogic from 'json-logic-js'
import { RuleEngine } from 'node-rules'
import { Rools, Rule } from 'rools'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import type { Expanded } from '../../src/domain/expand/expanded.ts'
import type { Condition } from '../../src/domain/language/conditions/registry.ts'
import { inJavaScript, inJsonLogic, inZen } from './peer-languages.ts'

/** What a peer makes of an assessment: points by clause, and which gates and levels hold. */
export type PeerScore = { readonly points: readonly number[]; readonly holds: readonly boolean[] }

/** A rule engine that judges all the rules of the model, said in its own language. */
export type Peer = {
  readonly name: string
  score(assessment: Assessment): PeerScore | Promise<PeerScore>
}

/**
 * The peers. Each is asked twice, as Touchstone asks its own engine: for the alternative of each
 * clause, then for gates and levels. The sums between are a few lines of plain code in binary
 * fractions, the same for all; nobody checks the answers or explains anything. All of that favours
 * the peers.
 */
export async function peersOf(expanded: Expanded): Promise<readonly Peer[]> {
  const model = modelOf(expanded)
  const peers: Peer[] = []
  const add = (name: string, { grade, judge }: Judges): void => {
    peers.push({ name, score: (assessment) => scoreBy(model, grade, judge, assessment) })
  }
  add('zen-engine', zenEngine(model))
  add('json-logic-engine, compiled', compiledJsonLogic(model))
  add('json-logic-js', plainJsonLogic(model))
  add('node-rules', nodeRules(model))
  add('rools', await rools(model))
  return peers
}

type Alternative = { readonly condition: Condition; readonly points: number }
type Choice = { readonly clause: string; readonly alternatives: readonly Alternative[] }
type Model = {
  /** Clauses in the order of the standard; of the alternatives the first that holds counts. */
  readonly choices: readonly Choice[]
  /** Conditions of levels and gates, in the order of the rules. */
  readonly verdicts: readonly Condition[]
  readonly sums: (assessment: Assessment, points: readonly number[]) => object
}

type Answer<T> = T | Promise<T>
type Judges = {
  readonly grade: (facts: object) => Answer<readonly number[]>
  readonly judge: (facts: object) => Answer<readonly boolean[]>
}

function modelOf(expanded: Expanded): Model {
  const choices = expanded.clauses.map(({ id, alternatives }): Choice => ({
    clause: id,
    alternatives: alternatives.map(({ rule, params }) => ({
      condition: rule.conditions,
      points: (params as { readonly points: number }).points,
    })),
  }))
  const verdicts = expanded.rules
    .filter(({ name }) => !name.startsWith('clause:'))
    .map(({ conditions }) => conditions)
  return { choices, verdicts, sums: summing(expanded) }
}

/** What the rules of gates and levels read, from the points of clauses. */
function summing({ clauses, sections }: Expanded): Model['sums'] {
  const weights = clauses.map(({ weight }) => weight.valueOf())
  const least = clauses.map(({ weight, metAt }) => weight.mul(metAt).valueOf())
  const parts = sections.map(({ clause }) => clause.id)
  const partOf = clauses.map(({ under }) => parts.indexOf(under[0]!))
  const full = parts.map((_, part) =>
    weights.reduce((sum, weight, index) => (partOf[index] === part ? sum + weight : sum), 0),
  )
  const all = full.reduce((a, b) => a + b, 0)
  const mandatory = clauses.flatMap(({ id }, index) => (index % 10 === 9 ? [{ id, index }] : []))
  return ({ answers }, points) => {
    const sums = full.map(() => 0)
    let total = 0
    let nonconformities = 0
    for (let k = 0; k < points.length; k += 1) {
      total += points[k]!
      sums[partOf[k]!]! += points[k]!
      if (points[k]! < least[k]!) nonconformities += 1
    }
    const byPart: Record<string, object> = {}
    for (let k = 0; k < parts.length; k += 1)
      byPart[parts[k]!] = { percent: hundredths((100 * sums[k]!) / full[k]!) }
    const byClause: Record<string, object> = {}
    for (const { id, index } of mandatory)
      byClause[id] = { state: 'scored', met: points[index]! >= least[index]! }
    return {
      answers,
      clauses: byClause,
      parts: byPart,
      total: { percent: hundredths((100 * total) / all) },
      counts: { nonconformities },
    }
  }
}

/** Binary fractions miss a mark that is just reached; rounding keeps them on it. */
function hundredths(percent: number): number {
  return Math.round(percent * 1e9) / 1e9
}

function scoreBy(
  model: Model,
  grade: Judges['grade'],
  judge: Judges['judge'],
  assessment: Assessment,
): Answer<PeerScore> {
  const graded = grade(assessment)
  if (graded instanceof Promise) return scoreLater(model, graded, judge, assessment)
  const holds = judge(model.sums(assessment, graded))
  if (holds instanceof Promise) return holds.then((found) => ({ points: graded, holds: found }))
  return { points: graded, holds }
}

async function scoreLater(
  model: Model,
  graded: Promise<readonly number[]>,
  judge: Judges['judge'],
  assessment: Assessment,
): Promise<PeerScore> {
  const points = await graded
  return { points, holds: await judge(model.sums(assessment, points)) }
}

/** https://gorules.io: one node with an expression per clause, one with an expression per rule. */
function zenEngine({ choices, verdicts }: Model): Judges {
  const engine = new ZenEngine()
  const decide = (values: readonly string[]): ((facts: object) => Promise<readonly unknown[]>) => {
    const expressions = values.map((value, k) => ({ id: `e${k}`, key: `e${k}`, value }))
    const position = { x: 0, y: 0 }
    const decision = engine.createDecision({
      nodes: [
        { id: 'in', name: 'in', type: 'inputNode', position },
        { id: 'do', name: 'do', type: 'expressionNode', position, content: { expressions } },
        { id: 'out', name: 'out', type: 'outputNode', position },
      ],
      edges: [
        { id: 'a', type: 'edge', sourceId: 'in', targetId: 'do' },
        { id: 'b', type: 'edge', sourceId: 'do', targetId: 'out' },
      ],
    })
    return async (facts) => {
      const { result } = (await decision.evaluate(facts)) as { result: Record<string, unknown> }
      return expressions.map(({ key }) => result[key])
    }
  }
  const grade = decide(
    choices.map(({ alternatives }) =>
      alternatives.reduceRight(
        (rest, { condition, points }) => `${inZen(condition)} ? ${points} : (${rest})`,
        '0',
      ),
    ),
  )
  const judge = decide(verdicts.map(inZen))
  return {
    grade: async (facts) => (await grade(facts)) as number[],
    judge: async (facts) => (await judge(facts)) as boolean[],
  }
}

/** One `if` for each clause, and the conditions of gates and levels. */
function jsonLogicOf({ choices, verdicts }: Model): {
  readonly grades: object
  readonly verdicts: object
} {
  const grades = choices.map(({ alternatives }) => ({
    if: [...alternatives.flatMap(({ condition, points }) => [inJsonLogic(condition), points]), 0],
  }))
  return { grades, verdicts: verdicts.map(inJsonLogic) }
}

function compiledJsonLogic(model: Model): Judges {
  const { grades, verdicts } = jsonLogicOf(model)
  const engine = new LogicEngine()
  return {
    grade: engine.build(grades) as (facts: object) => number[],
    judge: engine.build(verdicts) as (facts: object) => boolean[],
  }
}

function plainJsonLogic(model: Model): Judges {
  const { grades, verdicts } = jsonLogicOf(model)
  return {
    grade: (facts) => jsonLogic.apply(grades, facts) as number[],
    judge: (facts) => jsonLogic.apply(verdicts, facts) as boolean[],
  }
}

/** Facts to which rules add what they found. */
type Noted = { points: (number | undefined)[]; holds: boolean[] }

/** Premises as functions with source text of their own: rools takes equal text for equal premises. */
function predicate(condition: Condition): (facts: object) => boolean {
  // Nothing but the conditions of a model that is made here.
  // oxlint-disable-next-line typescript/no-implied-eval
  return new Function('facts', `return ${inJavaScript(condition)}`) as (facts: object) => boolean
}

/** Every rule as a premise and what it notes down when that holds. */
function noting({ choices, verdicts }: Model): {
  readonly grades: readonly Noting[]
  readonly verdicts: readonly Noting[]
} {
  return {
    grades: choices.flatMap(({ alternatives }, clause) =>
      alternatives.map(({ condition, points }) => ({
        when: predicate(condition),
        note: (facts: Noted) => void (facts.points[clause] ??= points),
      })),
    ),
    verdicts: verdicts.map((condition, rule) => ({
      when: predicate(condition),
      note: (facts: Noted) => void (facts.holds[rule] = true),
    })),
  }
}
type Noting = {
  readonly when: (facts: object) => boolean
  readonly note: (facts: Noted) => void
}

function noted(facts: object): object & Noted {
  return { ...facts, points: [], holds: [] }
}

function pointsIn({ choices }: Model, { points }: Noted): readonly number[] {
  return choices.map((_, clause) => points[clause] ?? 0)
}

function holdsIn({ verdicts }: Model, { holds }: Noted): readonly boolean[] {
  return verdicts.map((_, rule) => holds[rule] === true)
}

function nodeRules(model: Model): Judges {
  const { grades, verdicts } = noting(model)
  const engineOf = (rules: readonly Noting[]): ((facts: object) => Promise<Noted>) => {
    const engine = new RuleEngine(
      rules.map(({ when, note }) => ({
        condition: (flow: { when(holds: boolean): void }, facts: object) => flow.when(when(facts)),
        consequence: (flow: { next(): void }, facts: object) => {
          note(facts as Noted)
          flow.next()
        },
      })),
      { ignoreFactChanges: true },
    )
    return (facts) =>
      new Promise((resolve) => {
        engine.execute(noted(facts), (done) => resolve(done as object as Noted))
      })
  }
  const [grade, judge] = [engineOf(grades), engineOf(verdicts)]
  return {
    grade: async (facts) => pointsIn(model, await grade(facts)),
    judge: async (facts) => holdsIn(model, await judge(facts)),
  }
}

async function rools(model: Model): Promise<Judges> {
  const { grades, verdicts } = noting(model)
  const engineOf = async (rules: readonly Noting[]): Promise<(facts: object) => Promise<Noted>> => {
    const engine = new Rools({ logging: { error: false } })
    await engine.register(
      rules.map(({ when, note }, k) => new Rule({ name: `rule ${k}`, when, then: note })),
    )
    return async (facts) => {
      const own = noted(facts)
      await engine.evaluate(own)
      return own
    }
  }
  const [grade, judge] = [await engineOf(grades), await engineOf(verdicts)]
  return {
    grade: async (facts) => pointsIn(model, await grade(facts)),
    judge: async (facts) => holdsIn(model, await judge(facts)),
  }
}
