import t from 'tap'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { service, receiptOf } from '../documents/papers.ts'
import { HOSTILE_TEMPLATES } from './hostile-documents.ts'

const receipt = await receiptOf()

t.ok(HOSTILE_TEMPLATES.length >= 20)
for (const [name, file, code] of HOSTILE_TEMPLATES)
  t.test(`${code === undefined ? 'harmless' : 'refused'}: ${name}`, async (t) => {
    const made = await service.papers
      .render({
        kind: 'findings',
        language: 'en',
        about: receipt,
        template: file(),
        hasWayUp: true,
      })
      .catch((error: unknown) => {
        if (error instanceof Refusal) return error
        throw error
      })
    const codes = made instanceof Refusal ? made.faults.map((fault) => fault.code) : []
    if (code === undefined) t.notOk(made instanceof Refusal, codes.join())
    else t.ok(codes.includes(code), codes.join())
  })
