import { isObject } from '../schema/json.ts'
import type { PackFaultKey } from '../faults/pack-faults.ts'

/** The messages about a text that is not written as it must be, but for those with a pattern. */
type FormatKey = Exclude<
  Extract<PackFaultKey, `fault-value-format--${string}`>,
  'fault-value-format--other'
>

/**
 * What is said of a text that does not match a pattern of a schema. A test holds every pattern of
 * the published schemas and of the API to this list.
 */
export const FORMATS: { readonly [pattern: string]: FormatKey } = {
  '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$': 'fault-value-format--id',
  '^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$': 'fault-value-format--edition',
  '^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$':
    'fault-value-format--edition-clause',
  '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$': 'fault-value-format--date',
  '^\\d{4}-\\d{2}-\\d{2}$': 'fault-value-format--date',
  '^\\$(?:\\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*){1,5}$': 'fault-value-format--path',
  '^(?:all|half|none)$': 'fault-value-format--share',
  '^(?:all|half|none|[1-9]\\d{0,14}/[1-9]\\d{0,14})$': 'fault-value-format--share',
  '^[1-9]\\d{0,14}/[1-9]\\d{0,14}$': 'fault-value-format--exact-number',
  '^all$': 'fault-value-format--all',
  '^(?:refuse|veto|lower|block)$': 'fault-value-format--otherwise',
  '^-?\\d+(?:/\\d+)?$': 'fault-value-format--exact-number',
  '^[^_]': 'fault-value-format--assessor',
  '^[0-9a-f]{64}$': 'fault-value-format--digest',
  '^https?://': 'fault-value-format--web-address',
  '^https?://[^\\s]+$': 'fault-value-format--web-address',
  '^https://[^\\s#]+[/=]$': 'fault-value-format--look-up',
  '\\{serial:[0-9]{1,2}\\}': 'fault-value-format--numbers',
  '^[1-9]\\d{0,5}$': 'fault-value-format--revision',
  '^[1-9]\\d{0,8}$': 'fault-value-format--version',
  '^[^/]{1,100}/[1-9]\\d{0,5}$': 'fault-value-format--edition-revision',
  '^(?:[1-9]\\d{0,2}|1000)$': 'fault-value-format--page-size',
  '^(?:[1-9]\\d{0,4}|1\\d{5}|200000)$': 'fault-value-format--steps',
  '^[1-9]\\d{0,3}[dwmy]$': 'fault-value-format--length',
  '^(?:[a-z-]+:[A-Z]{0,3}(?:,(?!$)|$))+$': 'fault-value-format--columns',
  '\\S': 'fault-value-format--blank',
  '^(?!0+(?:\\.0+)?$)\\d{1,4}(?:\\.\\d{1,6})?$': 'fault-value-format--step',
  '^(?:\\d{1,6}(?:\\.\\d{1,6})?(?:,(?!$)|$)){1,10}$': 'fault-value-format--marks',
}

/** What is said of a key that `propertyNames` of a schema refuses. */
export function keyFormat(names: unknown): FormatKey {
  const ref = isObject(names) ? names['$ref'] : undefined
  if (ref === '#/$defs/id' || ref === '#/$defs/conditionName') return 'fault-value-format--key-id'
  return ref === '#/$defs/assessorName'
    ? 'fault-value-format--key-assessor'
    : 'fault-value-format--key'
}
