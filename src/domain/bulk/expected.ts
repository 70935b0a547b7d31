import type { Expanded } from '../expand/expanded.ts'
import { exact, type Exact } from '../numbers/exact.ts'
import type { Input } from '../language/inputs/registry.ts'
import { anything, type Possible } from '../meaning/possible-value.ts'
import type { ValueKind } from '../meaning/value.ts'
import type { Expected } from '../program/form.ts'

/** Counts, and numbers without bounds, are expected to be no further from 0. */
const MOST = exact(1_000_000_000)

/** Decimals that numbers are expected to have where the standard declares none. */
const DECIMALS = 3

/**
 * What a plain answer may be under a path: what the standard declares, and else what is usual. Answers
 * of several places or assessors may merge into something else, which a scorer must be ready for.
 */
export function expectedAt(path: string, kind: ValueKind, expanded: Expanded): Expected {
  const [space, id = '', member] = path.split('.')
  if (space === 'date') return { possible: anything(kind) }
  // A plain answer is one answer.
  if (space === 'several') return { possible: { missing: true }, d: 1 }
  const asked = space === 'answers' ? expanded.inputs.get(id) : undefined
  const input = asked?.input ?? expanded.profile.get(id)
  if (input === undefined) return { possible: anything(kind) }
  const clause = asked?.clause === undefined ? undefined : expanded.clauseById.get(asked.clause)
  return ofInput(input, member, kind, clause?.weight)
}

/** What any answer, plain or merged, may be under a path: every number and text, but items as declared. */
export function anythingAt(path: string, kind: ValueKind, expanded: Expanded): Expected {
  return kind === 'texts' ? expectedAt(path, kind, expanded) : { possible: anything(kind) }
}

function ofInput(
  input: Input,
  member: string | undefined,
  kind: ValueKind,
  weight: Exact | undefined,
): Expected {
  switch (input.type) {
    case 'yes-no':
      return { possible: { missing: true, true: true, false: true } }
    case 'choice':
      return { possible: { missing: true, texts: new Set(input.options.map(({ id }) => id)) } }
    case 'points':
      return numbers(exact(0), weight ?? MOST, Number(exact(input.step ?? 1).d))
    case 'number': {
      const { min, max, step, decimals = DECIMALS } = input
      const d = step === undefined ? 10 ** decimals : Number(exact(step).d)
      return numbers(
        min === undefined ? MOST.neg() : exact(min),
        max === undefined ? MOST : exact(max),
        d,
      )
    }
    case 'samples':
      return member === 'share'
        ? { possible: within(exact(0), exact(1)) }
        : numbers(exact(0), MOST, 1)
    case 'checklist':
      return member === 'count'
        ? numbers(exact(0), exact(input.items.length), 1)
        : {
            possible: {
              missing: true,
              list: { sure: new Set(), maybe: new Set(input.items.map(({ id }) => id)) },
            },
          }
    case 'entries':
      return numbers(exact(0), MOST, 1)
    case 'date':
    case 'text':
      return { possible: anything(kind) }
  }
}

function numbers(low: Exact, high: Exact, d: number): Expected {
  return { possible: within(low, high), d }
}

function within(low: Exact, high: Exact): Possible {
  return { missing: true, number: { low, high } }
}
