import {
  likenesses,
  wordsCompared,
  type Alike,
  type KnownBy,
} from '../../../domain/register/likeness.ts'
import { lookUp, type Looker } from '../look-up.ts'
import type { RegisterPorts } from '../perform.ts'
import type { RegisterView, SearchTerm } from '../ports.ts'
import { allOf, need } from '../records.ts'

/**
 * Organisations on record that may be the same one: of the same name in any language, credit code or
 * address. One that was merged is told as the one it leads to.
 */
export async function alikeOf(
  view: RegisterView,
  of: KnownBy,
  except?: string,
): Promise<readonly Alike[]> {
  const found = new Map<string, Alike>()
  for (const { key, value } of termsOf(of))
    for (const { id, body } of await allOf(view, 'organisation', key, value)) {
      const into = body.state === 'merged' ? body.merged.into : id
      if (into === except) continue
      const kept = into === id ? body : (await need(view, 'organisation', { id: into })).body
      const by = likenesses(of, body)
      const before = found.get(into)?.by ?? []
      // What was put on record before these keys were kept is found by its name, and counts if it is alike.
      if (by.length > 0)
        found.set(into, { by: [...new Set([...before, ...by])], id: into, name: kept.name })
    }
  return [...found.values()]
}

function termsOf({ name, address, creditCode }: KnownBy): readonly SearchTerm[] {
  return [
    ...(creditCode === undefined ? [] : [{ key: 'credit-code', value: creditCode }]),
    ...wordsCompared(name).map((value) => ({ key: 'same-name', value })),
    ...Object.values(name).map((value) => ({ key: 'name', value })),
    ...wordsCompared(address).map((value) => ({ key: 'same-address', value })),
  ]
}

/** Organisations on record that may be the same as one of them. */
export async function alikeOnRecord(
  ports: Pick<RegisterPorts, 'register'>,
  looker: Looker,
  id: string,
): Promise<readonly Alike[]> {
  const { body } = await lookUp(ports, looker, 'organisation', id)
  const except = body.state === 'merged' ? body.merged.into : id
  return ports.register.read((view) => alikeOf(view, body, except))
}
