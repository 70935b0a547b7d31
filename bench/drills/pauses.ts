// npm run -s drill:pauses: how long the main thread of a service stands still while costly questions are
// asked of it at their largest (P1 to P4), and while a workbook is taken over in which every wording of a
// standard was changed (P5): the longest pause, and the one that 999 of 1,000 are below.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pause } from '../../src/adapters/system/pause.ts'
import { inTurns } from '../../src/app/insight/in-turns.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { readAs } from '../../src/domain/workbook/book.ts'
import { bookOf } from '../../src/domain/workbook/book-of.ts'
import { takeOverInTurns } from '../../src/domain/workbook/take-over.ts'
import { buildApp } from '../../src/http/app.ts'
import { everyPack } from '../../test/drafting/shipped-files.ts'
import { withTyped } from '../../test/workbook/tables.ts'
import { runDrill, type Check } from './drill.ts'

const ROOT = join(import.meta.dirname, '../..')
const NAME = { standard: 'q-hxc-013', edition: '2018', revision: 1 }

/** No pause may be longer, in milliseconds, for 999 of 1,000 turns. */
const MOST_MS = 100

type Question = { readonly url: string; readonly body: object; readonly times: number }

/** Asks it several times, one after another, and looks at the pauses meanwhile. */
function asked(question: (short: boolean) => Question | Promise<Question>): Check {
  return async ({ short }) => {
    const app = await buildApp(openRulesService({ root: ROOT }), { bodyLimit: 8_388_608 })
    try {
      const { url, body, times } = await question(short)
      const request = {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify(body),
      } as const
      // The packs are read by the first who asks anything.
      await app.inject('/v1/standards')
      const delay = monitorEventLoopDelay({ resolution: 1 })
      const statuses: number[] = []
      const start = performance.now()
      delay.enable()
      for (let i = 0; i < times; i++) statuses.push((await app.inject(request)).statusCode)
      delay.disable()
      const seconds = (performance.now() - start) / 1000
      const p999 = delay.percentile(99.9) / 1e6
      return {
        ok: p999 < MOST_MS && statuses.every((status) => status === 200),
        statuses: [...new Set(statuses)],
        secondsEach: Math.round((seconds / times) * 100) / 100,
        megabytes: Math.round(request.payload.length / 1e5) / 10,
        p999Ms: Math.round(p999),
        longestMs: Math.round(delay.max / 1e6),
      }
    } finally {
      await app.close()
    }
  }
}

/** Works a workbook out in turns, as a service does, and looks at the pauses meanwhile. */
const takenOver: Check = async ({ short }) => {
  const [name, files] = [...everyPack()].find(([one]) => one.startsWith(NAME.standard))!
  const [standard = '', edition = '', revision = ''] = name.split(' ')
  const origin = { standard, edition, revision: Number(revision) }
  const book = bookOf(files, 'en', origin)
  const typed = book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, at) =>
      row.cells.flatMap(({ open, shows }, column) =>
        open?.form.is === 'wording'
          ? [{ sheet: sheet.key, row: at, column, typed: `${readAs(shows)} x` }]
          : [],
      ),
    ),
  )
  const tables = withTyped(book, typed)
  const times = short ? 1 : 5
  let changes = 0
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const start = performance.now()
  delay.enable()
  for (let i = 0; i < times; i++)
    ({ length: changes } = (
      await inTurns(takeOverInTurns(tables, { ...origin, files }), pause)
    ).changes)
  delay.disable()
  const p999 = delay.percentile(99.9) / 1e6
  return {
    ok: p999 < MOST_MS && changes === typed.length,
    cells: changes,
    secondsEach: Math.round((performance.now() - start) / times / 10) / 100,
    p999Ms: Math.round(p999),
    longestMs: Math.round(delay.max / 1e6),
  }
}

const assessment = JSON.parse(
  readFileSync(join(ROOT, 'examples/q-hxc-013-four-stars.json'), 'utf8'),
) as object

/** As many assessments as a body of four megabytes holds. */
const many = Array.from(
  { length: Math.floor(4_000_000 / JSON.stringify(assessment).length) },
  () => assessment,
)
const change = { edits: [{ op: 'set', path: '/rules/levels/four-stars/atLeast', value: 117 }] }

await runDrill('pauses', {
  P1: asked((short) => ({
    url: '/v1/foresee',
    body: { revision: NAME, change, population: { synthetic: { size: 10_000, seed: 1 } } },
    times: short ? 1 : 5,
  })),
  P2: asked((short) => ({
    url: '/v1/foresee',
    body: { revision: NAME, change, population: { assessments: many } },
    times: short ? 1 : 5,
  })),
  P3: asked((short) => ({
    url: '/v1/improve?limit=200000&by=points',
    body: assessment,
    times: short ? 1 : 5,
  })),
  P4: asked((short) => ({
    url: '/v1/compare',
    body: { left: NAME, right: { standard: 'hxc-kitchen-customization' }, assessments: many },
    times: short ? 1 : 5,
  })),
  P5: takenOver,
})
