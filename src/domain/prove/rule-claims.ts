import { HIDDEN, SCORED } from '../bulk/columns.ts'
import type { BulkResult } from '../bulk/outcome.ts'
import { compare, NOTHING } from '../numbers/quantity.ts'
import type { Expanded } from '../expand/expanded.ts'
import { pointer } from '../faults/fault.ts'
import type { Meaning } from '../meaning/lower/lower.ts'
import type { Id } from '../meaning/operation.ts'
import { message } from '../messages/message.ts'
import { picksOf } from './picks.ts'
import type { PackClaim, ClaimMessage, ClaimSubject } from './claim.ts'
import { meantAs } from './level-claims.ts'
import { clauseNamed, named, schemePointer } from './names.ts'
import type { ProvablePack } from './scheme.ts'
import { outcomeOf } from './statement.ts'

/** Every alternative, choice, qualifier and applicability can decide something; every clause can earn. */
export function ruleClaims(scheme: ProvablePack): readonly PackClaim[] {
  const { expanded } = scheme
  return [
    ...clauseClaims(expanded),
    ...applicabilityClaims(scheme),
    ...choiceClaims(scheme),
    ...qualifierClaims(expanded),
  ]
}

function clauseClaims(expanded: Expanded): readonly PackClaim[] {
  return expanded.clauses.flatMap((clause, index): readonly PackClaim[] => {
    if (!clause.scored) return []
    const { id } = clause
    const name = clauseNamed(expanded, id)
    const at = pointer('rules', 'criteria', id)
    const earns = `clause-earns:${id}`
    // What is for several answers is no choice of one: a single answer never reaches it.
    const own = clause.alternatives.filter(({ ofSeveral }) => ofSeveral === undefined)
    const alternatives = own.map((_, k): PackClaim => ({
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
      node: ({ graph, clauses }) => graph.compare('eq', clauses[index]!.taken, graph.number(k + 1)),
    }))
    if (clause.weight.n === 0n) return alternatives
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
          return points !== null && compare(points, NOTHING) > 0
        },
        node: ({ graph, clauses }) => graph.compare('lt', graph.number(0), clauses[index]!.points),
      },
      ...alternatives,
    ]
  })
}

function applicabilityClaims(scheme: ProvablePack): readonly PackClaim[] {
  const { expanded } = scheme
  const isHidden = ({ clauses }: BulkResult, index: number): boolean =>
    clauses.state[index] === HIDDEN
  return [...expanded.applies.keys()].flatMap((id): readonly PackClaim[] => {
    const of = expanded.clauses.flatMap((clause, index) =>
      clause.id === id || clause.under.includes(id) ? [index] : [],
    )
    const section = expanded.sections.find(({ clause }) => clause.id === id)?.clause
    const clause =
      section === undefined ? clauseNamed(expanded, id) : named(id, section.title, section.number)
    const subject = (of: ClaimMessage): ClaimSubject => ({
      pointer: pointer('rules', 'applies', id),
      message: of,
    })
    const fails = ({ graph, applies }: Meaning): Id => graph.not(applies.get(id)!)
    return [
      {
        key: `clause-applies:${id}`,
        expects: 'some',
        code: 'clause-never-applies',
        subject: subject(message('proof-clause-never-applies', { clause })),
        isSo: ({ result }) => of.some((index) => !isHidden(result, index)),
        node: ({ graph, clauses }) =>
          graph.or(of.map((index) => graph.not(clauses[index]!.hidden))),
      },
      {
        key: `clause-hides:${id}`,
        expects: 'some',
        code: 'applicability-idle',
        subject: subject(message('proof-applicability-idle', { clause })),
        isSo: // Another rule may hide it while this one holds.
          ({ result, assessment }) =>
            of.every((index) => isHidden(result, index)) &&
            scheme.valuesAt([fails(scheme.meaning())], assessment())[0] === true,
        node: fails,
      },
    ]
  })
}

function choiceClaims({ expanded, scorer }: ProvablePack): readonly PackClaim[] {
  return picksOf(scorer.meaning).map(({ group, rule }, index): PackClaim => {
    const owner = group.replace(/#.*$/, '').replace(/^value:/, '')
    return {
      key: `choice:${group}:${rule}`,
      expects: 'some',
      code: 'choice-dead',
      subject: {
        pointer: pointer('rules'),
        message: message('proof-choice-dead', {
          owner: named(owner, expanded.pack.rules.labels?.[owner.replace(/^values[.:]/, '')]),
          rule: rule + 1,
        }),
      },
      isSo: () => scorer.watched(index),
      node: (meaning) => picksOf(meaning)[index]!.taken,
    }
  })
}

function qualifierClaims(expanded: Expanded): readonly PackClaim[] {
  return expanded.results.flatMap(({ qualifiers }, r) =>
    qualifiers.map(({ qualifier }, q): PackClaim => ({
      key: `qualifier:${r}:${qualifier.id}`,
      expects: 'some',
      code: 'qualifier-never-holds',
      subject: {
        pointer: pointer(...schemePointer(expanded, r), 'qualifiers', q),
        message: message('proof-qualifier-never-holds', {
          qualifier: named(qualifier.id, qualifier.title),
        }),
      },
      ...meantAs(
        r,
        (scored) => outcomeOf(scored, r)?.qualifiers[q] === 1,
        (result) => result.qualifiers[q]!.holds,
      ),
      nearness: (scored) => outcomeOf(scored, r)?.rank ?? -1,
    })),
  )
}
