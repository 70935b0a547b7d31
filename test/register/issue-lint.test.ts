import t from 'tap'
import {
  groundOf,
  intentOf,
  issueCaseOf,
} from '../../src/app/register/certificates/certificate-intent.ts'
import { ISSUE_RULES, lintIssue, type IssueCase } from '../../src/domain/trust/issue-lint.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { decided, organisation, wish } from './casework.ts'
import { openRegisterService } from './register-service.ts'
import { smallRoot } from './small-root.ts'

const small = await smallRoot()
t.teardown(() => small.clean())
const registerService = await openRegisterService({ root: small.root })
t.teardown(() => registerService.close())

const { id } = await decided(registerService, wish((await organisation(registerService)).id))
const ground = await registerService.register.read((view) => groundOf(view, id))
const at = { day: registerService.today, serial: 1, template: 'f'.repeat(64) }
const SOUND: IssueCase = issueCaseOf(ground, intentOf(registerService.ports.body, ground, at), {
  isPublished: true,
  day: registerService.today,
})

const { intent, decision, evaluation, receipt } = SOUND
const said = intent.model.decision

/** What breaks each rule, and, where one cannot be broken alone, what it breaks besides. */
const BREAKS: { readonly [rule: string]: readonly [Partial<IssueCase>, ...(readonly string[])] } = {
  'decision-grants': [
    { decision: { ...decision, state: 'refused', reasons: '不足' } },
    'level-within-reach',
  ],
  'decider-uninvolved': [{ decision: { ...decision, by: 'lead' } }],
  'decision-before-issue': [{ decision: { ...decision, decidedOn: '2026-11-24' } }, 'model-agrees'],
  'evaluation-unchanged': [{ evaluation: { ...evaluation, receipt: '0'.repeat(64) } }],
  'rules-as-pinned': [{ intent: { ...intent, rules: { ...intent.rules, digest: 'other' } } }],
  'level-within-reach': [{ evaluation: { ...evaluation, level: 'one-star' } }],
  'rules-published-or-specimen': [{ receipt: { ...receipt, marks: ['illustrative'] } }],
  'number-says-specimen': [
    {
      intent: {
        ...intent,
        number: `SPECIMEN-${intent.number}`,
        model: { ...intent.model, decision: { ...said, number: `SPECIMEN-${intent.number}` } },
      },
    },
  ],
  'names-complete': [{ intent: { ...intent, holder: { zh: '只有中文' } } }, 'model-agrees'],
  'dates-in-order': [{ intent: { ...intent, firstIssuedOn: '2026-12-01' } }],
  'model-agrees': [
    { intent: { ...intent, model: { ...intent.model, decision: { ...said, level: 'five' } } } },
  ],
}

function broken(change: Partial<IssueCase>): readonly string[] {
  try {
    lintIssue({ ...SOUND, ...change })
    return []
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'certificate-unfit') throw error
    return [...new Set(error.faults.map(({ code }) => code))]
  }
}

t.test('what is sound may be issued', async (t) => {
  t.same(broken({}), [])
})

t.test('each named rule is broken by what it is for', async (t) => {
  t.same(Object.keys(BREAKS).toSorted(), Object.keys(ISSUE_RULES).toSorted())
  for (const [rule, [change, ...besides]] of Object.entries(BREAKS))
    t.same(broken(change).toSorted(), [rule, ...besides].toSorted(), rule)
  const subject = SOUND.subject!
  const code = { ...intent, creditCode: '91000000DEM000005M' }
  for (const change of [
    { subject: { ...subject, name: { zh: '另一组织', en: 'Another' } } },
    { subject: { ...subject, address: { zh: '另一地址', en: 'Elsewhere' } } },
    { intent: code },
    { intent: { ...intent, model: { ...intent.model, decision: { ...said, claim: 'T1.x' } } } },
  ])
    t.same(broken(change), ['model-agrees'], 'paper, claim and register name one holder')
  t.same(broken({ isPublished: false }), ['rules-published-or-specimen'], 'nobody published them')
})
