import { byMember, dispatch, kinds, type Cases, type Documents } from '../../schema/family.ts'
import { either, number, object, type Of } from '../../schema/schema.ts'
import { path } from '../plain-values.ts'
import { unionByMember } from '../../schema/union.ts'
import { bands } from './bands.ts'
import { choose } from './choose.ts'
import { count } from './count.ts'
import { days } from './days.ts'
import { difference } from './difference.ts'
import { line } from './line.ts'
import { logNormal } from './log-normal.ts'
import { lookup } from './lookup.ts'
import { max } from './max.ts'
import { mean } from './mean.ts'
import { median } from './median.ts'
import { min } from './min.ts'
import { months } from './months.ts'
import { or } from './or.ts'
import { position } from './position.ts'
import { power } from './power.ts'
import { product } from './product.ts'
import { ratio } from './ratio.ts'
import { round } from './round.ts'
import { sum } from './sum.ts'
import { year } from './year.ts'

/** The operations that numbers are worked out with. */
export const EXPRESSIONS = kinds({
  sum,
  difference,
  product,
  ratio,
  power,
  min,
  max,
  mean,
  median,
  position,
  or,
  count,
  round,
  lookup,
  choose,
  bands,
  line,
  logNormal,
  days,
  months,
  year,
})

/** Operations by kind. */
type Operations = Documents<typeof EXPRESSIONS>
export type ExpressionOperation = Operations[keyof Operations]

/** What an expression may be: a literal, a path, or one of the operations. */
type Expressions = Operations & { readonly number: number; readonly path: string }

/**
 * A number worked out from other numbers, exactly. A literal, a path such as `$.answers.hours`, or
 * one operation. An expression over something missing is missing; `or` gives the first that is there.
 */
export const expression = either(
  {
    description:
      'A number worked out exactly: a number, a fact such as $.answers.hours, or one operation.',
  },
  number(),
  path,
  unionByMember(EXPRESSIONS, '', { common: object({}), stands: 'last' }),
)
export type Expression = Of<typeof expression>

const operationKind = byMember(EXPRESSIONS)

/** What an expression is. */
function expressionKind(one: Expression): keyof Expressions {
  if (typeof one === 'number') return 'number'
  return typeof one === 'string' ? 'path' : operationKind(one)
}

/** Does with an expression what its kind asks for. */
export function byExpression<T>(one: Expression, cases: Cases<Expressions, T>): T {
  return dispatch(one, expressionKind(one), cases)
}
