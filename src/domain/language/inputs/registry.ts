import { dispatch, kinds, namesOf, type Cases, type Documents } from '../../schema/family.ts'
import { boolean, object, optional, ref, type Of } from '../../schema/schema.ts'
import { unionByTag } from '../../schema/union.ts'
import { checklist } from './checklist.ts'
import { choice } from './choice.ts'
import { date } from './date.ts'
import { entries } from './entries.ts'
import { number } from './number.ts'
import { points } from './points.ts'
import { samples } from './samples.ts'
import { text } from './text.ts'
import { yesNo } from './yes-no.ts'

/** What an assessor may be asked for. */
export const INPUTS = kinds({
  'yes-no': yesNo,
  points,
  choice,
  number,
  samples,
  checklist,
  entries,
  date,
  text,
})
export type InputKind = keyof typeof INPUTS

/** The kinds that earn points only by a criterion. */
export type ByCriterionKind = {
  [K in InputKind]: (typeof INPUTS)[K]['earns'] extends 'by-criterion' ? K : never
}[InputKind]

const common = object({
  title: optional(ref('text', 'As the assessor reads it.')),
  required: optional(
    boolean({
      description:
        'For profile facts and inputs that no clause asks: without it every result stays open.',
    }),
  ),
  several: optional(ref('merge', 'How one answer comes out of several results (places, methods).')),
  assessors: optional(ref('assessorMerge')),
})

/** One thing an assessor is asked. The id of an input is that of its clause, or its key in `inputs`. */
export const input = unionByTag(
  INPUTS,
  'One thing an assessor is asked.',
  {
    member: 'type',
    description: `${namesOf(INPUTS)
      .map((kind) => INPUTS[kind].says)
      .join('; ')}.`,
  },
  common,
)
export type Input = Of<typeof input>

type Inputs = {
  readonly [K in InputKind]: { readonly type: K } & Documents<typeof INPUTS, Of<typeof common>>[K]
}

/** Does with an input what its kind asks for. */
export function byInput<T>(one: Input, cases: Cases<Inputs, T>): T {
  return dispatch(one, one.type, cases)
}
