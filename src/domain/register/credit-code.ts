import { message, type Message } from '../messages/message.ts'

/** Signs of a unified social credit code in the order of their values: no I, O, S, V, Z. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** What is wrong with a code. */
type CreditCodeFault = Message<`fault-credit-code-faulty--${'length' | 'sign' | 'check'}`>

/**
 * Why a text is not a unified social credit code (GB 32100-2015: 17 characters and a check character
 * modulo 31); undefined for one that is.
 */
export function creditCodeFault(code: string): CreditCodeFault | undefined {
  if (code.length !== 18) return message('fault-credit-code-faulty--length', { count: code.length })
  const stray = Array.from(code).find((sign) => !SIGNS.includes(sign))
  if (stray !== undefined)
    return message('fault-credit-code-faulty--sign', { sign: { value: stray } })
  const given = code[17]!
  const expected = creditCodeCheck(code.slice(0, 17))
  if (given === expected) return undefined
  return message('fault-credit-code-faulty--check', { given, expected })
}

/** The check character for the first 17 signs: each counts 3 to the power of its place, modulo 31. */
export function creditCodeCheck(first17: string): string {
  let sum = 0
  let weight = 1
  for (const sign of first17) {
    sum += SIGNS.indexOf(sign) * weight
    weight = (weight * 3) % 31
  }
  return SIGNS[(31 - (sum % 31)) % 31]!
}
