import { SCORED } from '../bulk/memory.ts'
import { conditionPaths } from '../rules/condition-paths.ts'
import type { Expanded } from '../expand/expanded.ts'
import { fromExact, fromNumber } from '../bulk/quantity.ts'
import { pointer } from '../fault.ts'
import { message } from '../messages/message.ts'
import type { RuleDocument } from '../rules/document.ts'
import type { Claim, ClaimMessage, Subject } from './claim.ts'
import { nearly } from './level-claims.ts'
import { clauseNamed, named, schemePointer } from './names.ts'
import { firstOf } from './possible-number.ts'
import type { Scheme } from './scheme.ts'
import { hull } from './span.ts'
import { outcomeOf } from './statement.ts'
import { canFail, canHold } from './tri.ts'

/** Every alternative, choice, qualifier and applicability can decide something; every clause can earn. */
export function ruleClaims(scheme: Scheme): readonly Claim[] {
  const { expanded } = scheme
  return [
    ...clauseClaims(expanded),
    ...applicabilityClaims(scheme),
    ...choiceClaims(scheme),
    ...qualifierClaims(expanded),
  ]
}

function clauseClaims(expanded: Expanded): readonly Claim[] {
  return expanded.clauses.flatMap((clause, index): readonly Claim[] => {
    if (!clause.scored) return []
    const { id } = clause
    const name = clauseNamed(expanded, id)
    const at = pointer('rules', 'criteria', id)
    const earns = `clause-earns:${id}`
    const weight = nearly(fromExact(clause.weight))
    const alternatives = clause.alternatives.map((_, k): Claim => ({
      key: `alternative:${id}:${k}`,
      expects: 'some',
      code: 'alternative-dead',
      subject: {
        pointer: at,
        clause: id,
        message: message('proof-alternative-dead', { clause: name, rule: k + 1 }),
      },
      after: [earns, `clause-applies:${id}`],
      isSo: ({ result }) =>
        result.clauses.state[index] === SCORED && result.clauses.alternative[index] === k,
      mayBeSo: (possible) => possible(0).world.clause(id).alternatives.has(k),
    }))
    if (weight === 0) return alternatives
    return [
      {
        key: earns,
        expects: 'some',
        code: 'clause-never-earns',
        subject: {
          pointer: at,
          clause: id,
          message: message('proof-clause-never-earns', { clause: name }),
        },
        after: [`clause-applies:${id}`],
        isSo: ({ result }) => {
          const points = result.clauses.points[index] ?? null
          return points !== null && points.n > 0
        },
        mayBeSo: (possible) => {
          const { span } = possible(0).world.clause(id).points
          return span !== undefined && (span.hi === undefined || span.hi.n > 0)
        },
      },
      ...alternatives,
    ]
  })
}

function applicabilityClaims({ expanded, scorer }: Scheme): readonly Claim[] {
  const { hidden } = scorer.stages.memory
  return [...expanded.applies].flatMap(([id, rule]): readonly Claim[] => {
    const of = expanded.clauses.flatMap((clause, index) =>
      clause.id === id || clause.under.includes(id) ? [{ id: clause.id, index }] : [],
    )
    const section = expanded.sections.find(({ clause }) => clause.id === id)?.clause
    const clause =
      section === undefined ? clauseNamed(expanded, id) : named(id, section.title, section.number)
    const subject = (of: ClaimMessage): Subject => ({
      pointer: pointer('rules', 'applies', id),
      message: of,
    })
    return [
      {
        key: `clause-applies:${id}`,
        expects: 'some',
        code: 'clause-never-applies',
        subject: subject(message('proof-clause-never-applies', { clause })),
        isSo: () => of.some(({ index }) => hidden[index] === 0),
        mayBeSo: (possible) => of.some((clause) => canFail(possible(0).world.hidden(clause.id))),
      },
      {
        key: `clause-hides:${id}`,
        expects: 'some',
        code: 'applicability-idle',
        subject: subject(message('proof-applicability-idle', { clause })),
        isSo: (scored) =>
          of.some(({ index }) => hidden[index] === 1) &&
          !canHold(scored.possible(0).world.verdict(rule)),
        mayBeSo: (possible) => canFail(possible(0).world.verdict(rule)),
      },
    ]
  })
}

/** Facts that mean something else at another stage of scoring. */
const STAGED = /^\$\.(clauses|parts|total|counts|level|values|terms)\./

function choiceClaims({ expanded, scorer }: Scheme): readonly Claim[] {
  const { memory } = scorer.stages
  const hasStages = expanded.results.length > 1 || expanded.results[0]!.adjustments.length > 0
  return [...expanded.groups.values()].flatMap(({ name, rules }) => {
    const place = memory.groupIndex(name)
    const isStaged = hasStages && rules.some((rule) => readsStages(rule, expanded))
    const owner = name.replace(/#.*$/, '').replace(/^value:/, '')
    return rules.map((_, k): Claim => ({
      key: `choice:${name}:${k}`,
      expects: 'some',
      code: 'choice-dead',
      subject: {
        pointer: pointer('rules'),
        message: message('proof-choice-dead', {
          owner: named(owner, expanded.pack.rules.labels?.[owner.replace(/^values[.:]/, '')]),
          rule: k + 1,
        }),
      },
      isSo: () => memory.picks[place] === k,
      ...(isStaged
        ? {}
        : {
            mayBeSo: (possible) => firstOf(rules.map(possible(0).world.verdict)).may.includes(k),
          }),
    }))
  })
}

function readsStages({ conditions }: RuleDocument, { shared }: Expanded): boolean {
  return conditionPaths(conditions, shared).some((path) => STAGED.test(path))
}

function qualifierClaims(expanded: Expanded): readonly Claim[] {
  return expanded.results.flatMap(({ qualifiers }, r) =>
    qualifiers.map(({ qualifier, rule }, q): Claim => ({
      key: `qualifier:${r}:${qualifier.id}`,
      expects: 'some',
      code: 'qualifier-never-holds',
      subject: {
        pointer: pointer(...schemePointer(expanded, r), 'qualifiers', q),
        message: message('proof-qualifier-never-holds', {
          qualifier: named(qualifier.id, qualifier.title),
        }),
      },
      isSo: (scored) => outcomeOf(scored, r)?.qualifiers[q] === 1,
      mayBeSo: (possible) => {
        const { world, ranks, byPoints } = possible(r)
        const span = (of: ReadonlySet<number>): { readonly span: ReturnType<typeof hull> } => ({
          span: hull([...of].map(fromNumber)),
        })
        world.setLevel({ rank: span(ranks), byPoints: span(byPoints) })
        return [...ranks].some((rank) => rank > 0) && canHold(world.verdict(rule))
      },
      nearness: (scored) => outcomeOf(scored, r)?.rank ?? -1,
    })),
  )
}
