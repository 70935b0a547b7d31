import { message } from '../messages/message.ts'
import { figure, formulaText, formulaWidth, type Formula } from '../words/formula.ts'
import type { RuleEntry } from '../words/rule-book.ts'
import { equation, lines, OPTIONAL, text } from './describe-tag.ts'
import type { TagData } from './example-data.ts'
import type { TagSchema } from './tag-schema.ts'

/** 1.15 × (3 + 2.5) */
const EXAMPLE: Formula = {
  kind: 'product',
  of: [figure(1.15), { kind: 'sum', of: [figure(3), figure(2.5)] }],
}

/** The formula of a rule or a clause. */
export const FORMULA_TAG: TagSchema = { formula: equation('tag-formula', EXAMPLE, OPTIONAL) }

/** A rule: what it is called, what it says, its formula and its reason. */
export const RULE_TAGS: TagSchema = {
  title: text('tag-name', message('sample-gate')),
  facts: lines('tag-rule-facts', message('sample-rule-facts'), OPTIONAL),
  ...FORMULA_TAG,
  reason: text('tag-why', message('sample-gate-ground'), OPTIONAL),
}

/** A rule with what is said of it, its formula and its reason. */
export function ruleRow({ name, facts, formula, reason }: RuleEntry): TagData {
  return { title: name, ...withFormula(facts, formula), reason }
}

/** Wider formulas leave the column of a rule or a clause as equations, and are text instead. */
const WIDEST = { rule: 62, clause: 34 } as const

/** What is said, and the formula as an equation, or behind the rest as text where it is too wide for its column. */
export function withFormula(
  facts: readonly string[],
  formula: Formula | undefined,
  column: keyof typeof WIDEST = 'rule',
): { readonly facts: readonly string[] | undefined; readonly formula: Formula | undefined } {
  if (formula === undefined || formulaWidth(formula) <= WIDEST[column])
    return { facts: linesOrNothing(facts), formula }
  return { facts: [...facts, formulaText(formula)], formula: undefined }
}

/** Lines, or undefined where there are none, so that a section over them stays closed. */
export function linesOrNothing(lines: readonly string[]): readonly string[] | undefined {
  return lines.length === 0 ? undefined : lines
}
