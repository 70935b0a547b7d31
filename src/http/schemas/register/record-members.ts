import { Type, type TSchema } from 'typebox'
import type { AnyObjectSchema } from '../../../domain/schema/schema.ts'

export type MemberSchemas = Record<string, TSchema>

/** The members of a closed object, to stand in another beside more. */
export function membersOf({ properties, required = [] }: AnyObjectSchema): MemberSchemas {
  return Object.fromEntries(
    Object.entries(properties).map(([name, member]) => [
      name,
      required.includes(name) ? member : Type.Optional(member),
    ]),
  )
}
