import { readLogProof, type LogProof } from '../domain/trust/log-proof.ts'
import { readKeys, type TrustedKeys } from '../domain/trust/keys.ts'
import { readStatusList, type SignedList } from '../domain/trust/status-list.ts'
import type { VerifyGround } from '../domain/trust/verdict.ts'
import { checkSignature } from './check-signature.ts'

/** What the reader has given the page so far. */
export type Given = {
  readonly keys?: TrustedKeys
  readonly list?: SignedList
  readonly proof?: LogProof
}

/** What the server wrote into the page: keys, and the status list as text. */
export function givenInPage(text: string | null): Given {
  const found = jsonOf(text ?? '')
  if (typeof found !== 'object' || found === null) return {}
  const { keys, list } = found as { readonly keys?: unknown; readonly list?: unknown }
  const known = readKeys(keys)
  const signed = typeof list === 'string' ? readStatusList(list) : undefined
  return {
    ...(known === undefined ? {} : { keys: known }),
    ...(signed === undefined ? {} : { list: signed }),
  }
}

/** A key file, a status list or a proof that a reader gave; undefined where it is none of them. */
export function givenInFile(text: string): Given | undefined {
  const keys = readKeys(jsonOf(text))
  if (keys !== undefined) return { keys }
  const proof = readLogProof(text)
  if (proof !== undefined) return { proof }
  const list = readStatusList(text)
  return list === undefined ? undefined : { list }
}

/** What a verdict stands on at this moment. */
export function groundNow({ keys, list }: Given): VerifyGround {
  const now = new Date()
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
  return {
    keys: keys ?? { body: {}, keys: [] },
    list,
    now: now.toISOString(),
    day: local.toISOString().slice(0, 10),
    checkSignature,
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
