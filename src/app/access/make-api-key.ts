import {
  API_KEY,
  makeApiKey as made,
  revokeApiKey as revoked,
  type ApiKey,
  type ApiKeyInput,
} from '../../domain/access/api-key.ts'
import { perform, type Call } from '../register/perform.ts'
import { VersionConflict, type RecordDraft, type StoredRecord } from '../register/ports.ts'
import { unknownRecord, type Ref } from '../register/records.ts'
import type { AccessPorts } from './access-ports.ts'
import { requireNoKey } from './not-by-key.ts'
import { needPerson } from './person-records.ts'

/** What every key begins with, so that one that leaked is recognised for what it is. */
const MARK = 'tsk_'
const PREFIX = MARK.length + 8

/** The secret beside a key's record, and what keys are found by. */
export const KEY_DIGEST = 'digest'
export const PREFIX_SPACE = 'api-key-prefix'

/** The part of a key that tells it apart; undefined where the text is no key. */
export function prefixOf(key: string): string | undefined {
  return /^tsk_[\w-]{43}$/.test(key) ? key.slice(0, PREFIX) : undefined
}

/**
 * Makes a key for programs of a person. `key` is in this answer and nowhere else, ever. Refuses
 * (`access-refused`) whoever comes in by a key.
 */
export async function makeApiKey(
  ports: AccessPorts,
  { actor, why }: Call,
  input: ApiKeyInput,
): Promise<{ readonly key: string; readonly record: StoredRecord<ApiKey> }> {
  requireNoKey(actor)
  const id = ports.ids.next()
  const key = `${MARK}${ports.tokens.make()}`
  const prefix = key.slice(0, PREFIX)
  const call = { actor, ...(why === undefined ? {} : { why }) }
  const record = await perform(ports, call, async (tx, doer) => {
    const body = made(doer, input, prefix)
    await needPerson(tx, { id: input.person })
    const draft = draftOf(id, body)
    const stored = await tx.create(draft, 'make-api-key')
    await tx.claimUnique(PREFIX_SPACE, prefix, draft)
    await tx.secrets.set(draft, KEY_DIGEST, ports.tokens.digest(key))
    return stored
  })
  return { key, record }
}

/** Makes a key open nothing any more. */
export function revokeApiKey(
  ports: AccessPorts,
  call: Call,
  { id, version }: Ref,
): Promise<StoredRecord<ApiKey>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await tx.get<ApiKey>(API_KEY.kind, id)
    if (record === undefined) throw unknownRecord('api-key', id)
    if (version !== undefined && record.version !== version)
      throw new VersionConflict(record, version)
    const body = revoked(record.body, doer)
    await tx.secrets.set(record, KEY_DIGEST, undefined)
    return tx.put(draftOf(id, body), record.version, 'revoke-api-key')
  })
}

function draftOf(id: string, body: ApiKey): RecordDraft<ApiKey> {
  const search = { person: [body.person], prefix: [body.prefix] }
  return { kind: API_KEY.kind, id, state: body.state, search, body }
}
