import type { Foresight, Shift, Spread } from '../../foresee/foresight.ts'
import type { Expanded } from '../../expand/expanded.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { ExplanationBlock, Explanation } from '../explain/explanation.ts'
import { crossingBlocks } from './foresight-crossings.ts'
import { differenceWords, figure, foresightVoice, type ForesightVoice } from './foresight-voice.ts'
import { numberWords } from '../../messages/numbers.ts'
import { markWords } from '../provenance-mark.ts'

/** A foresight as a document for people in one language. */
export function foresightWords(
  foresight: Foresight,
  catalogue: Catalogue,
  packs: { readonly before: Expanded; readonly after: Expanded },
): Explanation {
  const voice = foresightVoice(packs, catalogue)
  const { population, crossings } = foresight
  const { size, source } = population
  const { count, rises, falls, others } = crossings
  const marks = marksOf(foresight, catalogue)
  return [
    ...marks,
    { kind: 'title', text: catalogue.text(foresight.standard.title) },
    { kind: 'heading', text: catalogue.say('foresight-title') },
    {
      kind: 'facts',
      rows: [
        [
          catalogue.say('foresight-population'),
          catalogue.say('foresight-source', { source, size }),
        ],
        [
          catalogue.say('foresight-cross'),
          catalogue.say('foresight-crossed', { count, size, rises, falls, others }),
        ],
      ],
    },
    ...levelBlocks(foresight, voice),
    ...pointBlocks(foresight, catalogue),
    ...shiftBlocks('parts', foresight.parts, catalogue),
    ...shiftBlocks('clauses', foresight.clauses, catalogue),
    ...crossingBlocks(foresight.crossings, voice),
    ...marks,
  ]
}

function marksOf(
  { marks, population }: Foresight,
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const { size, seed = 0 } = population
  const words = [
    ...marks.map((mark) => markWords(mark, catalogue)),
    population.source === 'synthetic'
      ? catalogue.say('foresight-synthetic', { size, seed: String(seed) })
      : undefined,
  ]
  return words.flatMap((text): ExplanationBlock[] =>
    text === undefined ? [] : [{ kind: 'mark', text }],
  )
}

function levelBlocks(
  { levels, standings }: Foresight,
  { catalogue, level }: ForesightVoice,
): readonly ExplanationBlock[] {
  const row = (name: string, before: number, after: number): readonly string[] => [
    name,
    String(before),
    String(after),
    differenceWords(before, after, catalogue),
  ]
  return [
    { kind: 'heading', text: catalogue.say('foresight-levels') },
    {
      kind: 'table',
      columns: [
        { title: catalogue.say('foresight-level'), align: 'left' },
        { title: catalogue.say('foresight-before'), align: 'right' },
        { title: catalogue.say('foresight-after'), align: 'right' },
        { title: catalogue.say('foresight-difference'), align: 'right' },
      ],
      rows: [
        ...levels
          .toReversed()
          .map((one) => row(catalogue.text(one.title) || level(one.level), one.before, one.after)),
        ...standings.flatMap(({ standing, before, after }) =>
          standing === 'scored'
            ? []
            : [row(catalogue.say('foresight-standing', { standing }), before, after)],
        ),
      ],
    },
  ]
}

const SPREAD = [
  'mean',
  'least',
  'tenth',
  'quarter',
  'median',
  'threeQuarters',
  'ninetieth',
  'most',
] as const satisfies readonly (keyof Spread)[]

function pointBlocks({ points }: Foresight, catalogue: Catalogue): readonly ExplanationBlock[] {
  const { before, after } = points
  if (before === null || after === null) return []
  return [
    { kind: 'heading', text: catalogue.say('foresight-points') },
    {
      kind: 'table',
      columns: [
        { title: '', align: 'left' },
        { title: catalogue.say('foresight-before'), align: 'right' },
        { title: catalogue.say('foresight-after'), align: 'right' },
        { title: catalogue.say('foresight-difference'), align: 'right' },
      ],
      rows: SPREAD.map((of) => [
        catalogue.say('foresight-spread', { of }),
        numberWords(before[of]),
        numberWords(after[of]),
        differenceWords(before[of], after[of], catalogue),
      ]),
    },
  ]
}

function shiftBlocks(
  of: 'parts' | 'clauses',
  shifts: readonly Shift[],
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  if (shifts.length === 0) return []
  const name = ({ id, number, title }: Shift): string => {
    const own = catalogue.text(title) || (id === 'total' ? catalogue.say('foresight-total') : id)
    return number === undefined ? own : catalogue.say('numbered', { number, title: own })
  }
  return [
    { kind: 'heading', text: catalogue.say(`foresight-${of}`) },
    {
      kind: 'table',
      columns: [
        {
          title: catalogue.say(of === 'parts' ? 'foresight-part' : 'foresight-clause'),
          align: 'left',
        },
        { title: catalogue.say('foresight-before'), align: 'right' },
        { title: catalogue.say('foresight-after'), align: 'right' },
        { title: catalogue.say('foresight-difference'), align: 'right' },
        { title: catalogue.say('foresight-changed'), align: 'right' },
      ],
      rows: shifts.map((shift) => [
        name(shift),
        figure(shift.before, catalogue),
        figure(shift.after, catalogue),
        shift.before === null || shift.after === null
          ? catalogue.say('no-figure')
          : differenceWords(shift.before, shift.after, catalogue),
        String(shift.changed),
      ]),
    },
  ]
}
