import { pointer } from '../../faults/fault.ts'
import { toJson } from '../../numbers/exact.ts'
import { isObject, type JsonValue } from '../../schema/json.ts'
import { sameJson } from '../json-place.ts'
import { languagesOf } from '../clause-sheet.ts'
import { itemsOf, memberOf, type ReadDraft } from '../read-draft.ts'
import { furtherWeights, pointsIn, putPoints, putWeight, weightIn } from './clause-weight.ts'
import { clauseTree, type ClauseNode } from './clause-tree.ts'
import { takenOut } from './delete-clause.ts'
import { namingsOf, outside, type Naming } from './namings.ts'
import { refusal, type ClausePlan, type Drafted } from './plan.ts'
import { renumber } from './renumber.ts'
import { StepMaker } from './step-maker.ts'

/**
 * A clause and the one behind it as one: weights are added, requirements and evidence stand one after the
 * other, and question and criterion are those of the first. What asks that the second be met asks it of the
 * first; refused where anything reads the answer or the points of the second.
 */
export function mergeClauses({ files, draft }: Drafted, id: string): ClausePlan {
  const tree = clauseTree(draft)
  const node = tree.byId.get(id)
  if (node === undefined) return refusal({ why: 'unreadable' })
  const next = node.siblings[node.siblings.indexOf(node) + 1]
  if (next === undefined) return refusal({ why: 'nowhere' })
  const section = [node, next].find((one) => one.isSection)
  if (section !== undefined) return refusal({ why: 'section', clause: section.id })
  const held = outside(namingsOf(draft, new Set([next.id])), new Set(['criterion', 'applies']))
  const bound = held.find(({ kind }) => kind === 'floor' || kind === 'once')
  if (bound !== undefined) return refusal({ why: 'named', naming: bound })

  const maker = new StepMaker(files)
  addWeights(maker, draft, node, next)
  mustBeMet(maker, draft, node, held)
  const { carried, refused } = takenOut(maker, maker.draft, new Set([next.id]))
  if (refused.length > 0) return refusal(...refused)
  joinTexts(maker, draft, node, next)
  maker.put(maker.now(next.own, draft) ?? next.own)
  const mentions = renumber(maker, tree, [node.parent?.id])
  if (!maker.isWhole) return refusal({ why: 'unreadable' })
  return { step: maker.step, stand: id, carried, left: [], mentions }
}

function addWeights(maker: StepMaker, draft: ReadDraft, node: ClauseNode, next: ClauseNode): void {
  const first = weightIn(draft, node.id, node.clause)
  const second = weightIn(draft, next.id, next.clause)
  if (first !== undefined && second !== undefined)
    putWeight(maker, draft, node.id, toJson(first.add(second)))
  for (const { naming, points } of furtherWeights(draft, next.id)) {
    const at = naming.at.slice(0, naming.at.lastIndexOf('/')) + pointer(node.id)
    const own = furtherWeights(draft, node.id).find((one) => one.naming.at === at)
    const before = own?.points ?? (naming.kind === 'weight' ? first : undefined)
    if (points === undefined || before === undefined) continue
    const weight = own === undefined ? undefined : weightAt(draft, naming, node.id)
    putPoints(maker, draft, at, weight, before.add(points))
  }
}

function weightAt(draft: ReadDraft, { at }: Naming, id: string): JsonValue | undefined {
  let here: JsonValue | undefined = draft.pack
  for (const key of at.split('/').slice(1, -1)) here = memberOf(here, key)
  const weight = memberOf(here, id)
  return pointsIn(weight) === undefined ? undefined : weight
}

/** What asks the second to be met asks it of the first, unless it does so already. */
function mustBeMet(
  maker: StepMaker,
  draft: ReadDraft,
  node: ClauseNode,
  held: readonly Naming[],
): void {
  const first = namingsOf(draft, new Set([node.id]))
  for (const { kind, at } of held) {
    const end = at.lastIndexOf('/')
    const list = at.slice(0, end)
    const isAsked = first.some((one) => one.kind === kind && one.at.startsWith(`${list}/`))
    if (isAsked) continue
    const index = Number(at.slice(end + 1))
    if (kind === 'mandatory')
      maker.put(draft.sources.placeOf(list + pointer(node.id)), valueOf(draft, at))
    else if (kind === 'gate')
      maker.relist(draft.sources.placeOf(list), { instead: new Map([[index, node.id]]) })
    else if (kind === 'veto') maker.put(draft.sources.placeOf(`${at}/clause`), node.id)
  }
}

function valueOf(draft: ReadDraft, at: string): JsonValue | undefined {
  let here: JsonValue | undefined = draft.pack
  for (const key of at.split('/').slice(1)) here = memberOf(here, key)
  return here
}

function joinTexts(maker: StepMaker, draft: ReadDraft, node: ClauseNode, next: ClauseNode): void {
  const { file, pointer: at } = node.own
  const put = (member: string, value: JsonValue): void =>
    maker.put({ file, pointer: `${at}/${member}` }, value)
  const [first, second] = [memberOf(node.clause, 'text'), memberOf(next.clause, 'text')]
  if (second !== undefined) put('text', first === undefined ? second : joined(draft, first, second))
  const evidence = itemsOf(memberOf(node.clause, 'evidence'))
  const more = itemsOf(memberOf(next.clause, 'evidence')).filter(
    (one) => !evidence.some((own) => sameJson(own, one)),
  )
  if (more.length > 0 && evidence.length > 0)
    maker.relist({ file, pointer: `${at}/evidence` }, { more })
  else if (more.length > 0) put('evidence', more)
  const succeeds = itemsOf(memberOf(node.clause, 'succeeds'))
  const earlier = itemsOf(memberOf(next.clause, 'succeeds')).filter(
    (one) => !succeeds.includes(one),
  )
  if (earlier.length > 0) put('succeeds', [...succeeds, ...earlier])
}

/** Two texts one below the other, language by language. */
function joined(draft: ReadDraft, first: JsonValue, second: JsonValue): JsonValue {
  const languages = languagesOf(draft)
  const [leading] = languages
  const inEach = (text: JsonValue): { readonly [language: string]: JsonValue } =>
    isObject(text) ? text : { [leading ?? 'zh']: text }
  const [one, other] = [inEach(first), inEach(second)]
  const both = Object.fromEntries(
    languages.flatMap((language) => {
      const words = [one[language], other[language]].filter((text) => typeof text === 'string')
      return words.length === 0 ? [] : [[language, words.join('\n')] as const]
    }),
  )
  const isPlain = !isObject(first) && !isObject(second)
  return isPlain ? (both[leading ?? 'zh'] ?? first) : both
}
