import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { fillDemo } from '../../src/demo-register.ts'
import { OUTCOME_WORDS } from '../../src/domain/trust/verdict-words.ts'
import { buildApp } from '../../src/http/app.ts'
import { openOffice } from '../../src/office.ts'
import { emptyFolder } from '../cli/touchstone.ts'
import { ROOT } from '../http/open-app.ts'
import { runProgram } from '../word-template/outside-program.ts'
import { readBack } from '../word-template/word-file.ts'

t.test('a stranger checks a paper from disk, with the network off', async (t) => {
  const folder = emptyFolder(t)
  const config = { mode: 'demo', data: emptyFolder(t), templates: emptyFolder(t) } as const
  const office = await openOffice(config, { shipped: ROOT })
  t.teardown(() => office.close())
  await fillDemo(office, config, ROOT)
  const app = await buildApp(office.house, office)
  t.teardown(() => app.close())
  const get = (url: string) => app.inject({ url, headers: { 'touchstone-role': 'reader' } })

  /** What a browser without a network shows of a page, once its script has run. */
  const shown = (url: string, language: string): string =>
    runProgram('chromium', [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--lang=${language}`,
      `--accept-lang=${language}`,
      `--user-data-dir=${join(folder, language)}`,
      // Whatever would be asked for goes to a port where nobody is.
      '--proxy-server=127.0.0.1:9',
      '--virtual-time-budget=5000',
      '--dump-dom',
      url,
    ])

  const { items } = (await get('/v1/certificates?state=active')).json<{ items: { id: string }[] }>()
  const paper = await get(`/v1/certificates/${items[0]!.id}/document`)
  const { parts } = await readBack(paper.rawPayload)
  const picture = join(folder, 'qr.png')
  const [, qr] = [...parts].find(([name]) => name.endsWith('.png'))!
  writeFileSync(picture, qr)
  const address = runProgram('zbarimg', ['--quiet', '--raw', picture]).trim()
  const claim = address.slice(address.indexOf('#'))
  t.match(claim, /^#T1\./)

  const page = join(folder, 'verify.html')
  writeFileSync(page, (await app.inject('/verify.html')).body)
  const from = pathToFileURL(page).href
  for (const [language, words] of [
    ['en', OUTCOME_WORDS.specimen.en],
    ['zh', OUTCOME_WORDS.specimen.zh],
  ] as const)
    t.match(shown(from + claim, language), words, `a true specimen, told in ${language}`)
  const altered = claim.slice(0, -3) + (claim.at(-3) === 'A' ? 'B' : 'A') + claim.slice(-2)
  t.match(shown(from + altered, 'en'), OUTCOME_WORDS.refused.en, 'an altered claim')
})
