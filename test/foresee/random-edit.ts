import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import type { Edit } from '../../src/domain/foresee/patch.ts'
import { patchPack } from '../../src/domain/foresee/patch.ts'
import type { Random } from '../../src/domain/foresee/random.ts'
import { isObject, type JsonValue } from '../../src/domain/schema/json.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import { preparePack, type PreparedPack } from '../../src/domain/score/score.ts'

/** What an edit is about, by the first member of the rules that it touches. */
export type RandomEdit = {
  readonly edit: Edit
  readonly touches: string
  readonly prepared: PreparedPack
}

const ROUNDINGS = ['half-up', 'half-even', 'up', 'down', 'floor', 'ceiling', 'none']
const POLICIES = ['leave-out', 'zero', 'full', 'block', 'forbid']
const OPERATORS = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
]
const LISTS = [ROUNDINGS, POLICIES, OPERATORS]

/** Members that are no part of the judgement. */
const WORDS = new Set([
  'title',
  'reason',
  'provenance',
  'examples',
  'labels',
  'changes',
  'templates',
])

type Place = { readonly path: string; readonly value: unknown }

/** An edit of the rules after which the pack is still sound: a number, a way of rounding, a policy,
 * an operator, or something taken away. Undefined where a hundred tries found none. */
export function randomEdit(pack: Pack, random: Random): RandomEdit | undefined {
  const { changes: _, examples: __, ...rules } = pack.rules
  const places = placesIn(rules, '/rules')
  const groups = Map.groupBy(places, ({ path }) => path.split('/')[2]!)
  const names = [...groups.keys()].filter((name) => !['revision', 'inForce', 'full'].includes(name))
  for (let tries = 0; tries < 100; tries += 1) {
    const touches = random.pick(names)
    const edit = editAt(random.pick(groups.get(touches)!), random)
    if (edit === undefined) continue
    const patched = patchPack(pack, [edit])
    if (!('pack' in patched)) continue
    const changed = withFreeTotal(patched.pack as Pack)
    if (checkPack(changed, checkShape).some(({ severity }) => severity === 'error')) continue
    return { edit, touches, prepared: preparePack({ pack: changed, digest: 'edited' }) }
  }
  return undefined
}

/** Worked examples and the full score would rule most changes out. */
function withFreeTotal(pack: Pack): Pack {
  const { examples: _, full: __, ...rules } = pack.rules
  return { ...pack, rules }
}

function editAt({ path, value }: Place, random: Random): Edit | undefined {
  const replace = (next: JsonValue): Edit => ({ op: 'replace', path, value: next })
  if (typeof value === 'number') {
    const by = random.pick([-5, -3, -1, -0.5, 0.1, 0.5, 1, 2, 4, 10])
    return replace(Number((value + by).toFixed(6)))
  }
  if (typeof value === 'string') {
    const list = LISTS.find((names) => names.includes(value))
    return list === undefined ? undefined : replace(random.pick(list))
  }
  if (typeof value === 'boolean') return replace(!value)
  return random.unit() < 0.2 ? { op: 'remove', path } : undefined
}

function placesIn(value: unknown, path: string): readonly Place[] {
  const members: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...(value as readonly unknown[]).entries()]
    : isObject(value)
      ? Object.entries(value)
      : []
  const inner = members
    .filter(([name]) => !WORDS.has(String(name)))
    .flatMap(([name, member]) => placesIn(member, `${path}/${name}`))
  return path === '/rules' ? inner : [{ path, value }, ...inner]
}
