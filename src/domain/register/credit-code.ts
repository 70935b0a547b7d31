/** Signs of a unified social credit code in the order of their values: no I, O, S, V, Z. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * Why a text is no unified social credit code (GB 32100-2015: 17 signs and a check character
 * modulo 31), in a sentence; undefined for one that is.
 */
export function creditCodeFault(code: string): string | undefined {
  if (code.length !== 18) return `It has ${code.length} signs, not 18.`
  const stray = Array.from(code).find((sign) => !SIGNS.includes(sign))
  if (stray !== undefined)
    return `${JSON.stringify(stray)} cannot stand in it: only digits and capital letters without I, O, S, V and Z can.`
  const expected = creditCodeCheck(code.slice(0, 17))
  if (code[17] === expected) return undefined
  return `Its check character is ${code[17]}, and the first 17 signs give ${expected}: a sign was mistyped.`
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
