import t from 'tap'
import { decisionTold } from '../../src/app/register/assessments/decision-told.ts'
import { keepMode } from '../../src/app/register/keep-mode.ts'
import type { DecisionTold } from '../../src/domain/document/decision-record.ts'
import { TEXT_LANGUAGES } from '../../src/domain/messages/text.ts'
import { decided, organisation, STAFF, wish } from '../register/casework.ts'
import { openRegisterService } from '../register/register-service.ts'
import { smallRoot } from '../register/small-root.ts'
import { sdkFaults } from './open-xml-sdk.ts'
import { decidedOn, linesOf, receiptOf, service } from './papers.ts'

const told = decidedOn(await receiptOf())

async function linesIn(one: DecisionTold, language: 'zh' | 'en' = 'en'): Promise<string> {
  const about = { decided: one }
  const paper = await service.papers.render({ kind: 'decision-record', language, about })
  return (await linesOf(paper.bytes)).join('\n')
}

t.test(
  'it says what was decided, by whom, and on what, and is sound to the Open XML SDK',
  async (t) => {
    for (const language of TEXT_LANGUAGES) {
      const about = { decided: told }
      const { bytes } = await service.papers.render({ kind: 'decision-record', language, about })
      t.strictSame(await sdkFaults(bytes), [], language)
      const lines = (await linesOf(bytes)).join('\n')
      for (const words of [
        '许衡',
        '孟知行',
        '沈知遥',
        'TEST-2026-00001',
        told.receipt.standard.digest,
      ])
        t.match(lines, words, `${language}: ${words}`)
    }
    const english = await linesIn(told)
    t.match(english, 'Granted: Four stars')
    t.match(english, 'Four stars, 125 points of 150')
    t.match(english, '何敏 (Left the team)')
    t.match(english, '30 June 2026')
  },
)

t.test('a refusal gives its grounds, and a decision that counts no more says so', async (t) => {
  const { level: _, ...decision } = told.decision
  const refused = { ...told, issued: [], nonconformities: [] }
  const lines = await linesIn({
    ...refused,
    decision: { ...decision, reasons: 'The correction was not checked.', isOver: true },
  })
  t.match(lines, 'Certification refused')
  t.match(lines, 'The correction was not checked.')
  t.match(lines, 'This decision was overtaken and counts no more')
  t.match(lines, 'None.')
  t.notMatch(lines, 'Certificates issued')
})

t.test('a demonstration is marked by published rules as well', async (t) => {
  const published = { ...told, receipt: { ...told.receipt, marks: [] } }
  const specimen = async (isDemonstration: boolean) => {
    const about = { decided: { ...published, isDemonstration } }
    return (await service.papers.render({ kind: 'decision-record', language: 'zh', about }))
      .isSpecimen
  }
  t.equal(await specimen(true), true)
  t.equal(await specimen(false), false)
})

t.test('what is told of a decision is what the register has of it', async (t) => {
  const small = await smallRoot()
  const body = await openRegisterService({ root: small.root })
  t.teardown(async () => {
    await body.close()
    small.clean()
  })
  await keepMode(body.register, 'demo')
  const { id, body: decision } = await decided(body, wish((await organisation(body)).id))
  const facts = await decisionTold(body.ports, STAFF.clerk, id)
  t.match(facts, {
    isDemonstration: true,
    decision: {
      level: 'two-stars',
      decidedOn: '2026-11-23',
      usableUntil: '2027-02-21',
      isOver: false,
    },
    review: { by: STAFF.reviewer.actor.id, recommendation: 'grant', notes: '证据充分' },
    issued: [],
    asOf: '2026-11-23',
  })
  t.equal(facts.receipt.standard.digest, decision.rules.digest)
  t.equal(facts.assessment.team.filter(({ part }) => part === 'lead').length, 1)
  await t.rejects(decisionTold(body.ports, { actor: { id: 'nobody', roles: ['contact'] } }, id), {
    code: 'record-unknown',
  })
})
