/** A small wrong edit of the meaning of the language: file, text found once, text put in its place. */
export type PlantedFault = readonly [file: string, text: string, replacement: string]

/** Wrong lines of the lowering and of the operations; each must be seen by a worked example. */
export const PLANTED: readonly PlantedFault[] = [
  // What was recorded for a clause, and what becomes of it.
  ['lower/clause.ts', "any('unresolved'),\n", 'graph.no,\n'],
  ['lower/clause.ts', "[is('unresolved'), 'block']", "[is('unresolved'), 'zero']"],
  ['lower/clause.ts', "full: { points: 'full', inScope", 'full: { inScope'],
  ['lower/clause.ts', 'inScope: true, blocks: true', 'inScope: true, blocks: false'],
  ['lower/clause.ts', "truth(given === 'full')", "given === 'full' ? graph.yes : graph.missing"],
  ['lower/clause.ts', 'params.met ? graph.yes : graph.no', 'settled.met'],
  ['lower/clause.ts', "graph.compare('lt', amount, ", "graph.compare('le', amount, "],
  [
    'lower/clause.ts',
    'graph.most(zero, graph.round(kept, clause.rounding))',
    'graph.round(kept, clause.rounding)',
  ],
  ['lower/clause.ts', "graph.compare('le', metAt, amount)", "graph.compare('lt', metAt, amount)"],
  [
    'lower/clause.ts',
    "graph.compare('le', graph.product(metAt, weight), points)",
    "graph.compare('le', weight, points)",
  ],
  ['lower/clause.ts', "clause.take === 'first'", "clause.take !== 'nothing'"],
  // Hidden clauses, clauses that count once, counts.
  [
    'lower/clause-stage.ts',
    'graph.and([...under, id].map(appliesTo))',
    'graph.and([id].map(appliesTo))',
  ],
  [
    'lower/clause-stage.ts',
    'graph.choose(isHidden(input.clause), graph.missing, answer)',
    'answer',
  ],
  ['lower/clause-stage.ts', 'earns.slice(0, k)', 'earns.slice(0, 0)'],
  ['lower/clause-stage.ts', "graph.compare('eq', best, graph.number(k + 1))", 'earns[k]!'],
  ['lower/clause-stage.ts', "failing(['minor', 'major'])", "failing(['major'])"],
  [
    'lower/clause-stage.ts',
    "graph.compare('eq', met, graph.no),",
    "graph.not(graph.compare('eq', met, graph.yes)),",
  ],
  ['lower/clause-stage.ts', 'graph.constant(exact(100).div(weight))', 'graph.constant(exact(100))'],
  [
    'lower/clause-stage.ts',
    "const leftOut = ['hidden', 'not-applicable'",
    "const leftOut = ['not-applicable'",
  ],
  // Parts.
  ['lower/moment.ts', 'open: graph.or(rests.map(({ blocks }) => blocks))', 'open: graph.no'],
  [
    'lower/moment.ts',
    'rests.length === 0 ? graph.no : graph.and(rests.map((one) => stage.isLeftOut(one)))',
    'graph.no',
  ],
  ['lower/moment.ts', 'graph.choose(applies, standing.exact, old.exact)', 'old.exact'],
  ['lower/moment.ts', "if (clamp?.when !== 'each') return own", 'return own'],
  [
    'lower/moment.ts',
    'graph.round(percent(own.points), result.nodeById.get(id)!.percentRounding)',
    'percent(own.points)',
  ],
  ['lower/moment.ts', 'return percent(own.exact)', 'return percent(own.points)'],
  ['lower/part.ts', "graph.compare('lt', inScopePoints, ", "graph.compare('le', inScopePoints, "],
  ['lower/part.ts', 'graph.or([tooLittle, hidden])', 'tooLittle'],
  [
    'lower/part.ts',
    "node.whenNothingApplies === 'full' ? constant(nominal) : constant(ZERO)",
    'constant(ZERO)',
  ],
  [
    'lower/part.ts',
    'graph.choose(graph.present(share), weights[k]!, graph.missing)',
    'weights[k]!',
  ],
  ['lower/part.ts', 'graph.choose(any, product, graph.missing)', 'product'],
  ['lower/part.ts', "graph.compare('ne', max, zero)", 'graph.yes'],
  [
    'lower/part.ts',
    'node.cap === undefined ? stated : graph.least(stated, graph.constant(node.cap))',
    'stated',
  ],
  ['lower/part.ts', 'graph.not(graph.present(combined)),\n    tooLittle', 'tooLittle'],
  [
    'lower/part.ts',
    'graph.or([graph.not(graph.or(counts)), graph.not(graph.and(counts))])',
    'graph.yes',
  ],
  ['lower/part.ts', 'declared === undefined ? child.max : graph.constant(declared)', 'child.max'],
  ['lower/part.ts', 'graph.and([graph.not(open), nothing, graph.not(notScored)])', 'graph.no'],
  [
    'lower/part.ts',
    'graph.and([graph.not(graph.present(expression)), graph.not(leftOut)])',
    'graph.no',
  ],
  ['lower/part.ts', 'stand(graph.round(finished, node.rounding))', 'stand(finished)'],
  // Adjustments, levels, gates, qualifiers, status.
  ['lower/result.ts', "graph.choose(graph.compare('eq', from, none), none, moved)", 'moved'],
  ['lower/result.ts', 'graph.number(result.levels.length)', 'graph.number(9)'],
  ['lower/result.ts', 'refuse: () => 0,', 'refuse: () => at - 1,'],
  ['lower/result.ts', 'return at <= most ? undefined : most', 'return at - 1'],
  [
    'lower/result.ts',
    'graph.choose(kept, rest, ends[lower]!)',
    'graph.choose(kept, rest, graph.number(lower))',
  ],
  [
    'lower/result.ts',
    'graph.and([isAwarded, lowerCondition(rule.conditions, ground, end.read)])',
    'lowerCondition(rule.conditions, ground, end.read)',
  ],
  ['lower/result.ts', 'graph.least(before.exact, amount)', 'graph.least(before.points, amount)'],
  ['lower/result.ts', 'atMost === undefined ? low : graph.least(low, graph.number(atMost))', 'low'],
  [
    'lower/result.ts',
    'atLeast === undefined ? amount : graph.most(amount, graph.number(atLeast))',
    'amount',
  ],
  [
    'lower/result.ts',
    'graph.choose(one, graph.number(k + 1), rest)',
    "graph.choose(graph.compare('eq', rest, graph.number(k)), graph.choose(one, graph.number(k + 1), rest), rest)",
  ],
  ['lower/result.ts', "if (result.clamp?.when === 'end')", "if (result.clamp?.when === 'each')"],
  ['lower/result.ts', '{ min: 0, max: Number(toJson(clause!.weight)) }', '{ min: 0 }'],
  ['lower/result.ts', 'blocks: graph.and([graph.not(kept), guards])', 'blocks: graph.no'],
  [
    'lower/result.ts',
    'blocks: graph.and([kept, stands, graph.not(graph.present(amount))])',
    'blocks: graph.no',
  ],
  ['lower/result.ts', 'input.required === true', 'false'],
  [
    'lower/result.ts',
    'graph.not(graph.and(marks[k]!.all.map((one) => graph.present(one))))',
    'graph.no',
  ],
  [
    'lower/result.ts',
    '[...placings], { rank, byPoints: reachedRank }',
    '[...placings], { rank: reachedRank, byPoints: rank }',
  ],
  // Conditions and expressions.
  [
    '../language/operators/greater-than.ts',
    "graph.compare('lt', value, fact)",
    "graph.compare('le', value, fact)",
  ],
  [
    '../language/operators/does-not-contain.ts',
    'graph.excludes(fact, value)',
    'graph.not(graph.contains(fact, value))',
  ],
  [
    'lower/expression.ts',
    'graph.choose(graph.present(cell), cell, otherwise(worked.else))',
    'cell',
  ],
  [
    'lower/expression.ts',
    'graph.choose(graph.present(one), one, rest)',
    'graph.choose(graph.present(rest), rest, one)',
  ],
  [
    'lower/expression.ts',
    '.reduceRight(\n        (rest, then, k)',
    '.reduce(\n        (rest, then, k)',
  ],
  // Operations.
  ['value-of.ts', 'slice(0, fold.best)', 'slice(-fold.best)'],
  ['value-of.ts', 'compareExact(value, list[best]!) > 0', 'compareExact(value, list[best]!) >= 0'],
  ['value-of.ts', 'if (after === -1) return through.at(-1)?.[1]', 'if (after === -1) return ONE'],
  ['value-of.ts', 'if (after === 0) return y1', 'if (after === 0) return ZERO'],
  ['value-of.ts', "node.op === 'days' ? days : months", "node.op === 'days' ? months : days"],
  ['value-of.ts', 'exact(of.filter(holds).length)', 'exact(of.length)'],
]
