import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Doer, Signed } from '../register/doer.ts'
import { signed } from '../register/doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from '../register/lifecycle.ts'
import { lineFaults } from '../faults/printable.ts'
import { SCOPES, type KeyScope } from './scopes.ts'

/** What is asked of a new key. */
export type ApiKeyInput = {
  /** Whose roles it acts with. */
  readonly person: string
  /** What it is for, in words. */
  readonly label: string
  readonly scopes: readonly KeyScope[]
  /** The last day it may be used, YYYY-MM-DD, at most {@link LONGEST_DAYS} ahead. */
  readonly until: string
}

/** A key for programs. The key itself is shown once; its digest is a secret beside the record. */
export type ApiKey = ApiKeyInput & {
  readonly state: 'active' | 'revoked'
  /** How the key begins: enough to tell keys apart, too little to use one. */
  readonly prefix: string
  readonly made: Signed
}

export const API_KEY = {
  kind: 'api-key',
  acts: {
    'make-api-key': { from: null, to: 'active', roles: ['operator'] },
    'revoke-api-key': { from: ['active'], to: 'revoked', roles: ['operator'] },
  },
} as const satisfies Lifecycle<ApiKey['state']>

const LONGEST_DAYS = 400
const DAY_MS = 86_400_000

/** A new key. Refuses one without scope, end or purpose. */
export function makeApiKey(doer: Doer, input: ApiKeyInput, prefix: string): ApiKey {
  permit(API_KEY, 'make-api-key', undefined, doer)
  refuseFaults('api-key', apiKeyFaults(input, doer.day))
  return { state: 'active', ...input, prefix, made: signed(doer) }
}

/** A key that opens nothing any more. */
export function revokeApiKey(before: ApiKey, doer: Doer): ApiKey {
  permit(API_KEY, 'revoke-api-key', before, doer)
  return { ...before, state: 'revoked' }
}

/** Whether a key opens anything on a day. */
export function isUsable({ state, until }: ApiKey, day: string): boolean {
  return state === 'active' && day <= until
}

function apiKeyFaults({ label, scopes, until }: ApiKeyInput, day: string): Fault[] {
  const ahead = (Date.parse(until) - Date.parse(day)) / DAY_MS
  const isDay = /^\d{4}-\d\d-\d\d$/.test(until) && Number.isInteger(ahead)
  return [
    ...blankFault('/label', label, message('words-label')),
    ...lineFaults('/label', label),
    ...(scopes.length > 0 && scopes.every((scope) => SCOPES.includes(scope))
      ? []
      : [
          fault(
            message('fault-scopes-faulty', { known: { list: SCOPES, joined: 'comma' } }),
            '/scopes',
          ),
        ]),
    ...(isDay && ahead >= 0 && ahead <= LONGEST_DAYS
      ? []
      : [
          fault(
            message('fault-until-faulty', { until, from: { date: day }, most: LONGEST_DAYS }),
            '/until',
          ),
        ]),
  ]
}
