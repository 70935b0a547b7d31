import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openShelf } from '../../src/adapters/pack-files/shelf.ts'

/** Small standards by how well founded their rules are. */
export const STANDARDS = {
  /** Published, and its digest is on record. */
  published: 'kettle-care',
  /** Calls itself published, but nobody put it on record. */
  unrecorded: 'kettle-rumour',
  /** Marked as an illustration. */
  illustrative: 'kettle-sketch',
} as const
export type Founded = keyof typeof STANDARDS

/**
 * A folder with a small standard of each kind: three yes-no clauses, one star or two,
 * and a second revision from 2028 on.
 */
export async function smallRoot(): Promise<{ readonly root: string; readonly clean: () => void }> {
  const root = mkdtempSync(join(tmpdir(), 'touchstone-rules-'))
  for (const [founded, id] of Object.entries(STANDARDS)) {
    const status = founded === 'illustrative' ? 'illustrative' : 'published'
    const provenance = { status, source: 'Made up for tests' }
    write(root, `standards/${id}/2026/standard.json`, standard(id, provenance))
    for (const revision of [1, 2])
      write(root, `rules/${id}/2026/${revision}/rules.json`, rules(provenance, revision))
  }
  // What the folders come to is put on record as the committee would.
  const digests: Record<string, string> = {}
  for (const one of await openShelf(root).revisions())
    if (one.standard === STANDARDS.published && one.digested !== undefined)
      digests[String(one.revision)] = one.digested.digest
  write(root, `rules/${STANDARDS.published}/2026/published.json`, digests)
  return { root, clean: () => rmSync(root, { recursive: true, force: true }) }
}

function standard(id: string, provenance: object): object {
  return {
    id,
    edition: '2026',
    title: { zh: '水壶服务', en: 'Kettle service' },
    languages: ['zh', 'en'],
    owner: { name: { zh: '示例委员会', en: 'Example committee' } },
    provenance,
    ask: { type: 'yes-no' },
    clauses: [
      { id: 'hot', number: '1', title: { zh: '水是热的', en: 'The water is hot' } },
      { id: 'clean', number: '2', title: { zh: '水壶是干净的', en: 'The kettle is clean' } },
      { id: 'friendly', number: '3', title: { zh: '服务友好', en: 'Service is friendly' } },
    ],
  }
}

function rules(provenance: object, revision: number): object {
  return {
    revision,
    provenance,
    inForce: revision === 1 ? { from: '2026-01-01', to: '2027-12-31' } : { from: '2028-01-01' },
    weights: { hot: 5, clean: 3, friendly: 2 },
    levels: [
      { id: 'one-star', title: { zh: '一星', en: 'One star' }, stars: 1, atLeast: 5 },
      { id: 'two-stars', title: { zh: '二星', en: 'Two stars' }, stars: 2, atLeast: 10 },
    ],
    mandatory: { hot: 'all' },
  }
}

function write(root: string, file: string, value: object): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), JSON.stringify(value))
}
