import type { Operations } from '../../../client/api.ts'
import { isObject, type JsonValue } from '../../domain/schema/json.ts'
import type { NamedAct } from '../../domain/register/names.ts'
import { REVISION, type FieldChange } from '../../domain/register/rules-revision.ts'

type Link = Operations['getRulesRevisionHistory']['answer']['links'][number]

/** One thing that was done to a draft. */
export type DraftMoment = {
  readonly key: string
  /** RFC 3339. */
  readonly at: string
  readonly by: string
  readonly act: NamedAct & keyof typeof REVISION.acts
  /** The version that came of it. */
  readonly version: number
  readonly changes: readonly FieldChange[]
  readonly why?: string
}

/** What a link of the audit trail says of a draft; undefined for one that is no act on it. */
export function momentOf({ seq, at, actor, act, after, why }: Link): DraftMoment | undefined {
  if (!isAct(act) || !isObject(after)) return undefined
  const { version, body } = after as { readonly version?: JsonValue; readonly body?: JsonValue }
  if (typeof version !== 'number' || !isObject(body)) return undefined
  const { edited, returned, withdrawn } = body as {
    readonly edited?: { readonly changes?: readonly FieldChange[] }
    readonly returned?: { readonly reason?: string }
    readonly withdrawn?: { readonly reason?: string }
  }
  const reason =
    act === 'return-revision'
      ? returned?.reason
      : act === 'withdraw-revision'
        ? withdrawn?.reason
        : why
  return {
    key: String(seq),
    at,
    by: actor,
    act,
    version,
    changes: act === 'edit-revision' ? (edited?.changes ?? []) : [],
    ...(reason === undefined || reason === null ? {} : { why: reason }),
  }
}

function isAct(act: string): act is DraftMoment['act'] {
  return Object.hasOwn(REVISION.acts, act)
}
