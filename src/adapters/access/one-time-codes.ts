import { Secret, TOTP } from 'otpauth'
import type { OneTimeCodes } from '../../app/ports.ts'

/** RFC 4226 asks for 160 bits. */
const SECRET_BYTES = 20
const PERIOD_S = 30
const DIGITS = 6
/** Clocks of telephones are off by less than one step. */
const DRIFT = 1

/** TOTP (RFC 6238) as every app has it: SHA-1, six digits, thirty seconds. */
export const oneTimeCodes: OneTimeCodes = {
  makeSecret: () => new Secret({ size: SECRET_BYTES }).base32,
  uri: (secret, { issuer, login }) => totp(secret, issuer, login).toString(),
  stepOf(secret, code, now) {
    const timestamp = Date.parse(now)
    const delta = totp(secret).validate({ token: code, timestamp, window: DRIFT })
    return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD_S) + delta
  },
}

function totp(secret: string, issuer = '', label = ''): TOTP {
  return new TOTP({
    issuer,
    label,
    algorithm: 'SHA1',
    digits: DIGITS,
    period: PERIOD_S,
    secret: Secret.fromBase32(secret),
  })
}
