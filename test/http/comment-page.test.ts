import pino from 'pino'
import { Writable } from 'node:stream'
import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { makeCommentLink } from '../../src/app/register/consultations/comment-links.ts'
import { openConsultation } from '../../src/app/register/consultations/open-consultation.ts'
import { succeedRevisionOnFiles } from '../../src/app/register/revisions/succeed-revision.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { revokeCommentLink } from '../../src/app/register/consultations/comment-links.ts'
import { LOG_SECRETS } from '../../src/composition/log-secrets.ts'
import { openRegisterService } from '../../src/composition/register-service.ts'
import { dayOf } from '../../src/domain/register/calendar.ts'
import { buildApp } from '../../src/http/app.ts'
import { emptyFolder } from '../cli/touchstone.ts'
import { by } from '../register/register-service.ts'
import { ROOT } from './open-app.ts'

const zh = catalogueIn('zh')
const en = catalogueIn('en')
const editor = by('editor', 'editor')
const UNIT = '示例单位甲（虚构）'

t.test(
  'a link leads to a page on which a unit comments without an account or a script',
  async (t) => {
    const logged: string[] = []
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        logged.push(chunk.toString())
        done()
      },
    })
    const logger = pino({ level: 'trace', redact: LOG_SECRETS }, stream)
    const config = { mode: 'demo', data: emptyFolder(t), templates: emptyFolder(t) } as const
    const registerService = await openRegisterService(config, { shipped: ROOT })
    const { ports } = registerService
    const app = await buildApp(registerService.service, { ...registerService, logger })
    t.teardown(async () => {
      await app.close()
      await registerService.close()
    })
    const name = { standard: 'q-hxc-013', edition: '2018', revision: 1 }
    const draft = await succeedRevisionOnFiles(ports, editor, name, { from: '2099-01-01' })
    const consultation = await openConsultation(
      ports,
      editor,
      { id: draft.id },
      {
        title: { zh: '征求意见稿', en: 'Draft for comments' },
        opens: dayOf(ports.clock.now(), ports.body),
        closes: '2099-12-31',
        rules: { unanswered: 'refused' },
      },
    )
    const { token, record } = await makeCommentLink(ports, editor, {
      consultation: consultation.id,
      to: UNIT,
    })
    const url = `/comment/${token}`
    const read = async (address: string) => (await app.inject(address)).body
    const send = (fields: Record<string, string>, to = url) =>
      app.inject({
        method: 'POST',
        url: to,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      })

    await t.test(
      'it shows the clauses of the draft, each with a way to comment on it',
      async (t) => {
        const page = await read(`${url}?language=zh&clause=service-objectives`)
        t.match(page, UNIT)
        t.match(page, '服务方针与目标')
        t.match(page, /<option value="service-objectives" selected>/)
        t.notMatch(page, '<script')
        t.match(await read(`${url}?language=en`), en.say('comment-page-send'))
      },
    )

    await t.test(
      'what is wrong is told on the page, and nothing that was typed is lost',
      async (t) => {
        const typed = { kind: 'technical', comment: '示例 <意见>', proposed: '', key: 'one' }
        const refused = await send(typed)
        t.equal(refused.statusCode, 422)
        t.match(refused.body, zh.say('comment-page-wrong'))
        t.match(refused.body, '示例 &#60;意见&#62;</textarea>')
        const unread = await send({ ...typed, comment: '示例\u202E' })
        t.equal(unread.statusCode, 422)
      },
    )

    await t.test(
      'a comment is recorded once, in the name of the unit, and thanked for',
      async (t) => {
        const fields = {
          clause: 'service-objectives',
          kind: 'technical',
          comment: '示例意见\r\n第二行',
          proposed: '无',
          key: 'two',
        }
        const [first, again] = [await send(fields), await send(fields)]
        t.equal(first.statusCode, 303)
        t.equal(first.headers.location, again.headers.location)
        const page = await read(String(first.headers.location))
        t.match(page, zh.say('comment-page-sent', { number: 1 }))
        t.match(page, '示例意见\n第二行')
        const { items } = await ports.register.read((view) =>
          view.find('comment', {}, { limit: 9 }),
        )
        t.match(items, [
          { body: { from: UNIT, place: { clause: 'service-objectives' }, number: 1 } },
        ])
        t.equal(items.length, 1)
        await takeStep(
          ports,
          editor,
          'answer-comment',
          { id: items[0]!.id },
          {
            outcome: 'not-adopted',
            observation: '示例：不在范围之内',
          },
        )
        t.match(await read(url), '示例：不在范围之内')
      },
    )

    await t.test('a unit says that it has no comments', async (t) => {
      const other = await makeCommentLink(ports, editor, {
        consultation: consultation.id,
        to: '示例单位乙（虚构）',
      })
      const blank = await send({ key: 'blank' }, `/comment/${other.token}/blank`)
      t.match(await read(String(blank.headers.location)), zh.say('comment-page-blank-sent'))
      const late = await send({ key: 'late' }, `${url}/blank`)
      t.equal(late.statusCode, 422, 'who has commented has comments')
    })

    await t.test(
      'a link that is none, or revoked, opens nothing, and no token is logged',
      async (t) => {
        await revokeCommentLink(ports, editor, record)
        const gone = await app.inject(url)
        t.equal(gone.statusCode, 404)
        t.match(gone.body, zh.say('comment-page-unknown'))
        for (let wrong = 0; wrong < 20; wrong += 1) await app.inject('/comment/tsc_wrong')
        t.equal((await app.inject('/comment/tsc_wrong')).statusCode, 429)
        t.ok(logged.length > 20)
        t.notMatch(logged.join(''), token)
      },
    )
  },
)
