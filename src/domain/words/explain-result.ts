import { exact, type ExactJson } from '../exact.ts'
import { wording, type Language } from '../pack/text.ts'
import type { AdjustmentReceipt, GateReceipt, NodeReceipt, ResultReceipt } from '../receipt.ts'
import type { Telling } from './clause-reason.ts'
import { blockSentence, lackSentence, levelSentence } from './result-sentences.ts'
import {
  clauseList,
  combineWords,
  commaList,
  fill,
  labelled,
  parenthesised,
  phrasesIn,
  roundingWords,
  sentence,
} from './explain-phrases.ts'
import type { Block, Item } from './explanation.ts'
import { numberWords } from './numbers.ts'

/** One result in full: standing, what is missing, parts, arithmetic, levels and conditions. */
export function explainResult(result: ResultReceipt, telling: Telling): readonly Block[] {
  return [
    ...summariseResult(result, telling),
    ...partBlocks(result, telling),
    ...arithmeticBlocks(result, telling),
    // While it is open every level fails for want of points, which tells nobody anything.
    ...(result.status === 'scored'
      ? [...levelBlocks(result, telling), ...gateBlocks(result, telling)]
      : []),
  ]
}

/** Points, level and what is missing for the next one. */
export function summariseResult(result: ResultReceipt, telling: Telling): readonly Block[] {
  const { receipt, sentences } = telling
  const { language } = sentences
  const phrases = phrasesIn(language)
  const own = wording(result.title, language) || (result.id === 'main' ? '' : result.id)
  const isOnly = receipt.results.length === 1
  const heading = isOnly || own === '' ? phrases.result : labelled(phrases.result, own, language)
  const blocks: Block[] = [
    { kind: 'heading', text: heading },
    { kind: 'facts', rows: standing(result, language) },
  ]
  if (result.blockedBy.length > 0)
    blocks.push(
      { kind: 'text', text: labelled(phrases.blockedBy, '', language).trim() },
      listOf(
        result.blockedBy.map((block) => blockSentence(block, result, receipt, sentences)),
        language,
      ),
    )
  const next = result.whyNotNext
  if (next !== null) {
    const level = levelTitle(result, next.level, language)
    const title = fill(phrases.missing, { level })
    blocks.push(
      { kind: 'text', text: labelled(title, '', language).trim() },
      listOf(
        next.lacks.map((lack) => {
          const { kind, id } = lack
          const gate = kind === 'gate' ? result.gates.find((one) => one.id === id) : undefined
          return gate === undefined
            ? lackSentence(lack, result, sentences)
            : gateWords(gate, telling)
        }),
        language,
      ),
    )
  } else if (result.status === 'scored' && result.levels.length > 0)
    blocks.push({ kind: 'text', text: phrases.highest })
  return blocks
}

function standing(result: ResultReceipt, language: Language): (readonly [string, string])[] {
  const phrases = phrasesIn(language)
  const { status, points, max, percent, level } = result
  if (status !== 'scored')
    return [[phrases.status, status === 'blocked' ? phrases.blocked : phrases.notScored]]
  const rows: (readonly [string, string])[] = []
  if (points !== null) {
    const of = fill(phrases.pointsOf, { points: numberWords(points), max: numberWords(max) })
    const share = percent === null ? '' : fill(phrases.percent, { percent: numberWords(percent) })
    rows.push([phrases.points, share === '' ? of : parenthesised(of, share, language)])
  }
  if (result.levels.length > 0) {
    const name =
      level === null
        ? wording(result.below?.title, language) || phrases.noLevel
        : wording(level.title, language)
    const stars = level?.stars === undefined ? '' : ` ${'★'.repeat(level.stars)}`
    const byPoints = result.levelByPoints
    const isOther = byPoints !== (level?.id ?? null)
    const alone = fill(phrases.byPoints, { level: levelTitle(result, byPoints, language) })
    rows.push([
      phrases.level,
      isOther ? parenthesised(name + stars, alone, language) : name + stars,
    ])
  }
  const marks = result.qualifiers.filter(({ holds }) => holds)
  if (marks.length > 0)
    rows.push([
      phrases.qualifiers,
      commaList(
        marks.map(({ title }) => wording(title, language)),
        language,
      ),
    ])
  return rows
}

/** A row for each child of the total, parts or clauses, then the total before adjustments. */
function partBlocks(result: ResultReceipt, { sentences }: Telling): readonly Block[] {
  const { language, labels } = sentences
  const phrases = phrasesIn(language)
  const total = result.nodes.at(-1)
  const parts = result.nodes.filter((node) => total?.of.some(({ id }) => id === node.node))
  if (total === undefined || parts.length === 0) return []
  const row = (name: string, { points, max, percent }: NodeReceipt): readonly string[] => [
    name,
    points === null ? '–' : numberWords(points),
    numberWords(max),
    percent === null ? '–' : fill(phrases.percent, { percent: numberWords(percent) }),
  ]
  return [
    { kind: 'heading', text: phrases.parts },
    {
      kind: 'table',
      columns: [
        { title: phrases.part, align: 'left' },
        { title: phrases.earned, align: 'right' },
        { title: phrases.full, align: 'right' },
        { title: phrases.share, align: 'right' },
      ],
      rows: [
        ...parts.map((node) => row(labels.part(node.node, 'numbered'), node)),
        row(phrases.total, total),
      ],
      summed: true,
    },
  ]
}

/** From the sum of the parts by every step to the points of the result. */
function arithmeticBlocks(result: ResultReceipt, { sentences }: Telling): readonly Block[] {
  const { language, labels } = sentences
  const phrases = phrasesIn(language)
  const total = result.nodes.at(-1)
  if (total?.arithmetic === undefined) return []
  const { before, after, steps = [], rounding } = total.arithmetic
  const combined = fill(phrases.combined, { how: combineWords(total.combine, language) })
  const inScope = fill(phrases.inScope, {
    points: numberWords(before),
    max: numberWords(total.inScope),
  })
  const rows: (readonly [string, string])[] = [[combined, inScope]]
  for (const { step, by, gives } of steps) {
    const phrase = { renormalise: phrases.renormalise, cap: phrases.cap, floor: phrases.floor }[
      step
    ]
    rows.push([fill(phrase ?? step, { by: numberWords(by) }), numberWords(gives)])
  }
  if (rounding !== undefined)
    rows.push([
      fill(phrases.rounded, { places: roundingWords(rounding, language) }),
      numberWords(after),
    ])
  for (const adjustment of result.adjustments) {
    const title = wording(adjustment.title, language) || adjustment.id
    const isTotal = adjustment.to === 'total' || adjustment.to === 'level'
    const name = isTotal ? title : parenthesised(title, nameOf(adjustment.to), language)
    rows.push([name, changeWords(adjustment, language)])
  }
  const last = result.adjustments.findLast(({ to, after }) => to === 'total' && after !== null)
  const unclamped = last?.after ?? after
  if (result.points !== null && !exact(result.points).equals(exact(unclamped)))
    rows.push([phrases.clamp, numberWords(result.points)])
  return [
    { kind: 'heading', text: phrases.arithmetic },
    { kind: 'facts', rows },
  ]

  function nameOf(id: string): string {
    const isNode = result.nodes.some(({ node }) => node === id)
    return isNode ? labels.part(id) : labels.clause(id)
  }
}

function changeWords(
  { applies, to, before, after, amount }: AdjustmentReceipt,
  language: Language,
): string {
  const phrases = phrasesIn(language)
  if (!applies) return phrases.notApplied
  if (to === 'level') return signed(amount ?? 0)
  if (before === null || after === null) return phrases.notApplied
  const change = signed(exact(after).sub(exact(before)))
  const arrow = `${numberWords(before)} → ${numberWords(after)}`
  return parenthesised(change, arrow, language)
}

function levelBlocks(result: ResultReceipt, telling: Telling): readonly Block[] {
  const { language } = telling.sentences
  if (result.levels.length === 0) return []
  const phrases = phrasesIn(language)
  const items = result.levels.toReversed().map((level): Item => {
    const { mark, inclusive, reached, holds, stars } = level
    const name =
      wording(level.title, language) + (stars === undefined ? '' : ` ${'★'.repeat(stars)}`)
    const asked =
      mark === null
        ? ''
        : fill(inclusive ? phrases.levelAtLeast : phrases.levelAbove, { mark: numberWords(mark) })
    const isAwarded = result.level?.id === level.id
    const gates = result.gates.filter((gate) => !gate.holds && gate.levels.includes(level.id))
    const why = [
      ...(reached ? [] : [levelSentence(level, telling.sentences)]),
      ...gates.map((gate) => gateWords(gate, telling)),
    ]
    const told = clauseList(
      [asked, isAwarded ? phrases.awarded : ''].filter((words) => words !== ''),
      language,
    )
    return {
      text: told === '' ? name : labelled(name, told, language),
      holds,
      details: why.map((words) => sentence(words, language)),
    }
  })
  return [
    { kind: 'heading', text: phrases.levels },
    { kind: 'list', items },
  ]
}

function gateBlocks(result: ResultReceipt, telling: Telling): readonly Block[] {
  const { language } = telling.sentences
  if (result.gates.length === 0) return []
  const phrases = phrasesIn(language)
  const items = result.gates.map((gate): Item => {
    const levels = fill(phrases.forLevels, { levels: guarded(result, gate, language) })
    const otherwise = gate.holds ? '' : consequence(result, gate, language)
    const reason = gateWords(gate, telling)
    const text = parenthesised(reason, levels, language)
    return {
      text: sentence(otherwise === '' ? text : `${text} → ${otherwise}`, language),
      holds: gate.holds,
    }
  })
  return [
    { kind: 'heading', text: phrases.gates },
    { kind: 'list', items },
  ]
}

/** A gate by its title and what was found. */
function gateWords(gate: GateReceipt, { sentences }: Telling): string {
  const { language } = sentences
  const found = sentences.failing(gate.decision.conditions)
  const title = wording(gate.title, language)
  return title === '' ? found : labelled(title, found, language)
}

/** Which levels a gate guards: all, one and those above it, or a list. */
function guarded(result: ResultReceipt, { levels }: GateReceipt, language: Language): string {
  const phrases = phrasesIn(language)
  const all = result.levels.map(({ id }) => id)
  const [first] = levels
  if (levels.length === all.length) return phrases.allLevels
  const from = first === undefined ? -1 : all.indexOf(first)
  const isUpward = levels.length > 1 && all.length - from === levels.length
  if (first !== undefined && isUpward)
    return fill(phrases.from, { level: levelTitle(result, first, language) })
  return commaList(
    levels.map((id) => levelTitle(result, id, language)),
    language,
  )
}

function consequence(
  result: ResultReceipt,
  { otherwise }: GateReceipt,
  language: Language,
): string {
  const phrases = phrasesIn(language)
  if (typeof otherwise === 'object')
    return fill(phrases.otherwiseCap, { level: levelTitle(result, otherwise.cap, language) })
  if (otherwise === 'refuse') return phrases.otherwiseRefuse
  return otherwise === 'block' ? phrases.otherwiseBlock : phrases.otherwiseLower
}

function levelTitle(result: ResultReceipt, id: string | null, language: Language): string {
  const level = result.levels.find((one) => one.id === id)
  if (level !== undefined) return wording(level.title, language) || level.id
  return wording(result.below?.title, language) || id || phrasesIn(language).noLevel
}

function listOf(words: readonly string[], language: Language): Block {
  return { kind: 'list', items: words.map((one) => ({ text: sentence(one, language) })) }
}

function signed(value: ExactJson | ReturnType<typeof exact>): string {
  const number = exact(value)
  const words = numberWords(number)
  return number.s > 0n && number.n !== 0n ? `+${words}` : words
}
