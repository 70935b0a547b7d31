import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import t from 'tap'
import { SCOPES } from '../../src/domain/access/scopes.ts'
import { ROLES } from '../../src/domain/register/roles.ts'

t.test('docs/access.md names every role and every scope', async (t) => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/access.md'), 'utf8')
  for (const word of [...ROLES, ...SCOPES]) t.match(page, `\`${word}\``)
})
