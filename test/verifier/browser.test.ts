import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { buildApp } from '../../src/http/app.ts'
import { openRegisterService } from '../../src/composition/register-service.ts'
import { openPage } from '../browser/open-page.ts'
import { emptyFolder } from '../cli/touchstone.ts'
import { readQr } from '../documents/qr-code.ts'
import { filledInto } from '../http/filled-demonstration.ts'
import { ROOT } from '../http/open-app.ts'
import { needs } from '../needs.ts'
import { readBack } from '../word-template/word-file.ts'

t.test(
  'a stranger checks a paper from disk, with the network off',
  needs('Google Chrome', async (t) => {
    const folder = emptyFolder(t)
    const config = { mode: 'demo', data: emptyFolder(t), templates: emptyFolder(t) } as const
    await filledInto(config)
    const registerService = await openRegisterService(config, { shipped: ROOT })
    t.teardown(() => registerService.close())
    const app = await buildApp(registerService.service, registerService)
    t.teardown(() => app.close())
    const get = (url: string) => app.inject({ url, headers: { 'touchstone-role': 'reader' } })

    const { items } = (await get('/v1/certificates?state=active')).json<{
      items: { id: string }[]
    }>()
    const paper = await get(`/v1/certificates/${items[0]!.id}/document`)
    const { parts } = await readBack(paper.rawPayload)
    const [, qr] = [...parts].find(([name]) => name.endsWith('.png'))!
    const address = await readQr(qr)
    const claim = address.slice(address.indexOf('#'))
    t.match(claim, /^#T1\./)

    const file = join(folder, 'verify.html')
    writeFileSync(file, (await app.inject('/verify.html')).body)
    const from = pathToFileURL(file).href

    /** Waits until the page says so, and that it asked nobody but the disk. */
    const says = async (
      url: string,
      language: 'en' | 'zh-CN',
      words: string,
      given?: string,
    ): Promise<void> => {
      const page = await openPage(t, { language, isOffline: true })
      const asked: string[] = []
      page.on('request', (request) => void asked.push(request.url()))
      await page.goto(url)
      if (given !== undefined) await page.locator('#file').setInputFiles(given)
      await page.getByText(words).first().waitFor()
      t.strictSame(
        asked.filter((one) => !one.startsWith('file:') && !one.startsWith('data:')),
        [],
        words,
      )
    }
    await says(from + claim, 'en', catalogueIn('en').say('verdict-specimen'))
    await says(from + claim, 'zh-CN', catalogueIn('zh').say('verdict-specimen'))
    const { number } = (await get(`/v1/certificates/${items[0]!.id}`)).json<{ number: string }>()
    const proof = join(folder, 'certificate.tlog-proof')
    writeFileSync(proof, (await get(`/v1/public/certificates/${number}/proof`)).rawPayload)
    for (const language of ['en', 'zh-CN'] as const)
      await says(
        from + claim,
        language,
        language === 'en' ? 'The proof holds' : '收录证明有效',
        proof,
      )
    const altered = claim.slice(0, -3) + (claim.at(-3) === 'A' ? 'B' : 'A') + claim.slice(-2)
    await says(from + altered, 'en', catalogueIn('en').say('verdict-refused'))
  }),
)
