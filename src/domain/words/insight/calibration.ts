import type { AssessorCalibration, ClauseCalibration } from '../../calibrate/calibration.ts'
import { exact, round, toJson, type ExactJson } from '../../numbers/exact.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { WordedCalibration } from './calibration-data.ts'
import type { ExplanationBlock, Explanation } from '../explain/explanation.ts'
import { markWords } from '../provenance-mark.ts'

/** Clauses of widest spread that are shown; the data has all of them. */
const MOST_CLAUSES = 12

/** Faulty assessments that are named; the data has all of them. */
const MOST_LEFT_OUT = 12

/** What a calibration shows, as a document for people in one language. */
export function calibrationWords(
  calibration: WordedCalibration,
  catalogue: Catalogue,
): Explanation {
  const { standard, marks, assessments, leftOut, readings, groups, noise } = calibration
  const marked = marks.flatMap((mark): ExplanationBlock[] => {
    const text = markWords(mark, catalogue)
    return text === undefined ? [] : [{ kind: 'mark', text }]
  })
  const name = [standard.designation, catalogue.text(standard.title)]
  return [
    ...marked,
    { kind: 'title', text: name.filter((word) => word !== undefined).join(' ') },
    { kind: 'heading', text: catalogue.say('calibration-title') },
    {
      kind: 'facts',
      rows: [
        [catalogue.say('calibration-assessments'), String(assessments - leftOut.length)],
        ...(leftOut.length === 0
          ? []
          : [[catalogue.say('calibration-left-out'), String(leftOut.length)] as const]),
        [catalogue.say('calibration-readings'), String(readings)],
        ...(noise === null
          ? []
          : [[catalogue.say('calibration-noise'), percent(noise, catalogue)] as const]),
      ],
    },
    ...leftOutBlocks(leftOut, catalogue),
    ...assessorBlocks(calibration.assessors, groups, catalogue),
    ...spreadBlocks(calibration.clauses, catalogue),
    ...separationBlocks(calibration.clauses, catalogue),
    ...marked,
  ]
}

function leftOutBlocks(
  leftOut: WordedCalibration['leftOut'],
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  if (leftOut.length === 0) return []
  return [
    { kind: 'text', text: catalogue.say('calibration-left-out-list') },
    {
      kind: 'list',
      items: leftOut.slice(0, MOST_LEFT_OUT).map(({ index, problem }) => ({
        text: catalogue.say('calibration-left-out-one', {
          index,
          message: problem.message[catalogue.language],
        }),
      })),
    },
  ]
}

function assessorBlocks(
  assessors: readonly AssessorCalibration[],
  groups: number,
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const heading: ExplanationBlock = {
    kind: 'heading',
    text: catalogue.say('calibration-assessors'),
  }
  if (assessors.length === 0)
    return [heading, { kind: 'text', text: catalogue.say('calibration-no-assessors') }]
  const hasGroups = groups > 1
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { title: catalogue.say('calibration-assessor'), align: 'left' },
        { title: catalogue.say('calibration-count'), align: 'right' },
        { title: catalogue.say('calibration-leniency'), align: 'right' },
        { title: catalogue.say('calibration-error'), align: 'right' },
        { title: catalogue.say('calibration-in-points'), align: 'right' },
        { title: catalogue.say('calibration-verdict'), align: 'left' },
        ...(hasGroups
          ? [{ title: catalogue.say('calibration-group'), align: 'right' } as const]
          : []),
      ],
      rows: assessors.map((one) => [
        one.assessor,
        String(one.readings),
        signed(one.leniency, catalogue),
        one.error === null
          ? catalogue.say('no-figure')
          : catalogue.say('calibration-error-of', { share: percent(one.error, catalogue) }),
        one.points > 0 ? `+${one.points}` : String(one.points),
        catalogue.say('calibration-verdict-of', { verdict: one.verdict }),
        ...(hasGroups ? [String(one.group)] : []),
      ]),
    },
    { kind: 'text', text: catalogue.say('calibration-how') },
    ...(hasGroups
      ? [{ kind: 'text', text: catalogue.say('calibration-groups', { groups }) } as const]
      : []),
  ]
}

function spreadBlocks(
  clauses: readonly ClauseCalibration[],
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const spread = clauses
    .filter(({ meanSpread }) => meanSpread !== null && meanSpread > 0)
    .toSorted((a, b) => b.meanSpread! - a.meanSpread!)
  if (spread.length === 0) return []
  return [
    { kind: 'heading', text: catalogue.say('calibration-spread') },
    {
      kind: 'table',
      columns: [
        { title: catalogue.say('calibration-clause'), align: 'left' },
        { title: catalogue.say('calibration-together'), align: 'right' },
        { title: catalogue.say('calibration-mean-spread'), align: 'right' },
        { title: catalogue.say('calibration-greatest'), align: 'right' },
        { title: catalogue.say('calibration-unexplained'), align: 'right' },
      ],
      rows: spread
        .slice(0, MOST_CLAUSES)
        .map((one) => [
          nameOf(one, catalogue),
          String(one.judgedTogether),
          percent(one.meanSpread!, catalogue),
          percent(one.greatestSpread ?? 0, catalogue),
          one.unexplained === null
            ? catalogue.say('no-figure')
            : percent(one.unexplained, catalogue),
        ]),
    },
  ]
}

function separationBlocks(
  clauses: readonly ClauseCalibration[],
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const heading: ExplanationBlock = {
    kind: 'heading',
    text: catalogue.say('calibration-separation'),
  }
  if (clauses.every(({ separates }) => separates === 'too-few'))
    return [heading, { kind: 'text', text: catalogue.say('calibration-too-few') }]
  const flat = clauses.flatMap((one) =>
    one.separates === 'never' || one.separates === 'hardly'
      ? [{ text: catalogue.say(`calibration-${one.separates}`, figuresOf(one, catalogue)) }]
      : [],
  )
  return flat.length === 0
    ? [heading, { kind: 'text', text: catalogue.say('calibration-none') }]
    : [heading, { kind: 'list', items: flat }]
}

function figuresOf(
  one: ClauseCalibration,
  catalogue: Catalogue,
): { readonly clause: string; readonly organisations: number; readonly share: string } {
  return {
    clause: nameOf(one, catalogue),
    organisations: one.organisations,
    share: percent(one.mean ?? 0, catalogue),
  }
}

function nameOf({ clause, number, title }: ClauseCalibration, catalogue: Catalogue): string {
  const own = catalogue.text(title) || clause
  return number === undefined ? own : catalogue.say('numbered', { number, title: own })
}

function percent(share: number, catalogue: Catalogue): string {
  return catalogue.say('percent', { number: { exact: tenths(share) } })
}

function signed(share: number, catalogue: Catalogue): string {
  return share > 0 ? `+${percent(share, catalogue)}` : percent(share, catalogue)
}

/** A share in per cent with one decimal. */
function tenths(share: number): ExactJson {
  return toJson(round(exact(share).mul(100n), { decimals: 1, mode: 'half-up' }))
}
