// npm run client: writes client/api.ts from the OpenAPI document of the service with its register.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildApp } from '../src/http/app.ts'
import { openOffice } from '../src/composition/register-service.ts'
import { typesOf, type ApiDocument } from './types-of.ts'

const data = mkdtempSync(join(tmpdir(), 'touchstone-client-'))
const office = await openOffice(
  { mode: 'demo', data },
  { shipped: resolve(import.meta.dirname, '..') },
)
const app = await buildApp(office.house, office)
const document = (await app.inject('/openapi.json')).json<ApiDocument>()
await app.close()
await office.close()
rmSync(data, { recursive: true })
writeFileSync(join(import.meta.dirname, 'api.ts'), typesOf(document))
