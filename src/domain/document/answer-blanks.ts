import { byInput, type Input } from '../language/inputs/registry.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Text } from '../messages/text.ts'

/** Lines to write on for a list of cases, where the rules allow more. */
const MOST_LINES = 5

/**
 * Where an answer is written by hand: boxes to tick, gaps for numbers, one line each. Points that the
 * assessor gives have a column of their own, so of these only the step is said.
 */
export function answerBlanks(input: Input, catalogue: Catalogue): readonly string[] {
  const box = (words: string): string => catalogue.say('sheet-box', { words })
  const titled = ({ id, title }: { readonly id: string; readonly title?: Text }): string =>
    box(catalogue.text(title) || id)
  const inOneLine = (words: readonly string[]): readonly string[] => [words.join('\u2003')]
  const unitOf = (unit: Text | undefined): string => catalogue.text(unit)
  return byInput<readonly string[]>(input, {
    'yes-no': () => inOneLine([box(catalogue.say('yes')), box(catalogue.say('no'))]),
    points: ({ step = 1 }) => [catalogue.say('sheet-step', { step })],
    choice: ({ options }) => inOneLine(options.map(titled)),
    number: ({ unit }) => [catalogue.say('sheet-number', { unit: unitOf(unit) })],
    samples: ({ unit, least }) => [
      catalogue.say('sheet-samples', { unit: unitOf(unit) }),
      ...(least === undefined ? [] : [catalogue.say('sheet-samples-least', { least })]),
    ],
    checklist: ({ items }) => items.map(titled),
    entries: ({ max = MOST_LINES }) =>
      Array.from({ length: Math.min(max, MOST_LINES) }, (_, i) =>
        catalogue.say('sheet-case', { index: i + 1 }),
      ),
    date: () => [catalogue.say('sheet-date')],
    text: () => [catalogue.say('sheet-text')],
  })
}
