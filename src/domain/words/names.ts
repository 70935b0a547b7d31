import type { Expanded } from '../expand/expanded.ts'
import type { ChoiceOption } from '../language/inputs/choice.ts'
import type { Option } from '../language/inputs/options.ts'
import type { Text } from '../messages/text.ts'
import type { Receipt } from '../receipt/receipt.ts'

/** What things are called: the titles behind the ids that rules and receipts use. */
export type PackNames = {
  readonly clause: (id: string) => Named | undefined
  /** A section, or another part of the tree of points. */
  readonly part: (id: string) => Named | undefined
  readonly answer: (id: string) => Asked | undefined
  readonly profile: (id: string) => Asked | undefined
  /** A computed value. */
  readonly value: (id: string) => Text | undefined
  /** The formula of a number that a comparison works out, as a line of text. */
  readonly term?: (id: string) => string | undefined
}

export type Named = { readonly number?: string | undefined; readonly title?: Text | undefined }

/** What is asked of an assessor or applicant, as far as words need it. */
export type Asked = {
  readonly title?: Text | undefined
  readonly unit?: Text | undefined
  /** Whether an assessor gives points here. */
  readonly isPoints?: boolean
  /** Choices or items. */
  readonly options?: readonly ChoiceOption[]
}

/** The names a pack gives. */
export function namesOfPack(expanded: Expanded): PackNames {
  const sections = new Map(expanded.sections.map(({ clause }) => [clause.id, clause]))
  return {
    clause(id) {
      const clause = expanded.clauseById.get(id)?.clause
      return clause && { number: clause.number, title: clause.title ?? clause.text }
    },
    part(id) {
      const found = expanded.results.find(({ nodeById }) => nodeById.has(id))?.nodeById.get(id)
      return found ?? sections.get(id)
    },
    answer: (id) => askedOf(expanded.inputs.get(id)?.input),
    profile: (id) => askedOf(expanded.profile.get(id)),
    value: (id) => expanded.pack.rules.labels?.[id],
  }
}

/**
 * The names a receipt gives by itself, for when its pack is no longer there: clauses and parts have
 * their titles, an answer is called after its clause, and all else by its id.
 */
export function namesOfReceipt(receipt: Receipt): PackNames {
  const clauses = new Map(receipt.clauses.map((clause) => [clause.clause, clause]))
  const nodes = new Map(
    receipt.results.flatMap((result) => result.nodes.map((node) => [node.node, node])),
  )
  return {
    clause: (id) => clauses.get(id),
    part: (id) => nodes.get(id),
    answer: () => undefined,
    profile: () => undefined,
    value: () => undefined,
  }
}

function askedOf(
  input:
    | {
        readonly type: string
        readonly title?: Text
        readonly unit?: Text
        readonly options?: readonly ChoiceOption[]
        readonly items?: readonly Option[]
      }
    | undefined,
): Asked | undefined {
  if (input === undefined) return undefined
  const { title, unit } = input
  const isPoints = input.type === 'points'
  return { title, unit, isPoints, options: input.options ?? input.items ?? [] }
}
