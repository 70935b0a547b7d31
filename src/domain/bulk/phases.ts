import type { Expanded } from '../expand/expanded.ts'
import type { Phase } from '../expand/plan.ts'
import type { CompileOptions } from '../rules/compile.ts'
import type { RuleDocument } from '../rules/document.ts'
import type { Ask, Step } from './clause-stage.ts'
import { draftJudging, type Verdict } from './decisions.ts'
import { compileExpression } from './expression.ts'
import type { Memory } from './memory.ts'
import { joinPlain } from './plain-clauses.ts'

/** What a pack is compiled with. */
export type Compilation = {
  readonly expanded: Expanded
  readonly memory: Memory
  readonly options: CompileOptions
  /** Told of every unit of rules whether code was generated for it. */
  readonly generated: (isGenerated: boolean) => void
}

/** Makes the step of an item that is neither term, group nor applicability; undefined for those. */
export type Own = (key: string, ask: Ask) => Step | undefined

/** Phases as one list of steps, and the verdicts on the rules that end them. */
export type CompiledPhases = { readonly run: Step; readonly verdicts: readonly Verdict[] }

/**
 * Compiles phases: the rules of the items of a phase are judged together before the first of them is
 * worked out. `last` are the rules that the last phases exist for, each judged alone.
 */
export function compilePhases(
  phases: readonly Phase[],
  compilation: Compilation,
  own: Own,
  last: readonly RuleDocument[] = [],
): CompiledPhases {
  const { expanded, memory, options, generated } = compilation
  const steps: Step[] = []
  const close = (fill: (ask: Ask) => void): void => {
    const draft = draftJudging(memory, expanded.shared, options)
    let asked = 0
    const before = steps.length
    fill((rules) => {
      asked += rules.length
      return draft.first(rules)
    })
    if (asked === 0) return
    const judging = draft.compile()
    generated(judging.generated)
    steps.splice(before, 0, () => judging.judge())
  }

  for (const { items } of phases)
    close((ask) => {
      for (const key of items) {
        const step = own(key, ask) ?? compileItem(key, expanded, memory, ask)
        if (step !== undefined) steps.push(step)
      }
    })
  const verdicts: Verdict[] = []
  close((ask) => {
    for (const rule of last) verdicts.push(ask([rule]))
  })
  return { run: inOrder(joinPlain(steps, memory)), verdicts }
}

/** Steps one after the other. */
export function inOrder(steps: readonly Step[]): Step {
  const [only] = steps
  if (steps.length === 1 && only !== undefined) return only
  return () => {
    for (let k = 0; k < steps.length; k += 1) steps[k]!()
  }
}

function compileItem(key: string, expanded: Expanded, memory: Memory, ask: Ask): Step | undefined {
  const { facts, picks, layout } = memory
  if (key.startsWith('group:')) {
    const name = key.slice('group:'.length)
    const group = memory.groupIndex(name)
    const verdict = ask(expanded.groups.get(name)!.rules)
    return () => {
      picks[group] = verdict()
    }
  }
  if (key.startsWith('applies:'))
    return compileApplies(key.slice('applies:'.length), expanded, memory, ask)
  const term = expanded.terms.get(key)
  if (term === undefined) return undefined
  const place = layout.places.get(`$.${term.space}.${term.id}`)!
  const worked = compileExpression(term.worked, memory)
  return () => {
    facts[place.index] = worked()
  }
}

/** Hides clauses, and what was answered to them, unless their rule holds. */
function compileApplies(id: string, expanded: Expanded, memory: Memory, ask: Ask): Step {
  const verdict = ask([expanded.applies.get(id)!])
  const { facts, hidden, clauseIndex, layout } = memory
  const below = expanded.clauses.filter((clause) => clause.id === id || clause.under.includes(id))
  const clauses = below.map((clause) => clauseIndex.get(clause.id)!)
  const own = new Set(below.map((clause) => clause.id))
  const answers = layout.inputs
    .filter(({ names: [space, input] }) => space === 'answers' && own.has(input ?? ''))
    .map(({ index }) => index)
  return () => {
    if (verdict() !== -1) return
    for (const clause of clauses) hidden[clause] = 1
    for (const place of answers) facts[place] = undefined
  }
}
