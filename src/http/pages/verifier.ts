import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublishedKeys } from '../../domain/trust/keys.ts'
import { inScript } from './public-frame.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../verifier/built/verify.html'), 'utf8')
const [, OWN_POLICY = "default-src 'none'"] =
  /http-equiv="content-security-policy" content="([^"]+)"/.exec(PAGE) ?? []

/** A status list that is longer is fetched apart, so that the page stays one that loads at once. */
const LONGEST_LIST = 2 * 1024 * 1024

/** The page that checks from disk, with this body's keys and its status list of the moment in it. */
export function verifierPage(given: {
  readonly keys: PublishedKeys
  readonly list: string | undefined
}) {
  const { keys, list } = given
  const inPage = list === undefined || list.length > LONGEST_LIST ? { keys } : { keys, list }
  return {
    html: PAGE.replace(/(?<=id="given">)\{\}/, () => inScript(inPage)),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${OWN_POLICY}; frame-ancestors 'none'`,
      'cache-control': 'no-cache',
    },
  }
}
