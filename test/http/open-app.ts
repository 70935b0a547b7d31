import type { FastifyInstance } from 'fastify'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import tests, { type Test } from 'tap'
import type { RulesService } from '../../src/app/rules-service.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { buildApp, type AppOptions } from '../../src/http/app.ts'
import { rootWith } from '../check/root-with.ts'

export const ROOT = resolve(import.meta.dirname, '../..')

/** The assessment a newcomer scores first. */
export const EXAMPLE = JSON.parse(
  readFileSync(resolve(ROOT, 'examples/q-hxc-013-four-stars.json'), 'utf8'),
) as { readonly [member: string]: unknown; readonly answers: object }

export const JSON_BODY = { 'content-type': 'application/json' }

/** The application over the shipped packs, which keeps nothing between two requests. */
let overShipped: Promise<FastifyInstance> | undefined

/**
 * An application over the shipped packs, one for all tests of a file, or over another service. It
 * closes when the tests end.
 */
export async function openApp(
  t: Test,
  service?: RulesService,
  options?: AppOptions,
): Promise<FastifyInstance> {
  if (service === undefined && options === undefined)
    return (overShipped ??= open(tests, openRulesService({ root: ROOT }), {}))
  return open(t, service ?? openRulesService({ root: ROOT }), options ?? {})
}

async function open(t: Test, service: RulesService, options: AppOptions): Promise<FastifyInstance> {
  const app = await buildApp(service, options)
  t.teardown(() => app.close())
  return app
}

/** What a revision of the small standard below is given. */
type Revision = {
  readonly inForce: { readonly from: string; readonly to?: string; readonly sunset?: string }
}

/** A root with one small standard, `demo`, and these revisions of its edition 2026. */
export function rootWithRevisions(t: Test, ...revisions: readonly Revision[]): string {
  const provenance = { status: 'illustrative', source: 'A test.', reason: 'A test.' }
  const standard = {
    id: 'demo',
    edition: '2026',
    title: 'Demonstration',
    languages: ['en'],
    owner: { name: 'Nobody' },
    provenance,
    clauses: [
      { id: 'hotline', ask: { type: 'yes-no' } },
      { id: 'spare-parts', ask: { type: 'yes-no' } },
    ],
  }
  const files = revisions.map(({ inForce }, index): [string, string] => [
    `rules/demo/2026/${index + 1}/rules.json`,
    JSON.stringify({
      revision: index + 1,
      provenance,
      inForce,
      weights: { hotline: 60, 'spare-parts': 40 },
    }),
  ])
  return rootWith(t, {
    'standards/demo/2026/standard.json': JSON.stringify(standard),
    ...Object.fromEntries(files),
  })
}
