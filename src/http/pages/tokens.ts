import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The tokens of the design, which the studio has too: colours, faces, and what they are for. */
export const TOKENS = readFileSync(
  join(import.meta.dirname, '../../web/style/tokens.css'),
  'utf8',
).replaceAll(/\/\*[^]*?\*\//g, '')
