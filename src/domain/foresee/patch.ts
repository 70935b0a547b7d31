import { guessAmong } from '../faults/did-you-mean.ts'
import { fault, pointer, type Fault, type FaultKeyOf } from '../faults/fault.ts'
import { isObject, type JsonValue } from '../schema/json.ts'
import { message, named, type Message } from '../messages/message.ts'
import type { Pack } from '../pack/pack.ts'

/**
 * One edit of a pack, as RFC 6902 writes it, or `set`, which puts a value whether there was one or
 * not. Beside its place in a list, a member of a list may be named by its id:
 * `/rules/levels/four-stars/atLeast`.
 */
export type Edit =
  | { readonly op: 'add' | 'replace' | 'set'; readonly path: string; readonly value: JsonValue }
  | { readonly op: 'remove'; readonly path: string }

/** The edited pack, not yet checked, or every edit that leads nowhere. */
export type Patched =
  | { readonly pack: unknown; readonly faults?: undefined }
  | { readonly faults: readonly Fault[] }

/** Applies edits one after another to a copy of a pack. */
export function patchPack(pack: Pack, edits: readonly Edit[]): Patched {
  const copy = structuredClone(pack) as unknown
  const faults = edits.flatMap((edit, index) => {
    const found = apply(copy, edit)
    if (found === undefined) return []
    return [fault(found.lost, pointer(index, 'path'), found.guess)]
  })
  return faults.length > 0 ? { faults } : { pack: copy }
}

type Lost = {
  readonly lost: Message<FaultKeyOf<'edit-lost'>>
  readonly guess?: { readonly guess?: string }
}

function apply(root: unknown, edit: Edit): Lost | undefined {
  const steps = stepsOf(edit.path)
  const last = steps.pop()
  if (last === undefined || !edit.path.startsWith('/'))
    return { lost: message('fault-edit-lost', { path: edit.path }) }
  let at = root
  for (const step of steps) {
    const next = member(at, step)
    if (next === undefined || next.at === undefined) return lost(edit, at, step)
    at = next.at
  }
  if (Array.isArray(at)) {
    const list: unknown[] = at
    if (edit.op === 'add' && last === '-') return void list.push(edit.value)
    const index = placeIn(list, last)
    const most = edit.op === 'add' && /^\d+$/.test(last) ? list.length : list.length - 1
    if (index === -1 || index > most) return lost(edit, at, last)
    if (edit.op === 'remove') list.splice(index, 1)
    else list.splice(index, edit.op === 'add' ? 0 : 1, edit.value)
    return undefined
  }
  if (!isObject(at)) return lost(edit, at, last)
  const object = at as { [key: string]: unknown }
  const isNew = edit.op === 'add' || edit.op === 'set'
  if (!isNew && !Object.hasOwn(object, last)) return lost(edit, at, last)
  if (edit.op === 'remove') delete object[last]
  else
    Object.defineProperty(object, last, {
      value: edit.value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  return undefined
}

function member(at: unknown, step: string): { readonly at: unknown } | undefined {
  if (Array.isArray(at)) {
    const index = placeIn(at, step)
    return index === -1 ? undefined : { at: (at as readonly unknown[])[index] }
  }
  return isObject(at) && Object.hasOwn(at, step) ? { at: at[step] } : undefined
}

/** The place of a step in a list: by number, or by id; -1 where there is none. */
function placeIn(list: readonly unknown[], step: string): number {
  if (/^(?:0|[1-9]\d*)$/.test(step)) return Number(step)
  return list.findIndex((one) => isObject(one) && one['id'] === step)
}

function lost({ path }: Edit, at: unknown, step: string): Lost {
  const known = Array.isArray(at)
    ? (at as readonly unknown[]).map((one, k) =>
        isObject(one) && typeof one['id'] === 'string' ? one['id'] : String(k),
      )
    : isObject(at)
      ? Object.keys(at)
      : []
  const given = { path, step: { value: step } }
  return known.length === 0
    ? { lost: message('fault-edit-lost--value', given) }
    : {
        lost: message('fault-edit-lost--step', { ...given, known: named(known, 'comma') }),
        guess: guessAmong(step, known),
      }
}

function stepsOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
