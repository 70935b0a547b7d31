// npm run client: writes client/api.ts from the OpenAPI document of the service with its register.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildApp } from '../src/http/app.ts'
import { openRegisterService } from '../src/composition/register-service.ts'
import { typesOf, type ApiDocument } from './types-of.ts'

const data = mkdtempSync(join(tmpdir(), 'touchstone-client-'))
const registerService = await openRegisterService(
  { mode: 'demo', data },
  { shipped: resolve(import.meta.dirname, '..') },
)
const app = await buildApp(registerService.service, registerService)
const document = (await app.inject('/openapi.json')).json<ApiDocument>()
await app.close()
await registerService.close()
rmSync(data, { recursive: true })
writeFileSync(join(import.meta.dirname, 'api.ts'), typesOf(document))
