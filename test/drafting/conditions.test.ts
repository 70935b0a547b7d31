import * as fc from 'fast-check'
import t from 'tap'
import { viewPack } from '../../src/domain/check/pack-view.ts'
import { conditionSites } from '../../src/domain/check/sites.ts'
import { edited, openSession, undone } from '../../src/domain/drafting/draft-session.ts'
import {
  conditionStep,
  mayTake,
  mayUnwrap,
  type ConditionAct,
} from '../../src/domain/drafting/conditions/condition-edits.ts'
import {
  comparedField,
  lawfulFacts,
  readCompared,
  suitedOperators,
  suitedOthers,
  typedOf,
} from '../../src/domain/drafting/conditions/condition-facts.ts'
import {
  comparedJson,
  conditionForm,
  conditionJson,
  nodesIn,
  type ConditionNode,
} from '../../src/domain/drafting/conditions/condition-form.ts'
import { conditionVoice } from '../../src/domain/drafting/conditions/condition-words.ts'
import {
  appliesOf,
  draftConditions,
  type DraftCondition,
} from '../../src/domain/drafting/conditions/draft-conditions.ts'
import type { DraftFiles } from '../../src/domain/drafting/place-edit.ts'
import { readDraft } from '../../src/domain/drafting/read-draft.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { canonicalJson } from '../../src/domain/pack/canonical.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { JsonValue } from '../../src/domain/schema/json.ts'
import { mildCase } from '../rules/arbitraries.ts'
import { randomCase } from '../score/random-pack.ts'
import { seedOf } from '../seeds.ts'
import { everyPack } from './shipped-files.ts'
import { structuralFaults } from './structural-faults.ts'

const zh = catalogueIn('zh')

type Fail = (why: string) => void

const throwing: Fail = (why) => {
  throw new Error(why)
}

/** Every part of a condition that no form shows, by the shape of the JSON alone. */
function unshown(value: JsonValue): number {
  const one = value as { readonly [member: string]: JsonValue }
  const list = (one['all'] ?? one['any']) as readonly JsonValue[] | undefined
  if (list !== undefined) return list.reduce<number>((sum, each) => sum + unshown(each), 0)
  if (one['not'] !== undefined) return unshown(one['not'])
  if (one['condition'] !== undefined) return 0
  const other = one['value'] as { readonly path?: JsonValue }
  const isWorked = [one['path'], other?.path].some((path) => typeof path === 'object')
  return isWorked || (typeof other === 'object' && typeof other.path === 'number') ? 1 : 0
}

/** A condition goes into the form and comes out of it as it was, and every field that it has says so again. */
function holdForm(site: DraftCondition, files: DraftFiles, fail: Fail): number {
  if (site.value === undefined) return 0
  const say: Fail = (why) => fail(`${site.at}: ${why}`)
  const draft = readDraft(files)
  const form = conditionForm(site.value, site.at)
  if (canonicalJson(conditionJson(form)) !== canonicalJson(site.value)) say('comes out otherwise')
  const nodes = nodesIn(form)
  const json = nodes.filter(({ is }) => is === 'json').length
  if (json !== unshown(site.value)) say(`${json} parts are shown as JSON`)
  const lawful = lawfulFacts(draft, site)
  for (const node of nodes) {
    if (node.is === 'shared' && !lawful.named.includes(node.to)) say(`${node.to} is not offered`)
    if (node.is !== 'comparison') continue
    const { path, operator, with: compared } = node.compares
    const fact = lawful.facts.get(path)
    if (fact === undefined) say(`${path} is not offered`)
    if (!suitedOperators(fact).includes(operator)) say(`${operator} is not offered for ${path}`)
    if (compared.is === 'fact') {
      if (!suitedOthers(lawful.facts, path, operator).includes(compared.path))
        say(`${compared.path} is not offered`)
      continue
    }
    const field = comparedField(fact, operator, compared)
    if (field.is === 'json') say(`${JSON.stringify(compared.of)} has no field`)
    const again = readCompared(field, typedOf(field, compared))
    if ('fault' in again) say(again.fault)
    else if (canonicalJson(comparedJson(again)) !== canonicalJson(compared.of))
      say('typed otherwise')
  }
  return nodes.length
}

/** All conditions of a draft are found, and each is held by its form. */
function holdForms(files: DraftFiles, fail: Fail): number {
  const draft = readDraft(files)
  const found = draftConditions(draft)
  const known = new Set(
    found.flatMap((site) =>
      site.value === undefined
        ? []
        : [canonicalJson(lawfulFacts(draft, site).judged(site.value)), canonicalJson(site.value)],
    ),
  )
  const pack = draft.pack as unknown as Pack
  const named = Object.values(pack.rules.conditions ?? {})
  for (const { condition, at } of [
    ...conditionSites(viewPack(pack)),
    ...named.map((condition) => ({ condition, at: 'named' })),
  ])
    if (!known.has(canonicalJson(condition))) fail(`${at} is not found`)
  return found.reduce((sum, site) => sum + holdForm(site, files, fail), 0)
}

/** The files of a pack that was drawn. */
function filesOf(pack: Pack): DraftFiles {
  const { id, edition } = pack.standard
  return {
    [`standards/${id}/${edition}/standard.json`]: JSON.stringify(pack.standard),
    [`rules/${id}/${edition}/1/rules.json`]: JSON.stringify(pack.rules, null, 2),
  }
}

t.test('the form of a condition says what its JSON says, in every pack', async (t) => {
  let count = 0
  for (const [name, files] of everyPack())
    count += holdForms(files, (why) => void t.fail(`${name} ${why}`))
  t.ok(count > 140, `${count} conditions`)
})

t.test('and in packs drawn by chance', async () => {
  fc.assert(
    fc.property(randomCase(), ({ pack }) => void holdForms(filesOf(pack), throwing)),
    { numRuns: 40, seed: seedOf(1301) },
  )
})

t.test('and of rules drawn by chance', async (t) => {
  let count = 0
  fc.assert(
    fc.property(mildCase, ({ rules }) => {
      for (const { conditions } of rules) {
        const value = conditions as unknown as JsonValue
        const form = conditionForm(value, '/here')
        t.equal(canonicalJson(conditionJson(form)), canonicalJson(value))
        count += nodesIn(form).length
      }
    }),
    { numRuns: 60, seed: seedOf(1302) },
  )
  t.ok(count > 200, `${count} conditions`)
})

/** What an act makes of a condition, worked out on its JSON alone. */
function after(value: JsonValue, root: string, act: ConditionAct): JsonValue | undefined {
  const steps = (at: string) => at.slice(root.length).split('/').slice(1)
  const change = (
    here: JsonValue,
    [step, ...more]: readonly string[],
    make: (inner: JsonValue) => JsonValue | undefined,
  ): JsonValue | undefined => {
    if (step === undefined) return make(here)
    const inner = (here as { readonly [key: string]: JsonValue })[step]!
    const made = change(inner, more, make)
    if (Array.isArray(here)) {
      const list = [...(here as readonly JsonValue[])]
      if (made === undefined) list.splice(Number(step), 1)
      else list[Number(step)] = made
      return list.length === 0 ? undefined : list
    }
    return made === undefined ? undefined : { ...(here as object), [step]: made }
  }
  const at = 'at' in act ? act.at : act.group
  const make = (inner: JsonValue): JsonValue | undefined => {
    const object = inner as { readonly [key: string]: JsonValue }
    switch (act.act) {
      case 'put':
        return act.value
      case 'add': {
        const key = 'all' in object ? 'all' : 'any'
        const list = [...(object[key] as readonly JsonValue[])]
        list.splice(act.behind === undefined ? list.length : act.behind + 1, 0, act.value)
        return { ...object, [key]: list }
      }
      case 'compare':
        return {
          ...object,
          path: act.compares.path,
          operator: act.compares.operator,
          value: comparedJson(act.compares.with),
        }
      case 'name':
        return { ...object, name: act.name }
      case 'wrap':
        return act.as === 'not' ? { not: inner } : { [act.as]: [inner] }
      case 'unwrap':
        return object['not'] ?? ((object['all'] ?? object['any']) as readonly JsonValue[])[0]!
      case 'turn': {
        const { all, any, ...rest } = object
        return { ...rest, [act.into]: all ?? any! }
      }
      case 'take':
        return undefined
      case 'move':
        return inner
    }
  }
  if (act.act !== 'move') return change(value, steps(at), make)
  const way = steps(at)
  const index = Number(way.at(-1))
  return change(value, way.slice(0, -1), (list) => {
    const order = [...(list as readonly JsonValue[])]
    const [one] = order.splice(index, 1)
    order.splice(index + act.by, 0, one!)
    return order
  })
}

const COMPARISON = {
  fact: 'assessment',
  path: '$.date',
  operator: 'lessThan',
  value: '2031-01-01',
} as const

/** Everything that may be done to a part of a condition. */
function actsOn(root: ConditionNode, site: DraftCondition): readonly ConditionAct[] {
  return nodesIn(root).flatMap((node): readonly ConditionAct[] => {
    const { at } = node
    const [list, index] = [
      at.slice(0, at.lastIndexOf('/')),
      Number(at.slice(at.lastIndexOf('/') + 1)),
    ]
    const beside = nodesIn(root).filter((one) => one.at.slice(0, one.at.lastIndexOf('/')) === list)
    const inList = /\/(all|any)$/.test(list) && at !== root.at
    return [
      { act: 'put', at, value: COMPARISON },
      { act: 'wrap', at, as: 'all' },
      { act: 'wrap', at, as: 'not' },
      ...(mayUnwrap(node) ? [{ act: 'unwrap', at } as const] : []),
      ...(mayTake(site, at) ? [{ act: 'take', at } as const] : []),
      ...(node.is === 'json' ? [] : [{ act: 'name', at, name: '同一叫法' } as const]),
      ...(inList && index > 0 ? [{ act: 'move', at, by: -1 } as const] : []),
      ...(inList && index < beside.length - 1 ? [{ act: 'move', at, by: 1 } as const] : []),
      ...(node.is === 'all' || node.is === 'any'
        ? ([
            { act: 'turn', at, into: node.is === 'all' ? 'any' : 'all' },
            { act: 'add', group: at, value: COMPARISON },
            { act: 'add', group: at, behind: 0, value: COMPARISON },
          ] as const)
        : []),
      ...(node.is === 'comparison'
        ? [
            {
              act: 'compare',
              at,
              compares: { ...node.compares, path: '$.date', with: { is: 'one', of: '2031-02-02' } },
            } as const,
          ]
        : []),
    ]
  })
}

t.test(
  'whatever is done to a condition is that and no more, and is taken back whole',
  async (t) => {
    let count = 0
    for (const [name, files] of everyPack()) {
      const draft = readDraft(files)
      const sites = draftConditions(draft).filter(({ value }) => value !== undefined)
      const acts = sites.flatMap((site) =>
        actsOn(conditionForm(site.value!, site.at), site).map((act) => ({ site, act })),
      )
      // Every pack with some of its acts, so that all kinds come up many times over.
      const few = acts.filter(
        (_, index) => (index + name.length) % Math.ceil(acts.length / 12) === 0,
      )
      for (const { site, act } of few) {
        const say: Fail = (why) => void t.fail(`${name} ${JSON.stringify(act)}: ${why}`)
        const { step, stand } = conditionStep({ files, draft }, site, act)
        const next = edited(openSession(files, '1'), step)
        const wanted = after(site.value!, site.at, act)
        const now = draftConditions(readDraft(next.files)).find(({ at }) => at === site.at)?.value
        if (step.length === 0 && canonicalJson(wanted ?? null) !== canonicalJson(site.value!))
          say('nothing done')
        if (canonicalJson(now ?? null) !== canonicalJson(wanted ?? null)) say('other than asked')
        if (step.length > 0 && JSON.stringify(undone(next).session.files) !== JSON.stringify(files))
          say('not taken back')
        if (step.length > 0 && stand === undefined) say('stands nowhere')
        count++
      }
    }
    t.ok(count > 180, `${count} acts`)
  },
)

const hxc = everyPack().get('q-hxc-013 2018 1')!
const drafted = { files: hxc, draft: readDraft(hxc) }

t.test('a clause that always applied gets a condition, and loses it again', async (t) => {
  const site = appliesOf(drafted.draft, 'hotline')
  const { step } = conditionStep(drafted, site, { act: 'put', at: site.at, value: COMPARISON })
  const files = edited(openSession(hxc, '1'), step).files
  const draft = readDraft(files)
  const own = appliesOf(draft, 'hotline')
  t.same(own.value, COMPARISON)
  t.strictSame(structuralFaults(files), structuralFaults(hxc))
  t.match(conditionVoice(draft, zh).asks(own.value!), /早于 2031-01-01/)
  const back = conditionStep({ files, draft }, own, { act: 'take', at: own.at })
  t.same(
    appliesOf(readDraft(edited(openSession(files, '1'), back.step).files), 'hotline').value,
    undefined,
  )
})

t.test(
  'what a form cannot show stands as JSON, and keeps its characters beside what is done',
  async (t) => {
    const worked =
      '{ "fact": "assessment",  "path": {"sum": ["$.answers.hotline", 1]}, "operator": "lessThan", "value": 3 }'
    const file = Object.keys(hxc).find((path) => path.endsWith('/levels.json'))!
    const rules = JSON.parse(hxc[file]!) as { readonly levels: readonly object[] }
    const text = JSON.stringify(
      {
        ...rules,
        levels: rules.levels.map((one, index) =>
          index === 0 ? { ...one, needs: { all: [COMPARISON, 'X', COMPARISON] } } : one,
        ),
      },
      null,
      2,
    ).replace('"X"', worked)
    const files = { ...hxc, [file]: text }
    const draft = readDraft(files)
    const site = draftConditions(draft).find(({ at }) => at === '/rules/levels/0/needs')!
    const form = conditionForm(site.value!, site.at)
    t.same(
      nodesIn(form).map(({ is }) => is),
      ['all', 'comparison', 'json', 'comparison'],
    )
    for (const act of [
      { act: 'take', at: `${site.at}/all/0` },
      { act: 'move', at: `${site.at}/all/1`, by: 1 },
      { act: 'turn', at: site.at, into: 'any' },
      { act: 'add', group: site.at, behind: 1, value: COMPARISON },
    ] as const) {
      const { step } = conditionStep({ files, draft }, site, act)
      t.ok(step.length > 0)
      t.match(edited(openSession(files, '1'), step).files[file], worked, act.act)
    }
  },
)

t.test('what is typed for a comparison is a value of its fact, or told', async (t) => {
  const number = comparedField({ type: 'number' }, 'lessThan')
  t.same(readCompared(number, [' １２.５ ']), { is: 'one', of: 12.5 })
  t.match(readCompared(number, ['viel']), { fault: 'number' })
  t.match(readCompared(number, ['']), { fault: 'needed' }, 'no figure is made up')
  t.same(readCompared(comparedField({ type: 'boolean' }, 'equal'), ['false']), {
    is: 'one',
    of: false,
  })
  t.match(readCompared(comparedField({ type: 'date' }, 'lessThan'), ['2031-02-30']), {
    fault: 'date',
  })
  t.same(readCompared(comparedField({ type: 'number' }, 'in'), ['1', '2']), {
    is: 'list',
    of: [1, 2],
  })
  t.same(comparedField({ type: 'number' }, 'equal', { is: 'one', of: 'x' }), { is: 'json' })
})
