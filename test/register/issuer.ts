// One process of several that issue what was decided.
//
// node test/register/issuer.ts PLACE ROOT: finishes what was left, then issues the certificate of
// every decision that grants, and writes each number on a line once it is published.
import { writeSync } from 'node:fs'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import { issueCertificate } from '../../src/app/register/certificates/issue-certificate.ts'
import { everyIn } from '../../src/app/register/records.ts'
import { resumeIssuing } from '../../src/app/register/certificates/resume-issuing.ts'
import { STAFF } from './casework.ts'
import { openRegisterService } from './register-service.ts'

const [, , place = '', root = ''] = process.argv
const registerService = await openRegisterService({
  root,
  place: JSON.parse(place) as StoragePlace,
})
const { ports } = registerService
await resumeIssuing(ports, STAFF.operator.actor)
for await (const { id } of everyIn(ports.register, 'decision', ['granted'])) {
  const { body } = await issueCertificate(ports, STAFF.clerk, { decision: id })
  writeSync(1, `${body.number}\n`)
}
await registerService.close()
