import { compareExact } from '../numbers/exact.ts'
import type { Relation } from '../language/operators/relations.ts'
import { EITHER, FALSE, truth, type Possible, type Range } from './possible-value.ts'

/** Whether two things may stand to each other so. */
export function comparing(relation: Relation, a: Possible, b: Possible): Possible {
  let holds = false
  let fails = a.missing === true || b.missing === true || !isOneKind(a, b)
  if (a.number !== undefined && b.number !== undefined) {
    const [x, y] = [a.number, b.number]
    const below = isBelow(x, y, false)
    const above = isBelow(y, x, false)
    const isAt = x.low !== undefined && x.high !== undefined && x.low.equals(x.high)
    const same = isAt && y.low?.equals(x.low) === true && y.high?.equals(x.low) === true
    switch (relation) {
      case 'eq':
        if (!below && !above) holds = true
        if (!same) fails = true
        break
      case 'ne':
        if (!same) holds = true
        if (!below && !above) fails = true
        break
      case 'lt':
        if (!isBelow(y, x, true)) holds = true
        if (!below) fails = true
        break
      case 'le':
        if (!above) holds = true
        if (!isBelow(x, y, true)) fails = true
        break
    }
  }
  const [p, q] = [a.texts, b.texts]
  if (p !== undefined && q !== undefined) {
    if (p === 'any' || q === 'any' || relation === 'lt' || relation === 'le') {
      holds = true
      fails = true
    } else {
      const common = [...p].some((text) => q.has(text))
      const differ = p.size > 1 || q.size > 1 || !common
      if (relation === 'eq' ? common : differ) holds = true
      if (relation === 'eq' ? differ : common) fails = true
    }
  }
  for (const x of [true, false] as const)
    for (const y of [true, false] as const)
      if ((x ? a.true : a.false) === true && (y ? b.true : b.false) === true) {
        if (relation === 'eq' ? x === y : relation === 'ne' && x !== y) holds = true
        else fails = true
      }
  return truth(holds, fails)
}

/** Whether everything that either may be is of one kind. */
function isOneKind(a: Possible, b: Possible): boolean {
  const kinds = ({ number, true: yes, false: no, texts, list }: Possible): readonly string[] => [
    ...(number === undefined ? [] : ['number']),
    ...(yes === true || no === true ? ['truth'] : []),
    ...(texts === undefined ? [] : ['text']),
    ...(list === undefined ? [] : ['list']),
  ]
  return new Set([...kinds(a), ...kinds(b)]).size === 1
}

/** Whether every number of the one is below every one of the other, or at most as great. */
export function isBelow(a: Range, b: Range, mayEqual: boolean): boolean {
  if (a.high === undefined || b.low === undefined) return false
  const order = compareExact(a.high, b.low)
  return mayEqual ? order <= 0 : order < 0
}

/** Whether a list may hold a text. */
export function containing(list: Possible, value: Possible): Possible {
  const { list: members } = list
  if (members === undefined || value.texts === undefined) return FALSE
  if (value.texts === 'any') return EITHER
  let holds = false
  let fails = list.missing === true || value.missing === true
  for (const text of value.texts) {
    if (members.sure.has(text) || members.maybe.has(text)) holds = true
    if (!members.sure.has(text)) fails = true
  }
  return truth(holds, fails)
}
