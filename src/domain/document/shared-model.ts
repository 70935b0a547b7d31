import type { Expanded, ExpandedResult } from '../expand/expanded.ts'
import { TOTAL } from '../expand/tree.ts'
import type { fullPoints } from '../score/full-points.ts'
import type { ProvenanceStatus } from '../language/provenance.ts'
import type { ExactJson } from '../numbers/exact.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { List, Parameter } from '../messages/message.ts'
import type { Text } from '../messages/text.ts'
import type { Receipt, ResultReceipt } from '../receipt/receipt.ts'
import { numberWords, ruleNumberWords } from '../messages/numbers.ts'
import type { TagData, TagDatum } from './example-data.ts'

/** What a paper is made with, for its trace. */
export type Made = {
  /** SHA-256 of the template file. */
  readonly template: string
}

/** The pack that a paper made from a standard alone tells. */
export type PackTold = {
  readonly expanded: Expanded
  readonly digest: string
  readonly marks: readonly ProvenanceStatus[]
  readonly software: Receipt['software']
}

/** Stands in a cell that has nothing to show. */
export const NOTHING_SHOWN = '—'

/** A number of the receipt as papers print it; a dash where there is none. */
export function numberOr(value: ExactJson | null | undefined): string {
  return value === null || value === undefined ? NOTHING_SHOWN : numberWords(value)
}

/** The full score of a result as papers print it; a dash where it has no total. */
export function fullOr({ max, nodes }: ResultReceipt): string {
  return nodes.at(-1)?.combine === 'none' ? NOTHING_SHOWN : numberOr(max)
}

/** The full score of a result of a pack; a dash where it has no total. */
export function fullOfResult(
  { nodes }: ExpandedResult,
  full: ReturnType<typeof fullPoints>,
): string {
  return nodes.at(-1)?.pointless === true ? NOTHING_SHOWN : ruleNumberWords(full.get(TOTAL)!)
}

/** What a level of a receipt is called. */
export function levelTitle({ results }: Receipt, id: string, catalogue: Catalogue): string {
  return catalogue.text(results[0]!.levels.find((level) => level.id === id)?.title) || id
}

/** A percentage of the receipt as papers print it; a dash where there is none. */
export function percentOr(value: ExactJson | null | undefined, catalogue: Catalogue): string {
  return value === null || value === undefined
    ? NOTHING_SHOWN
    : catalogue.say('percent', { number: numberWords(value) })
}

/** The text, or undefined where it is empty, so that a section over it stays closed. */
export function orNothing(text: string): string | undefined {
  return text === '' ? undefined : text
}

/** One entry per star of the highest level. */
export function starsOf({ levels }: ResultReceipt, earned: number | undefined): TagDatum {
  const most = Math.max(0, ...levels.map(({ stars }) => stars ?? 0))
  return Array.from({ length: most }, (_, i) => ({ isEarned: i < (earned ?? 0) }))
}

/** Whether a paper is a specimen and why, for its tags; see {@link isSpecimen} for the mark. */
export function specimenOf(
  { marks }: Pick<Receipt, 'marks'>,
  catalogues: readonly Catalogue[],
  further: readonly ('undecided' | 'demonstration')[] = [],
): TagData {
  const reasons = [...marks.filter((mark) => mark !== 'published'), ...further]
  if (reasons.length === 0) return { isSpecimen: false }
  return {
    isSpecimen: true,
    specimenReason: catalogues
      .map((catalogue) =>
        reasons
          .map((reason) => catalogue.say(`document-specimen-${reason}`))
          .reduce((first, second) => catalogue.say('document-sentences', { first, second })),
      )
      .join(' / '),
  }
}

/** What papers about the drafting of rules are marked for: that those are a draft is what they are about. */
export function ofDraft({ marks }: PackTold): Pick<Receipt, 'marks'> {
  return { marks: marks.filter((mark) => mark !== 'draft') }
}

/** Digests and program that a paper can be traced by. */
export function traceOf(receipt: Receipt, { template }: Made): TagData {
  return {
    trace: {
      pack: receipt.standard.digest,
      packShort: receipt.standard.digest.slice(0, 12),
      assessment: receipt.inputDigest,
      assessmentShort: receipt.inputDigest.slice(0, 12),
      template: template.slice(0, 12),
      software: `${receipt.software.name} ${receipt.software.version}`,
    },
  }
}

/** Digests and program that a paper made from a standard alone can be traced by. */
export function packTraceOf({ digest, software }: PackTold, { template }: Made): TagData {
  return {
    trace: {
      pack: digest,
      packShort: digest.slice(0, 12),
      template: template.slice(0, 12),
      software: `${software.name} ${software.version}`,
    },
  }
}

/** The standard of a pack in one language; `fullPoints` as the paper prints it. */
export function standardOfPack(
  { expanded }: PackTold,
  fullPoints: string,
  catalogue: Catalogue,
): TagData {
  const { standard, rules } = expanded.pack
  return {
    standard: {
      designation: standard.designation ?? standard.id,
      title: catalogue.text(standard.title),
      edition: standard.edition,
      revision: String(rules.revision),
      owner: catalogue.text(standard.owner.name),
      inForceFrom: catalogue.show({ date: rules.inForce.from }),
      fullPoints,
    },
  }
}

/** The standard of a receipt in one language. */
export function standardOf(receipt: Receipt, owner: Text, catalogue: Catalogue): TagData {
  const { standard, results } = receipt
  return {
    standard: {
      designation: standard.designation ?? standard.id,
      title: catalogue.text(standard.title),
      edition: standard.edition,
      revision: String(standard.revision),
      owner: catalogue.text(owner),
      inForceFrom: catalogue.show({ date: standard.inForce.from }),
      fullPoints: fullOr(results[0]!),
    },
  }
}

/** The organisation of a receipt in one language; a name in another language is better than none. */
export function organisationOf(receipt: Receipt, catalogue: Catalogue): TagData {
  const { subject } = receipt.assessment
  const words = (text: Text | undefined): string | undefined => orNothing(catalogue.text(text))
  return {
    organisation: {
      name: words(subject?.name),
      address: words(subject?.address),
      creditCode: subject?.creditCode,
      scope: words(subject?.scope),
      sites: listed(
        (subject?.sites ?? []).map((text) => ({ text })),
        'semicolon',
        catalogue,
      ),
    },
  }
}

/** Several things in one line, or undefined where there are none. */
export function listed(
  list: readonly Parameter[],
  joined: List['joined'],
  catalogue: Catalogue,
): string | undefined {
  return list.length === 0 ? undefined : catalogue.show({ list, joined })
}

/** Some of the levels, lowest first, by name: "Four stars and above" where they are the highest ones. */
export function levelNames(
  levels: readonly { readonly id: string; readonly title?: Text | undefined }[],
  ids: readonly string[],
  catalogue: Catalogue,
): string {
  const name = ({ id, title }: (typeof levels)[number]): Parameter =>
    title === undefined ? { value: id } : { text: title }
  const lowest = levels.findIndex(({ id }) => ids.includes(id))
  const above = levels.slice(lowest)
  if (lowest >= 0 && above.length > 1 && above.every(({ id }) => ids.includes(id)))
    return catalogue.say('document-level-and-above', { level: name(levels[lowest]!) })
  const named = levels.filter(({ id }) => ids.includes(id))
  return listed(named.map(name), 'comma', catalogue) ?? NOTHING_SHOWN
}
