import { catalogueIn } from '../messages/all.ts'
import { exact, toJson, type ExactJson } from '../exact.ts'
import type { Expanded } from '../expand/expanded.ts'
import type {
  Crossing,
  Foresight,
  PopulationFacts,
  Reason,
  ReasonKind,
  Shift,
  Spread,
  Standing,
} from '../foresee/foresight.ts'
import { wording, type Language } from '../pack/text.ts'
import { commaList, fill, labelled, markWords } from './explain-phrases.ts'
import { asked } from './asked.ts'
import type { Block, Explanation } from './explanation.ts'
import { foresightPhrases, type ForesightPhrases } from './foresight-phrases.ts'
import { namesOfPack, type Names } from './names.ts'
import { numberWords, pointsWords } from './numbers.ts'
import { sentencesOf, type Sentences } from './sentences.ts'

/** Changed clauses that are named for one who crosses. */
const MOST_CLAUSES = 4

type Voice = {
  readonly language: Language
  readonly phrases: ForesightPhrases
  readonly names: Names
  readonly sentences: Sentences
  readonly before: Expanded
  readonly after: Expanded
}

/** A foresight as a document for people in one language. */
export function foresightWords(
  foresight: Foresight,
  language: Language,
  packs: { readonly before: Expanded; readonly after: Expanded },
): Explanation {
  const names = namesOfPack(packs.after)
  const sentences = sentencesOf(names, catalogueIn(language))
  const voice = { language, phrases: foresightPhrases(language), names, sentences, ...packs }
  const { phrases } = voice
  const { population, crossings } = foresight
  const size = String(population.size)
  const marks = marksOf(foresight, voice)
  return [
    ...marks,
    { kind: 'title', text: wording(foresight.standard.title, language) },
    { kind: 'heading', text: phrases.title },
    {
      kind: 'facts',
      rows: [
        [phrases.population, fill(phrases[SOURCES[population.source]], { n: size })],
        [
          phrases.cross,
          fill(phrases.crossed, {
            n: String(crossings.count),
            size,
            rises: String(crossings.rises),
            falls: String(crossings.falls),
            others: String(crossings.others),
          }),
        ],
      ],
    },
    ...levelBlocks(foresight, voice),
    ...pointBlocks(foresight, voice),
    ...shiftBlocks(phrases.parts, phrases.part, foresight.parts, voice),
    ...shiftBlocks(phrases.clauses, phrases.clause, foresight.clauses, voice),
    ...crossingBlocks(foresight, voice),
    ...marks,
  ]
}

const SOURCES = { synthetic: 'made', given: 'given', register: 'register' } as const satisfies {
  readonly [S in PopulationFacts['source']]: keyof ForesightPhrases
}

function marksOf({ marks, population }: Foresight, { language, phrases }: Voice): Block[] {
  const words = marks.map((mark) => markWords(mark, language))
  if (population.source === 'synthetic')
    words.push(
      fill(phrases.synthetic, {
        n: String(population.size),
        seed: String(population.seed ?? ''),
      }),
    )
  return words.flatMap((text): Block[] => (text === undefined ? [] : [{ kind: 'mark', text }]))
}

function levelBlocks({ levels, standings }: Foresight, voice: Voice): readonly Block[] {
  const { phrases, language } = voice
  const row = (name: string, before: number, after: number): readonly string[] => [
    name,
    String(before),
    String(after),
    signed(after - before),
  ]
  return [
    { kind: 'heading', text: phrases.levels },
    {
      kind: 'table',
      columns: [
        { title: phrases.level, align: 'left' },
        { title: phrases.before, align: 'right' },
        { title: phrases.after, align: 'right' },
        { title: phrases.difference, align: 'right' },
      ],
      rows: [
        ...levels
          .toReversed()
          .map(({ title, before, after }) => row(wording(title, language), before, after)),
        ...standings.flatMap(({ standing, before, after }) =>
          standing === 'scored' ? [] : [row(phrases[standing], before, after)],
        ),
      ],
    },
  ]
}

function pointBlocks({ points }: Foresight, { phrases }: Voice): readonly Block[] {
  const { before, after } = points
  if (before === null || after === null) return []
  const rows = (
    ['mean', 'least', 'tenth', 'quarter', 'median', 'threeQuarters', 'ninetieth', 'most'] as const
  ).map((name: Exclude<keyof Spread, 'count' | 'steps'>) => [
    phrases[name],
    numberWords(before[name]),
    numberWords(after[name]),
    signed(differenceOf(before[name], after[name])),
  ])
  return [
    { kind: 'heading', text: phrases.points },
    {
      kind: 'table',
      columns: [
        { title: '', align: 'left' },
        { title: phrases.before, align: 'right' },
        { title: phrases.after, align: 'right' },
        { title: phrases.difference, align: 'right' },
      ],
      rows,
    },
  ]
}

function shiftBlocks(
  heading: string,
  what: string,
  shifts: readonly Shift[],
  { phrases, language }: Voice,
): readonly Block[] {
  if (shifts.length === 0) return []
  return [
    { kind: 'heading', text: heading },
    {
      kind: 'table',
      columns: [
        { title: what, align: 'left' },
        { title: phrases.before, align: 'right' },
        { title: phrases.after, align: 'right' },
        { title: phrases.difference, align: 'right' },
        { title: phrases.changed, align: 'right' },
      ],
      rows: shifts.map(({ id, number, title, before, after, changed }) => [
        `${number ?? ''} ${wording(title, language) || (id === 'total' ? phrases.total : id)}`.trim(),
        before === null ? '–' : numberWords(before),
        after === null ? '–' : numberWords(after),
        before === null || after === null ? '–' : signed(differenceOf(before, after)),
        String(changed),
      ]),
    },
  ]
}

function crossingBlocks({ crossings }: Foresight, voice: Voice): readonly Block[] {
  const { phrases } = voice
  if (crossings.count === 0) return [{ kind: 'text', text: phrases.nobody }]
  const { list, count } = crossings
  return [
    { kind: 'heading', text: phrases.moves },
    {
      kind: 'table',
      columns: [
        { title: phrases.from, align: 'left' },
        { title: phrases.to, align: 'left' },
        { title: phrases.count, align: 'right' },
      ],
      rows: crossings.moves.map(({ from, to, count: many }) => [
        levelWords(from, voice.before, voice),
        levelWords(to, voice.after, voice),
        String(many),
      ]),
    },
    { kind: 'heading', text: phrases.causes },
    {
      kind: 'table',
      columns: [
        { title: phrases.cause, align: 'left' },
        { title: phrases.count, align: 'right' },
      ],
      rows: crossings.causes.map(({ kinds, count: many }) => [
        commaList(
          kinds.map((kind) => phrases[KINDS[kind]]),
          voice.language,
        ),
        String(many),
      ]),
    },
    ...(list.length === 0
      ? []
      : [
          { kind: 'heading', text: phrases.who } as const,
          ...(list.length === count
            ? []
            : [
                {
                  kind: 'text',
                  text: fill(phrases.shown, { n: String(list.length), count: String(count) }),
                } as const,
              ]),
          {
            kind: 'list',
            items: list.map((crossing) => ({
              text: crossingWords(crossing, voice),
              details: crossing.reasons.map((reason) => reasonWords(reason, voice)),
            })),
          } as const,
        ]),
  ]
}

const KINDS = {
  points: 'kindPoints',
  mark: 'kindMark',
  gate: 'kindGate',
  consequence: 'kindConsequence',
  open: 'kindOpen',
} as const satisfies { readonly [K in ReasonKind]: keyof ForesightPhrases }

function crossingWords({ row, name, before, after }: Crossing, voice: Voice): string {
  const { phrases, language } = voice
  const who = wording(name, language) || fill(phrases.row, { n: String(row + 1) })
  const change = `${standingWords(before, voice.before, voice)} → ${standingWords(after, voice.after, voice)}`
  return labelled(who, change, language)
}

function standingWords(
  { standing, points, level }: Standing,
  pack: Expanded,
  voice: Voice,
): string {
  const { phrases } = voice
  if (standing !== 'scored') return phrases[standing]
  return fill(phrases.stand, {
    level: levelWords(level, pack, voice),
    points: points === null ? '–' : pointsWords(points, voice.sentences.catalogue),
  })
}

function levelWords(id: string | null, pack: Expanded, { language }: Voice): string {
  const result = pack.results[0]!
  if (id === null)
    return wording(result.below?.title ?? { zh: '未达到等级', en: 'no level' }, language)
  return wording(result.levels.find(({ level }) => level.id === id)?.level.title, language) || id
}

function reasonWords(reason: Reason, voice: Voice): string {
  const { phrases, language, sentences } = voice
  const number = (value: ExactJson | null): string => (value === null ? '–' : numberWords(value))
  switch (reason.kind) {
    case 'points': {
      const first = fill(phrases.whyPoints, {
        before: number(reason.before),
        after: reason.after === null ? '–' : pointsWords(reason.after, sentences.catalogue),
      })
      const named = reason.clauses.slice(0, MOST_CLAUSES).map(({ clause, before, after }) =>
        fill(phrases.whyClause, {
          clause: sentences.labels.clause(clause),
          before: number(before),
          after: number(after),
        }),
      )
      const rest = reason.clauses.length - named.length
      const more = rest > 0 ? [fill(phrases.whyMore, { n: String(rest) })] : []
      const adjusted = reason.adjustments.map((id) => {
        const found = voice.after.results[0]!.adjustments.find((one) => one.adjustment.id === id)
        return wording(found?.adjustment.title, language) || id
      })
      const details = [...named, ...more, ...adjusted]
      return details.length === 0
        ? first
        : labelled(first, details.join(language === 'zh' ? '；' : '; '), language)
    }
    case 'mark': {
      const level = levelWords(reason.level, voice.after, voice)
      const { before, after } = reason
      return before === after
        ? fill(phrases.whyLevel, { level })
        : fill(phrases.whyMark, { level, before: number(before), after: number(after) })
    }
    case 'gate':
      return fill(reason.holds ? phrases.whyGateHolds : phrases.whyGateFails, {
        gate: gateWords(reason.gate, voice),
      })
    case 'open': {
      const list = (ids: readonly string[]): string =>
        ids.length === 0
          ? phrases.whyNothing
          : commaList(
              ids.map((id) => named(id, voice)),
              language,
            )
      return fill(phrases.whyOpen, { before: list(reason.before), after: list(reason.after) })
    }
    case 'consequence':
      break
  }
  return phrases.whyConsequence
}

function named(id: string, { names, language, phrases }: Voice): string {
  if (id === 'refused') return phrases.refused
  const found = names.clause(id) ?? names.part(id) ?? names.profile(id)
  return wording(found?.title, language) || id
}

/** A gate by its title, else by what it asks. */
function gateWords(id: string, { before, after, language, sentences }: Voice): string {
  for (const pack of [after, before]) {
    const gate = pack.results[0]!.gates.find((one) => one.id === id)
    if (gate === undefined) continue
    return wording(gate.title, language) || asked(gate.rule.conditions, sentences, pack)
  }
  return id
}

function differenceOf(before: ExactJson, after: ExactJson): ExactJson {
  return toJson(exact(after).sub(exact(before)))
}

function signed(value: ExactJson): string {
  const words = numberWords(value)
  return words === '0' ? '=' : words.startsWith('-') ? `−${words.slice(1)}` : `+${words}`
}
