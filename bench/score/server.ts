// A service over the model in a process of its own, for http.ts: scores, or gives a constant answer.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { readAssessmentDocument } from '../../src/app/scoring/read-assessment-document.ts'
import type { RulesService } from '../../src/app/rules-service.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { buildApp } from '../../src/http/app.ts'
import { scoreModelOf } from '../score-model.ts'

const [kind, clauses = '60'] = process.argv.slice(2)
const model = scoreModelOf(Number(clauses))
const { pack } = model
const root = mkdtempSync(join(tmpdir(), 'touchstone-bench-'))
const { id, edition } = pack.standard
const put = (folder: string, content: object): void => {
  mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, folder, 'model.json'), JSON.stringify(content))
}
put(join('standards', id, edition), pack.standard)
put(join('rules', id, edition, String(pack.rules.revision)), pack.rules)

const service = openRulesService({ root })
const [sample] = model.assessments(1)
const app = await buildApp(kind === 'scored' ? service : await constantly(service))
await app.listen({ host: '127.0.0.1', port: 0 })
process.send?.({ port: (app.server.address() as AddressInfo).port })
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1e6)
})
process.once('disconnect', () => {
  rmSync(root, { recursive: true, force: true })
  process.exit()
})

/**
 * The service whose routes read and check all that they always do and then give one fixed answer: a
 * receipt, or the least that the route can answer; for each line of a batch the same line.
 */
async function constantly(real: RulesService): Promise<RulesService> {
  const score = await real.scoreDocument(sample)
  const short = await real.scoreInBulk(sample)
  const { standard, results } = score
  const least = { standard, level: results[0]?.level } as object as typeof score
  return {
    ...real,
    scoreDocument: async (document) => {
      readAssessmentDocument(document, checkShape)
      return kind === 'least' ? least : score
    },
    scoreInBulk: async (document) => {
      readAssessmentDocument(document, checkShape)
      return short
    },
  }
}
