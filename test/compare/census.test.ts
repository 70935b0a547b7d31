import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { stopsScoring } from '../../src/domain/faults/pack-faults.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import type { FurtherArea, PackFile } from '../../src/domain/compare/further-changes.ts'
import { RULE_AREAS, type RuleArea } from '../../src/domain/compare/judged-thing.ts'
import { comparePacks } from '../../src/domain/compare/compare.ts'
import type { Path, DocumentPlace } from '../../src/domain/language/places.ts'
import { isObject, type JsonObject, type JsonValue } from '../../src/domain/schema/json.ts'
import { LANGUAGES } from '../../src/domain/messages/built/index.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import { preparePack, type PreparedPack } from '../../src/domain/score/score.ts'
import { wordComparison } from '../../src/domain/words/compare/comparison-data.ts'
import { packsIn } from '../bulk/packs.ts'
import { schemaMembers } from '../schema-members.ts'
import { outcomeOf } from './outcome.ts'
import { scorerHeldAgainstRecord } from '../score/held-against-record.ts'

t.setTimeout(600_000)

/** Places of one name that are changed, over all packs; `COMPARE_CENSUS=1000` for nearly all. */
const EACH = Number(process.env['COMPARE_CENSUS'] ?? 1)

/** After so many places of a pack where a change is refused, the next pack is looked at: 818 changes are found, without it 819. */
const MOST_REFUSED = 8 * EACH

/** Members of rules that say nothing about judgement: nothing that they say may make it look otherwise. */
const SILENT =
  /(^|\.)(\$schema|examples|changes|revision|reason|provenance|labels|helpers|name|templates|effort|effortUnit|leadDays|say|title|stars|source)(\.|$)/

/** What a committee may change and no comparison lists, each with its reason. */
const UNLISTED: { readonly [place: string]: string } = {
  'standard-1.$schema': 'It leads an editor to the schema, and says nothing to a reader.',
  'rules-1.$schema': 'It leads an editor to the schema, and says nothing to a reader.',
  'standard-1.id': 'It names the standard, at the head of both sides.',
  'standard-1.edition': 'It names the edition, at the head of both sides.',
  'rules-1.revision': 'It numbers the revision, at the head of both sides.',
}

/** Members of a standard that cannot go, and whose own members are changed; and names of things, which make another thing of it. */
const WHOLES = [
  'clause.clauses',
  'clause.id',
  'choiceOption.id',
  'input.items',
  'input.options',
  'option.id',
  'standard-1.ask',
  'standard-1.ballot.approve',
  'standard-1.clauses',
  'standard-1.inputs',
  'standard-1.languages',
  'standard-1.owner',
  'standard-1.profile',
  'standard-1.provenance',
  'standard-1.under',
]

/** Where a change of the standard is told that no clause and no question asked of it tells. */
const OF_STANDARD: { readonly [member: string]: FurtherArea } = {
  ballot: 'ballot',
  ask: 'asked',
  notApplicable: 'asked',
  inputs: 'asked',
  profile: 'asked',
  clauses: 'sections',
}

/** The same for members of rules that judge nothing; all others are among the words of the rules. */
const OF_RULES: { readonly [member: string]: FurtherArea } = {
  examples: 'examples',
  templates: 'papers',
}

/** Where a change is told, by the first member of the rules that it touches. */
const AREAS: { readonly [member: string]: readonly RuleArea[] } = {
  inForce: ['in-force'],
  provenance: ['other'],
  weights: ['weight'],
  classes: ['weight'],
  criterion: ['criterion'],
  criteria: ['criterion', 'weight'],
  bands: ['criterion'],
  policies: ['policy'],
  rounding: ['rounding'],
  parts: ['part'],
  part: ['part'],
  total: ['part'],
  values: ['value'],
  tables: ['table'],
  adjustments: ['adjustment'],
  levels: ['level', 'gate'],
  gates: ['gate'],
  vetoes: ['gate'],
  mandatory: ['gate'],
  qualifiers: ['qualifier'],
  applies: ['applies'],
}

type Change = {
  readonly what: string
  readonly file: PackFile
  /** What the schema calls it. */
  readonly name: string
  readonly pack: Pack
  readonly isSilent: boolean
  /** The first member of its file on the way to it. */
  readonly touches: string
}

t.test('every member of a pack that is changed is told, or shown to judge alike', async (t) => {
  const members = { standard: schemaMembers('standard-1'), rules: schemaMembers('rules-1') }
  const changedNames = new Set<string>()
  const counted = new Map<string, number>()
  const seen = { changes: 0, alike: 0, otherwise: 0, scored: 0, further: 0 }
  for (const { pack, cases } of [...(await packsIn('../zoo/')), ...(await packsIn('../../'))]) {
    const left = preparePack({ pack, digest: 'left' })
    const scorer = scorerHeldAgainstRecord(left)
    for (const { what, file, name, isSilent, touches, pack: changed } of changesOf(pack)) {
      changedNames.add(name)
      const right = preparePack({ pack: changed, digest: 'right' })
      const compared = comparePacks(left, right)
      const { judged, clauses, carryOver } = compared
      const { rules, further } = wordComparison(compared, left.expanded, right.expanded)
      const isFate = clauses.some(({ fate }) => fate !== 'same')
      const isAsked =
        isFate ||
        clauses.some(({ renumbered, reworded }) => renumbered || reworded.length > 0) ||
        carryOver.some(({ reason }) => reason !== 'unchanged')
      const where = `${pack.standard.id}: ${what}`
      seen.changes += 1
      if (judged.alike) seen.alike += 1
      else seen.otherwise += 1
      if (further.length > 0) seen.further += 1
      for (const one of further) {
        for (const language of LANGUAGES) {
          if (one.name[language] === '') t.fail(`no name in ${language}: ${where}`)
          if (one.before !== undefined && one.before[language] === one.after?.[language])
            t.fail(`reads alike in ${language}: ${where}: ${one.before[language]}`)
        }
        const own = (file === 'standard' ? OF_STANDARD : OF_RULES)[touches]
        const area = own ?? (file === 'standard' ? 'standard' : 'words')
        if (one.area !== area) t.fail(`told elsewhere, as ${one.area}: ${where}`)
      }
      if (UNLISTED[name] !== undefined) continue
      const isTold = rules.length > 0 || further.length > 0 || isAsked
      if (file === 'standard' || isSilent) {
        if (!isTold && !isSpelledOut(left, right)) t.fail(`nothing is told of it: ${where}`)
        if (file === 'rules' && !judged.alike) t.fail(`words that judge: ${where}`)
        continue
      }
      const other = scorerHeldAgainstRecord(right)
      const isScored = cases.some(
        ({ assessment }) => outcomeOf(scorer, assessment) !== outcomeOf(other, assessment),
      )
      if (isScored) {
        seen.scored += 1
        if (judged.alike) t.fail(`called alike, and scores otherwise: ${where}`)
      }
      if (!judged.alike && rules.length === 0 && !isFate) t.fail(`no view tells of it: ${where}`)
      if (rules.length === 0 && !isFate && !isSpelledOut(left, right))
        t.fail(`nothing is told of it: ${where}`)
      const isOfResults = touches === 'results' || touches === 'result'
      const areas = AREAS[touches] ?? (isOfResults ? RULE_AREAS : ['other'])
      if (rules.length > 0 && !rules.some(({ area }) => areas.includes(area)))
        t.fail(`told elsewhere, as ${rules.map(({ area }) => area).join()}: ${where}`)
      if (isOfResults && rules.some(({ result }) => result === 'main'))
        t.fail(`told of the main result: ${where}`)
      for (const { name, before, after } of rules)
        for (const language of LANGUAGES) {
          if (name[language] === '') t.fail(`no name in ${language}: ${where}`)
          if (before !== undefined && before[language] === after?.[language])
            t.fail(`reads alike in ${language}: ${where}: ${before[language]}`)
        }
    }
  }
  t.comment(JSON.stringify(seen))
  t.ok(seen.changes > 250, `members are changed: ${seen.changes}`)
  t.ok(seen.scored > 100, `many of them score otherwise: ${seen.scored}`)
  t.ok(seen.alike > 30, `and many judge alike: ${seen.alike}`)
  t.ok(seen.further > 100, `many judge nothing and are told: ${seen.further}`)
  const named = [...members.standard.all].filter((one) => !one.includes('='))
  t.strictSame(
    named.filter((one) => !changedNames.has(one) && UNLISTED[one] === undefined).toSorted(),
    WHOLES.toSorted(),
    'every other member that a standard may have is changed somewhere',
  )

  /** One lawful change at a time of members that were not yet changed often enough. */
  function* changesOf(pack: Pack): Generator<Change> {
    const refused = new Map<string, number>()
    for (const file of ['standard', 'rules'] as const) {
      const document = pack[file] as unknown as JsonObject
      for (const place of members[file].places(document)) {
        if (place.path.length === 0) continue
        for (const [how, to] of changesAt(place, pack)) {
          const { name } = place
          const counts = `${file} ${name} ${how}`
          if ((counted.get(counts) ?? 0) >= EACH) continue
          if ((refused.get(counts) ?? 0) >= MOST_REFUSED) continue
          const changed = { ...pack, [file]: withAt(document, place.path, to) } as unknown as Pack
          if (checkPack(changed, checkShape).some(stopsScoring)) {
            refused.set(counts, (refused.get(counts) ?? 0) + 1)
            continue
          }
          counted.set(counts, (counted.get(counts) ?? 0) + 1)
          yield {
            what: `${file}/${place.path.join('/')} ${how} (${JSON.stringify(to)})`,
            file,
            name,
            pack: changed,
            isSilent: SILENT.test(place.path.join('.')),
            touches: String(place.path[0]),
          }
        }
      }
    }
  }
})

/** What is put in the place of a value; undefined takes it away. */
function changesAt(
  { name, value, listed }: DocumentPlace,
  pack: Pack,
): readonly (readonly [string, JsonValue?])[] {
  const classes = name === 'clause.class' ? Object.keys(pack.rules.classes ?? {}) : []
  const others = [...new Set([...listed, ...classes])].filter((one) => one !== value)
  return [
    ...(typeof value === 'number'
      ? ([
          ['more', value + 1],
          ['less', value - 1],
          ['half', value / 2],
        ] as const)
      : []),
    ...(typeof value === 'string' ? ([['in other words', `${value} *`]] as const) : []),
    ...(typeof value === 'string' && /^\d+\/\d+$/.test(value)
      ? ([['as another share', value === '3/5' ? '4/7' : '3/5']] as const)
      : []),
    ...(typeof value === 'boolean' ? ([['flipped', !value]] as const) : []),
    ...others.map((one) => [`to ${JSON.stringify(one)}`, one] as const),
    ['gone'] as const,
  ]
}

function withAt(value: JsonValue, path: Path, to: JsonValue | undefined): JsonValue {
  const [key, ...rest] = path
  if (key === undefined) return to!
  if (Array.isArray(value)) {
    const list = value as readonly JsonValue[]
    return rest.length === 0 && to === undefined
      ? list.filter((_, index) => index !== key)
      : list.map((one, index) => (index === key ? withAt(one, rest, to) : one))
  }
  if (!isObject(value)) return value
  const { [key]: own, ...others } = value
  return rest.length === 0 && to === undefined
    ? others
    : Object.fromEntries(
        Object.entries(value).map(([name, one]) => [
          name,
          name === String(key) ? withAt(own!, rest, to) : one,
        ]),
      )
}

/** Whether both sides come to the same once everything that may be left out is written out. */
function isSpelledOut(left: PreparedPack, right: PreparedPack): boolean {
  const plain = ({ expanded }: PreparedPack): string =>
    JSON.stringify(expanded, (key, value: unknown) => {
      // What stands in the files is not what it is spelled out as.
      if (key === 'pack' || key === 'written') return undefined
      if (typeof value === 'bigint') return String(value)
      return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value
    })
  return plain(left) === plain(right)
}
