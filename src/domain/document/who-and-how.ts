import type { Catalogue } from '../messages/catalogue.ts'
import type { Receipt } from '../receipt/receipt.ts'
import type { TagData } from './example-data.ts'
import { listed } from './shared-model.ts'

/** What somebody is in a team. */
export const TEAM_PARTS = ['lead', 'member', 'expert', 'left'] as const
export type TeamPart = (typeof TEAM_PARTS)[number]

type Answer = Receipt['assessment']['answers'][string]

/** What usual methods are called; any other is shown as the assessor wrote it. */
const METHODS = {
  documents: 'document-method-documents',
  interview: 'document-method-interview',
  'mystery-customer': 'document-method-mystery-customer',
  'on-site': 'document-method-on-site',
  remote: 'document-method-remote',
  survey: 'document-method-survey',
} as const

export function methodWords(method: string, catalogue: Catalogue): string {
  return Object.hasOwn(METHODS, method)
    ? catalogue.say(METHODS[method as keyof typeof METHODS])
    : method
}

/** Assessors, by what `people` calls them, places and methods that answers name. */
export function whoAndHow(
  answers: readonly Answer[],
  catalogue: Catalogue,
  people: Readonly<Record<string, string>> = {},
): TagData {
  const nameOf = (id: string): string => (Object.hasOwn(people, id) ? people[id]! : id)
  const assessors = new Set<string>()
  const places = new Set<string>()
  const methods = new Set<string>()
  for (const answer of answers) {
    if (typeof answer !== 'object') continue
    for (const id of Object.keys(answer.assessors ?? {})) assessors.add(nameOf(id))
    for (const result of answer.results ?? []) {
      for (const id of Object.keys(result.assessors ?? {})) assessors.add(nameOf(id))
      if (result.place !== undefined) places.add(result.place)
      if (result.method !== undefined) methods.add(methodWords(result.method, catalogue))
    }
  }
  const joined = (names: ReadonlySet<string>): string | undefined =>
    listed([...names], 'comma', catalogue)
  return { assessors: joined(assessors), places: joined(places), methods: joined(methods) }
}
