import { expandPack } from '../expand/expand.ts'
import type { Fault } from '../fault.ts'
import { message } from '../messages/message.ts'
import type { Pack } from '../pack/pack.ts'
import { checkRules } from '../rules/check.ts'
import { packFault } from './codes.ts'

/**
 * What is wrong with a pack once it is written out as rules: too many, or too many conditions once
 * references are followed. Only for packs without an error; their single conditions have been checked.
 */
export function expansionFaults(pack: Pack): Fault[] {
  const { rules, shared } = expandPack(pack)
  const [first] = checkRules(rules, shared).filter(({ severity }) => severity === 'error')
  if (first === undefined) return []
  return [packFault(message('fault-rules-expansion', { reason: first.message }), '/rules')]
}
