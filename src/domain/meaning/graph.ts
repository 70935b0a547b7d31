import { exact, ONE, ZERO, type Exact } from '../numbers/exact.ts'
import type { Rounding } from '../numbers/rounding.ts'
import type { Relation } from '../language/operators/relations.ts'
import type { Table } from '../language/tables.ts'
import { isShort, lengthOf, type Length } from './length.ts'
import { NodeIndex } from './node-index.ts'
import { above, ALL, below, isEmpty, type Span } from './span.ts'
import type { Fold, Id, Node, Operation } from './operation.ts'
import { asNumber, type ValueKind, type Value } from './value.ts'
import { valueOf } from './value-of.ts'

/**
 * A graph of operations that only grows. Equal nodes are one node, so two things that are lowered
 * into one graph and come to the same nodes mean the same, whatever is read. Arguments whose order
 * means nothing stand in one order. What is constant is worked out as it is added, and nothing is
 * added that can make no difference.
 */
export type Graph = {
  readonly nodes: readonly Node[]
  kind(id: Id): ValueKind
  /** True for a node that is never missing. */
  isSure(id: Id): boolean
  /** The value of a constant, else undefined; ask {@link isConstant} about one that is missing. */
  constantAt(id: Id): Value
  isConstant(id: Id): boolean

  input(path: string, kind: ValueKind): Id
  constant(value: Value, kind?: ValueKind): Id
  number(value: Exact | number): Id
  readonly missing: Id
  readonly yes: Id
  readonly no: Id

  compare(relation: Relation, a: Id, b: Id): Id
  and(of: readonly Id[]): Id
  or(of: readonly Id[]): Id
  not(a: Id): Id
  present(a: Id): Id
  contains(list: Id, value: Id): Id
  excludes(list: Id, value: Id): Id
  choose(condition: Id, then: Id, otherwise: Id): Id
  fold(fold: Fold, missing: 'spoils' | 'skips', of: readonly Id[]): Id
  sum(...of: readonly Id[]): Id
  product(...of: readonly Id[]): Id
  least(...of: readonly Id[]): Id
  most(...of: readonly Id[]): Id
  difference(a: Id, b: Id): Id
  ratio(a: Id, b: Id): Id
  power(a: Id, exponent: number): Id
  round(a: Id, rounding: Rounding | undefined): Id
  line(a: Id, through: readonly (readonly [Exact, Exact])[]): Id
  logNormal(a: Id, median: number, p10: number): Id
  countTrue(of: readonly Id[]): Id
  whichBest(of: readonly Id[]): Id
  table(table: Table, keys: readonly Id[]): Id
  /** The number where it keeps to the limit on digits; nothing is added where it always does. */
  fit(a: Id): Id
  isShort(a: Id): boolean
  calendar(op: 'days' | 'months' | 'year', of: readonly Id[]): Id
  /** A graph that holds the same nodes by the same numbers, and grows on its own from here. */
  fork(): Graph
}

/** An empty graph. */
export function createGraph(): Graph {
  return grown([], [], [], [], new NodeIndex(), new Map())
}

function grown(
  nodes: Node[],
  kinds: ValueKind[],
  sures: boolean[],
  lengths: Length[],
  known: NodeIndex,
  tables: Map<string, Table>,
): Graph {
  function intern(
    operation: Operation,
    of: readonly Id[],
    fixed: string,
    kind: ValueKind,
    sure: boolean,
  ): Id {
    const id = known.find(operation.op, fixed, of, nodes)
    if (id < nodes.length) return id
    const node: Node = { ...operation, of }
    nodes.push(node)
    kinds.push(kind)
    sures.push(sure)
    lengths.push(
      lengthOf(
        node,
        of.map((arg) => lengths[arg]!),
      ),
    )
    return id
  }

  // Half of all nodes that are asked for are these three.
  const usual = new Map<Value, Id>()

  function constant(value: Value, kind?: ValueKind): Id {
    const known = usual.get(value)
    if (known !== undefined) return known
    const own = value === undefined ? 'number' : (kind ?? kindOf(value))
    return intern({ op: 'constant', value }, [], textOf(value), own, value !== undefined)
  }

  const isConstant = (id: Id): boolean => nodes[id]!.op === 'constant'
  const constantAt = (id: Id): Value => {
    const node = nodes[id]!
    return node.op === 'constant' ? node.value : undefined
  }
  const numberAt = (id: Id): Exact | undefined => asNumber(constantAt(id))
  const isMissing = (id: Id): boolean => isConstant(id) && constantAt(id) === undefined

  /** The node, or the constant that it comes to where all of its arguments are constant. */
  function add(
    operation: Operation,
    of: readonly Id[],
    fixed: string,
    kind: ValueKind,
    sure: boolean,
  ): Id {
    if (of.every(isConstant))
      return constant(
        valueOf({ ...operation, of }, (k) => constantAt(of[k]!)),
        kind,
      )
    return intern(operation, of, fixed, kind, sure)
  }

  const picked = new Map<Id, boolean>()
  const compared = new Map<string, Id>()
  const missing = constant(undefined)
  const yes = constant(true)
  const no = constant(false)
  usual.set(undefined, missing).set(true, yes).set(false, no)

  function compare(relation: Relation, a: Id, b: Id): Id {
    if (isMissing(a) || isMissing(b)) return no
    if (kinds[a] !== kinds[b]) return no
    if (a === b) {
      if (relation === 'ne' || relation === 'lt' || kinds[a] === 'texts') return no
      if (relation === 'eq' || kinds[a] === 'number') return present(a)
    }
    if (isConstant(a) !== isConstant(b)) {
      const [mark, one] = isConstant(a) ? [a, b] : [b, a]
      if (nodes[one]!.op === 'choose' && isPicked(one))
        return comparePicked(relation, one, mark, mark === a)
    }
    const [x, y] = (relation === 'eq' || relation === 'ne') && a > b ? [b, a] : [a, b]
    if (kinds[a] === 'truth' && relation === 'eq') {
      if (x === yes && sures[y]!) return y
      if (y === yes && sures[x]!) return x
    }
    return add({ op: 'compare', relation }, [x, y], relation, 'truth', true)
  }

  /** Whether a node is one of a few constant numbers, or missing, as conditions pick. */
  function isPicked(id: Id): boolean {
    if (isConstant(id)) return true
    const node = nodes[id]!
    if (node.op !== 'choose' || kinds[id] !== 'number') return false
    const known = picked.get(id)
    if (known !== undefined) return known
    const is = isPicked(node.of[1]!) && isPicked(node.of[2]!)
    picked.set(id, is)
    return is
  }

  /** A number that is picked, held against a constant: whether the conditions pick one that does. */
  function comparePicked(relation: Relation, one: Id, mark: Id, isMarkFirst: boolean): Id {
    if (isConstant(one))
      return isMarkFirst ? compare(relation, mark, one) : compare(relation, one, mark)
    const key = `${relation} ${isMarkFirst} ${mark} ${one}`
    const known = compared.get(key)
    if (known !== undefined) return known
    const [condition, then, otherwise] = nodes[one]!.of as readonly [Id, Id, Id]
    const made = choose(
      condition,
      comparePicked(relation, then, mark, isMarkFirst),
      comparePicked(relation, otherwise, mark, isMarkFirst),
    )
    compared.set(key, made)
    return made
  }

  function joined(op: 'and' | 'or', of: readonly Id[]): Id {
    const neutral = op === 'and' ? yes : no
    const absorbing = op === 'and' ? no : yes
    const members = new Set<Id>()
    for (const id of of) {
      const node = nodes[id]!
      if (id === neutral) continue
      if (isConstant(id) && constantAt(id) !== true) {
        if (op === 'and') return no
        continue
      }
      if (id === absorbing) return absorbing
      if (node.op === op) for (const inner of node.of) members.add(inner)
      else members.add(id)
    }
    for (const id of members) {
      const node = nodes[id]!
      if (node.op === 'not' && members.has(node.of[0]!)) return absorbing
    }
    if (op === 'and' && contradicts(members)) return no
    const list = [...members].toSorted((a, b) => a - b)
    const [only] = list
    if (only === undefined) return neutral
    if (list.length === 1 && sures[only]!) return only
    return add({ op }, list, '', 'truth', true)
  }

  /** Whether one number would have to lie on both sides of constants. */
  function contradicts(members: Iterable<Id>): boolean {
    const spans = new Map<Id, Span>()
    for (const id of members) {
      const node = nodes[id]!
      if (node.op !== 'compare' || node.relation === 'ne') continue
      const [a, b] = node.of as readonly [Id, Id]
      const [low, high] = [numberAt(a), numberAt(b)]
      const one = low === undefined ? a : b
      if (kinds[one] !== 'number' || (low === undefined) === (high === undefined)) continue
      const isStrict = node.relation === 'lt'
      let span = spans.get(one) ?? ALL
      if (low !== undefined || node.relation === 'eq') span = above(span, (low ?? high)!, isStrict)
      if (high !== undefined || node.relation === 'eq') span = below(span, (high ?? low)!, isStrict)
      if (isEmpty(span)) return true
      spans.set(one, span)
    }
    return false
  }

  function not(a: Id): Id {
    const node = nodes[a]!
    if (node.op === 'not' && sures[node.of[0]!]! && kinds[node.of[0]!] === 'truth')
      return node.of[0]!
    return add({ op: 'not' }, [a], '', 'truth', true)
  }

  function present(a: Id): Id {
    if (sures[a]!) return yes
    const node = nodes[a]!
    if (node.op === 'choose') {
      const [condition, then, otherwise] = node.of as readonly [Id, Id, Id]
      return choose(condition, present(then), present(otherwise))
    }
    const rests = neededBy(node)
    if (rests !== undefined) return joined('and', rests.map(present))
    return add({ op: 'present' }, [a], '', 'truth', true)
  }

  /** What a node needs in order to be there, where that is all it needs. */
  function neededBy(node: Node): readonly Id[] | undefined {
    switch (node.op) {
      case 'difference':
      case 'round':
      case 'log-normal':
        return node.of
      case 'line':
        return node.through.length > 0 ? node.of : undefined
      case 'power':
        return node.exponent >= 0 ? node.of : undefined
      case 'ratio': {
        const by = numberAt(node.of[1]!)
        return by !== undefined && by.n !== 0n ? node.of : undefined
      }
      case 'fold':
        return node.missing === 'spoils' && node.of.length > 0 ? node.of : undefined
      case 'input':
      case 'constant':
      case 'compare':
      case 'and':
      case 'or':
      case 'not':
      case 'present':
      case 'contains':
      case 'excludes':
      case 'choose':
      case 'count-true':
      case 'which-best':
      case 'table':
      case 'days':
      case 'months':
      case 'year':
      case 'fit':
        return undefined
    }
  }

  function choose(condition: Id, then: Id, otherwise: Id): Id {
    if (isConstant(condition)) return constantAt(condition) === true ? then : otherwise
    if (then === otherwise) return then
    const node = nodes[condition]!
    if (node.op === 'not') return choose(node.of[0]!, otherwise, then)
    const below = nodes[then]!
    if (below.op === 'choose' && below.of[0] === condition)
      return choose(condition, below.of[1]!, otherwise)
    const beside = nodes[otherwise]!
    if (beside.op === 'choose' && beside.of[0] === condition)
      return choose(condition, then, beside.of[2]!)
    const kind = isMissing(then) ? kinds[otherwise]! : kinds[then]!
    const sure = sures[then]! && sures[otherwise]!
    if (kind === 'truth' && sure) {
      if (then === yes) return joined('or', [condition, otherwise])
      if (then === no) return joined('and', [not(condition), otherwise])
      if (otherwise === yes) return joined('or', [not(condition), then])
      if (otherwise === no) return joined('and', [condition, then])
    }
    return intern({ op: 'choose' }, [condition, then, otherwise], '', kind, sure)
  }

  function fold(how: Fold, given: 'spoils' | 'skips', list: readonly Id[]): Id {
    const of = given === 'skips' ? list.filter((id) => !isMissing(id)) : list
    if (given === 'spoils' && of.some((id) => isMissing(id) || kinds[id] !== 'number'))
      return missing
    const when = of.every((id) => sures[id]!) ? 'spoils' : given
    const unit = how === 'sum' ? ZERO : how === 'product' ? ONE : undefined
    let args = of.toSorted((a, b) => a - b)
    if (unit !== undefined) {
      const constants = args.filter((id) => numberAt(id) !== undefined)
      const fixed = constants
        .map((id) => numberAt(id)!)
        .reduce((a, b) => (how === 'sum' ? a.add(b) : a.mul(b)), unit)
      const rest = args.filter((id) => numberAt(id) === undefined)
      if (rest.length === 0) return constant(fixed)
      if (how === 'product' && fixed.n === 0n)
        return when === 'skips'
          ? constant(ZERO)
          : choose(joined('and', rest.map(present)), constant(ZERO), missing)
      args = fixed.equals(unit) ? rest : [constant(fixed), ...rest].toSorted((a, b) => a - b)
    }
    if (how === 'least' || how === 'most') args = [...new Set(args)]
    if (args.length === 1 && typeof how === 'string' && (unit === undefined || when === 'spoils'))
      return args[0]!
    const isUnit = unit !== undefined || typeof how === 'object'
    const sure =
      when === 'spoils'
        ? (isUnit || args.length > 0) && args.every((id) => sures[id]!)
        : isUnit || args.some((id) => sures[id]!)
    const name = typeof how === 'object' ? `best ${how.best}` : how
    return add({ op: 'fold', fold: how, missing: when }, args, `${name} ${when}`, 'number', sure)
  }

  const both = (a: Id, b: Id): boolean => sures[a]! && sures[b]!
  const isNumber = (id: Id): boolean => kinds[id] === 'number' && !isMissing(id)

  return {
    nodes,
    kind: (id) => kinds[id]!,
    isSure: (id) => sures[id]!,
    constantAt,
    isConstant,
    input: (path, kind) => intern({ op: 'input', path, kind }, [], `${path} ${kind}`, kind, false),
    constant,
    number: (value) => constant(exact(value)),
    missing,
    yes,
    no,
    compare,
    and: (of) => joined('and', of),
    or: (of) => joined('or', of),
    not,
    present,
    contains: (list, value) =>
      kinds[list] === 'texts' ? add({ op: 'contains' }, [list, value], '', 'truth', true) : no,
    excludes: (list, value) =>
      kinds[list] === 'texts' ? add({ op: 'excludes' }, [list, value], '', 'truth', true) : no,
    choose,
    fold,
    sum: (...of) => fold('sum', 'spoils', of),
    product: (...of) => fold('product', 'spoils', of),
    least: (...of) => fold('least', 'spoils', of),
    most: (...of) => fold('most', 'spoils', of),
    difference(a, b) {
      if (!isNumber(a) || !isNumber(b)) return missing
      if (numberAt(b)?.n === 0n) return a
      return add({ op: 'difference' }, [a, b], '', 'number', both(a, b))
    },
    ratio(a, b) {
      if (!isNumber(a) || !isNumber(b)) return missing
      const by = numberAt(b)
      if (by?.n === 0n) return missing
      if (by?.equals(ONE) === true) return a
      return add({ op: 'ratio' }, [a, b], '', 'number', sures[a]! && by !== undefined)
    },
    power(a, exponent) {
      if (!isNumber(a)) return missing
      if (exponent === 1) return a
      const sure = sures[a]! && exponent >= 0
      return add({ op: 'power', exponent }, [a], String(exponent), 'number', sure)
    },
    round(a, rounding) {
      if (rounding === undefined || rounding.mode === 'none') return a
      if (!isNumber(a)) return missing
      const fixed = `${rounding.decimals} ${rounding.mode}`
      return add({ op: 'round', rounding }, [a], fixed, 'number', sures[a]!)
    },
    line(a, through) {
      if (!isNumber(a) || through.length === 0) return missing
      const fixed = through.map(([x, y]) => `${x.toFraction()}:${y.toFraction()}`).join(' ')
      return add({ op: 'line', through }, [a], fixed, 'number', sures[a]!)
    },
    logNormal(a, median, p10) {
      if (!isNumber(a)) return missing
      return add({ op: 'log-normal', median, p10 }, [a], `${median} ${p10}`, 'number', sures[a]!)
    },
    countTrue(of) {
      return add(
        { op: 'count-true' },
        of.toSorted((a, b) => a - b),
        '',
        'number',
        true,
      )
    },
    whichBest: (of) => add({ op: 'which-best' }, of, '', 'number', true),
    table(table, keys) {
      if (keys.some(isMissing)) return missing
      const text = JSON.stringify(table)
      const same = tables.get(text) ?? table
      tables.set(text, same)
      return add({ op: 'table', table: same }, keys, text, 'number', false)
    },
    fit: (a) => (isShort(lengths[a]!) ? a : add({ op: 'fit' }, [a], '', 'number', false)),
    isShort: (a) => isShort(lengths[a]!),
    calendar: (op, of) => add({ op }, of, '', 'number', false),
    fork: () =>
      grown(
        [...nodes],
        [...kinds],
        [...sures],
        [...lengths],
        new NodeIndex(known),
        new Map(tables),
      ),
  }
}

function kindOf(value: NonNullable<Value>): ValueKind {
  if (typeof value === 'boolean') return 'truth'
  if (typeof value === 'string') return 'text'
  return asNumber(value) === undefined ? 'texts' : 'number'
}

function textOf(value: Value): string {
  const number = asNumber(value)
  return number === undefined ? `${typeof value} ${JSON.stringify(value)}` : number.toFraction()
}
