import type { Assessment1Answer, Assessment1AnswerValue } from '../../../client/api.ts'

type Value = Assessment1AnswerValue
type Long = Exclude<Assessment1Answer, boolean | number | string>

/** A value inside of an answer: the only one, or one of several from places, by methods, by people. */
export type ValueSlot = {
  /** Unlike any other of the same answer. */
  readonly key: string
  readonly of: SlotOf
  readonly value: Value | undefined
  /** The answer with another value here; undefined takes it away. */
  readonly with: (value: Value | undefined) => Assessment1Answer | undefined
}

/** Whose value it is. */
export type SlotOf =
  | { readonly kind: 'only' }
  | { readonly kind: 'consensus' }
  | { readonly kind: 'assessor'; readonly name: string }
  | {
      readonly kind: 'result'
      readonly number: number
      readonly place?: string
      readonly method?: string
      readonly assessor?: string
    }

/** The answer in its long form. */
export function long(answer: Assessment1Answer | undefined): Long {
  return answer === undefined ? {} : typeof answer === 'object' ? answer : { value: answer }
}

/** Every value of an answer that can be changed; one that is empty where nothing was recorded. */
export function slotsOf(answer: Assessment1Answer | undefined): readonly ValueSlot[] {
  const given = long(answer)
  const { results, assessors, consensus } = given
  if (results !== undefined)
    return results.flatMap((result, index) => {
      const { place, method, assessors: people, consensus: agreed } = result
      const of = {
        kind: 'result',
        number: index + 1,
        ...(place === undefined ? {} : { place }),
        ...(method === undefined ? {} : { method }),
      } as const
      const put = (member: Partial<typeof result>): Assessment1Answer => ({
        ...given,
        results: results.map((one, at) => (at === index ? defined({ ...one, ...member }) : one)),
      })
      const single: ValueSlot = {
        key: `results/${index}`,
        of,
        value: agreed ?? result.value,
        with: (value) =>
          put(agreed === undefined ? ({ value } as never) : ({ consensus: value } as never)),
      }
      if (people === undefined) return [single]
      return [
        ...Object.entries(people).map(([name, value]): ValueSlot => ({
          key: `results/${index}/${name}`,
          of: { ...of, assessor: name },
          value,
          with: (next) => put({ assessors: withEntry(people, name, next) }),
        })),
        ...(agreed === undefined ? [] : [single]),
      ]
    })
  if (assessors !== undefined)
    return [
      ...Object.entries(assessors).map(([name, value]): ValueSlot => ({
        key: `assessors/${name}`,
        of: { kind: 'assessor', name },
        value,
        with: (next) => ({ ...given, assessors: withEntry(assessors, name, next) }),
      })),
      ...(consensus === undefined
        ? []
        : [
            {
              key: 'consensus',
              of: { kind: 'consensus' },
              value: consensus,
              with: (next: Value | undefined) => defined({ ...given, consensus: next } as Long),
            } as const,
          ]),
    ]
  return [
    {
      key: 'value',
      of: { kind: 'only' },
      value: given.value,
      with: (value) => {
        const { value: _value, state: _state, reason: _reason, ...rest } = given
        if (value !== undefined) return { ...rest, value }
        // Of an answer without a value nothing is left to keep.
        return undefined
      },
    },
  ]
}

/** Without members that hold nothing. */
function defined<T extends object>(members: T): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T
}

function withEntry(
  entries: { readonly [name: string]: Value },
  name: string,
  value: Value | undefined,
): { readonly [name: string]: Value } {
  const { [name]: _, ...rest } = entries
  return value === undefined ? rest : { ...rest, [name]: value }
}
