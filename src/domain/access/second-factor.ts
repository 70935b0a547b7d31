import type { Role } from '../register/roles.ts'
import type { Person } from './person.ts'

/** One-time codes that let somebody in whose telephone is gone. */
export const RECOVERY_CODES = 10

/** Whether somebody signs in with a code besides the password. */
export function hasSecondFactor({ secondFactorSince }: Pick<Person, 'secondFactorSince'>): boolean {
  return secondFactorSince !== undefined
}

/** What somebody who signs in with a password alone may do, and which roles wait for a second factor. */
export function rolesWithout(
  person: Pick<Person, 'roles' | 'secondFactorSince'>,
  asking: readonly Role[],
): { readonly roles: readonly Role[]; readonly withheld: readonly Role[] } {
  const { roles } = person
  const withheld = hasSecondFactor(person) ? [] : roles.filter((role) => asking.includes(role))
  if (withheld.length === 0) return { roles, withheld }
  const left = roles.filter((role) => !withheld.includes(role))
  // Whoever works for the body may look things up; a contact has one role and keeps nothing beside it.
  return { roles: left.length > 0 || withheld.includes('contact') ? left : ['reader'], withheld }
}

/** How a one-time code is compared: without what people put between its parts. */
export function foldCode(code: string): string {
  return code.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '')
}

/** Whether a folded code is one from an app; any other may be a recovery code. */
export function isFromApp(code: string): boolean {
  return /^\d{6}$/.test(code)
}

/** A recovery code as it is shown, from at least sixteen letters and digits: 80 bits, in fours. */
export function recoveryCode(drawn: string): string {
  return drawn.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1-')
}
