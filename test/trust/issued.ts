import { createIds } from '../../src/adapters/system/ids.ts'
import { ed25519 } from '../../src/adapters/signing/ed25519.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import { draftOf } from '../../src/app/register/records.ts'
import type { Register } from '../../src/app/register/ports.ts'
import type { KeyPorts } from '../../src/app/trust/rotate-signing-key.ts'
import type { Certificate } from '../../src/domain/register/certificate-record.ts'
import { EXAMPLE_BODY } from '../../src/domain/register/certification-body.ts'
import { sqlitePlace } from '../storage/databases.ts'

export const OPERATOR = { id: 'operator-1', roles: ['operator'] }

/** A day that no midnight ends. */
export const TODAY = '2026-11-23'
export const clock = { now: () => `${TODAY}T04:00:00.000Z` }

/** A register in a folder of its own with what keys are looked after with. */
export async function openKeyDesk(t: {
  teardown: (work: () => Promise<void>) => void
}): Promise<KeyPorts> {
  const { place, clean } = sqlitePlace()
  const storage = await openStorage(place, { clock, ids: createIds() })
  t.teardown(async () => {
    await storage.close()
    clean()
  })
  return { register: storage.register, body: EXAMPLE_BODY, signing: ed25519 }
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Puts an issued certificate on record with these bytes as its paper. */
export async function putCertificate(
  register: Register,
  certificate: Partial<Certificate> & { readonly number: string },
  paper: Uint8Array = new TextEncoder().encode(certificate.number),
): Promise<void> {
  await register.transaction(OPERATOR, undefined, async (tx) => {
    const { digest } = await tx.blob.put(paper, WORD)
    const signed = { by: 'person-1', at: tx.now }
    const body = {
      state: 'active',
      organisation: 'organisation-1',
      standard: 'q-hxc-013',
      decision: `decision-of-${certificate.number}`,
      assessment: 'assessment-1',
      evaluation: 'evaluation-1',
      rules: { standard: 'q-hxc-013', edition: '2018', revision: 1, digest: 'd'.repeat(64) },
      holder: { zh: '示例家居商场（虚构）', en: 'Example Home Store (fictitious)' },
      scope: { zh: '家居商场服务', en: 'Home store services' },
      sites: [{ name: { zh: '一号店', en: 'Store one' } }],
      level: 'four-star',
      isSpecimen: false,
      firstIssuedOn: '2026-11-23',
      validFrom: '2026-11-23',
      validUntil: '2029-11-22',
      surveillanceDue: ['2027-11-23', '2028-11-23'],
      model: { decision: {}, language: 'both', receipt: 'e'.repeat(64), template: 'f'.repeat(64) },
      assessors: ['person-2'],
      intended: signed,
      issued: signed,
      document: digest,
      notices: [],
      ...certificate,
    } as unknown as Certificate
    const draft = draftOf('certificate', `certificate-${certificate.number}`, body)
    await tx.create(draft, 'publish-certificate')
    await tx.claimUnique('certificate-number', certificate.number, draft)
    if (body.state !== 'intended') await tx.claimUnique('document', digest, draft)
  })
}

/** Puts a receipt on record that says no more than what its standard is called; gives its digest. */
export function putReceipt(register: Register): Promise<string> {
  const receipt = {
    standard: { id: 'q-hxc-013', designation: 'Q/HXC 013' },
    assessment: {},
    results: [],
  }
  const bytes = new TextEncoder().encode(JSON.stringify(receipt))
  return register.transaction(OPERATOR, undefined, async (tx) => {
    const { digest } = await tx.blob.put(bytes, 'application/json')
    return digest
  })
}
