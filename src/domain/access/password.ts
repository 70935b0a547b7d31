import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'

const SHORTEST = 12
const LONGEST = 256

/**
 * What keeps a password from being used: length alone, as NIST SP 800-63B-4 has it, which neither the
 * login nor one character over and over adds to. No rules about kinds of characters.
 */
export function passwordFaults(password: string, login: string): Fault[] {
  const { length } = password
  const at = '/password'
  if (length < SHORTEST || length > LONGEST)
    return [
      fault(
        message('fault-password-length', { count: length, least: SHORTEST, most: LONGEST }),
        at,
      ),
    ]
  const isPlain = new Set(password).size < 5
  // A login of two letters stands in many a good password, by chance in made ones too.
  const without = password.toLowerCase().replaceAll(login.toLowerCase(), '')
  if (isPlain || without.length < SHORTEST)
    return [fault(message('fault-password-plain', { least: SHORTEST }), at)]
  return []
}
