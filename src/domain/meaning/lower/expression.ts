import type { Worked } from '../../expand/worked.ts'
import type { Id } from '../operation.ts'
import { lowerCondition } from './condition.ts'
import type { LoweringGround, Read } from './ground.ts'

/** The number that an expression comes to; one of too many digits is missing, at every operation. */
export function lowerExpression(worked: Worked, ground: LoweringGround, read: Read): Id {
  return ground.graph.fit(lowerOperation(worked, ground, read))
}

function lowerOperation(worked: Worked, ground: LoweringGround, read: Read): Id {
  const { graph, expanded } = ground
  const go = (one: Worked): Id => lowerExpression(one, ground, read)
  const number = (names: readonly string[]): Id => {
    const id = read(names)
    return graph.kind(id) === 'number' ? id : graph.missing
  }
  const otherwise = (one: Worked | undefined): Id => (one === undefined ? graph.missing : go(one))
  switch (worked.op) {
    case 'number':
      return graph.constant(worked.value)
    case 'path':
      return number(worked.names)
    case 'sum':
    case 'product':
      return folded(worked.op, worked.of.map(go))
    case 'mean': {
      const members = worked.of.map(go)
      const mean = graph.fold('mean', 'spoils', members)
      return graph.isShort(mean)
        ? mean
        : graph.ratio(folded('sum', members), graph.number(members.length))
    }
    case 'median':
      return graph.fold('median', 'spoils', worked.of.map(go))
    case 'min':
      return graph.fold('least', 'spoils', worked.of.map(go))
    case 'max':
      return graph.fold('most', 'spoils', worked.of.map(go))
    case 'or':
      return worked.of
        .map(go)
        .reduceRight((rest, one) => graph.choose(graph.present(one), one, rest), graph.missing)
    case 'difference':
      return graph.difference(go(worked.a), go(worked.b))
    case 'ratio':
      return graph.ratio(go(worked.a), go(worked.b))
    case 'power':
      return graph.power(go(worked.a), worked.exponent)
    case 'count':
      return graph.countTrue(worked.of.map((names) => graph.compare('eq', read(names), graph.yes)))
    case 'round':
      return graph.round(go(worked.a), worked)
    case 'lookup': {
      const keys = worked.by.map((key) =>
        typeof key === 'string' ? graph.constant(key) : read(key),
      )
      const cell = graph.table(worked.table, keys)
      return graph.choose(graph.present(cell), cell, otherwise(worked.else))
    }
    case 'pick': {
      const { rules } = expanded.groups.get(worked.group)!
      return worked.then.reduceRight(
        (rest, then, k) =>
          graph.choose(lowerCondition(rules[k]!.conditions, ground, read), go(then), rest),
        otherwise(worked.else),
      )
    }
    case 'line':
      return graph.line(go(worked.a), worked.through)
    case 'log-normal':
      return graph.logNormal(go(worked.a), worked.median, worked.p10)
    case 'days':
    case 'months':
      return graph.calendar(worked.op, [read(worked.from), read(worked.to)])
    case 'year':
      return graph.calendar('year', [read(worked.of)])
  }

  /** Where a sum or product may be too long, so may each step of it, in the written order. */
  function folded(op: 'sum' | 'product', members: readonly Id[]): Id {
    const whole = graph.fold(op, 'spoils', members)
    if (graph.isShort(whole)) return whole
    return members.reduce((a, b) => graph.fit(graph.fold(op, 'spoils', [a, b])))
  }
}
