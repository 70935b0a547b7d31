import { answerComments } from '../app/register/consultations/answer-comments.ts'
import { makeCommentLink } from '../app/register/consultations/comment-links.ts'
import { openConsultation } from '../app/register/consultations/open-consultation.ts'
import { receiveComment } from '../app/register/consultations/receive-comment.ts'
import type { RegisterPorts } from '../app/register/perform.ts'
import type { Stored } from '../app/register/records.ts'
import { takeStep } from '../app/register/take-step.ts'
import type { Tokens } from '../app/ports.ts'
import type { CommentInput } from '../domain/register/comment.ts'
import { demo } from './casework.ts'

/** Made-up units of the field, as a consultation hears them. */
const UNITS = {
  institute: '示例专用汽车研究所（虚构）',
  maker: '示例车辆制造公司（虚构）',
  operator: '示例城市环卫集团（虚构）',
  association: '示例行业协会（虚构）',
  // Asked, and silent so far.
  laboratory: '示例检测中心（虚构）',
} as const

type Said = Omit<CommentInput, 'consultation' | 'from'> & { readonly from: keyof typeof UNITS }

/** What they say: on the whole draft, on clauses, one with the change of the rules that it asks for. */
function commentsOn(rules: string): readonly Said[] {
  return [
    {
      from: 'association',
      place: {},
      kind: 'general',
      comment:
        '建议说明本次修订与上一修订相比分值和分数线的主要变化，并给出过渡期。\nPlease state what has changed in weights and marks since the last revision, and a period of transition.',
    },
    {
      from: 'operator',
      place: { element: '评价等级 levels' },
      kind: 'technical',
      comment:
        '四星级与三星级的实际差距不明显，招标时难以区分，建议适当提高四星级分数线。\nFour stars and three can hardly be told apart in a tender; ask more of four.',
      proposed: '四星级分数线由 120 分提高到 128 分。',
      change: {
        file: `${rules}/levels.json`,
        changes: [{ pointer: '/levels/3/atLeast', value: 128 }],
      },
    },
    {
      from: 'operator',
      place: { clause: 'on-site-arrival' },
      kind: 'technical',
      comment:
        '作业中断影响面大，到达现场时间是用户最关心的指标，本条分值偏低，与 C.2.1 区分不明显。\nWork stands still until somebody arrives: arrival on site weighs too little beside C.2.1.',
      proposed: '本条分值提高 1 分，C.1.2 相应降低 1 分，总分不变。',
    },
    {
      from: 'maker',
      place: { clause: 'design-time' },
      kind: 'technical',
      comment:
        '“方案提交时间”的起算日不明确：是需求确认之日，还是现场勘查完成之日？\nFrom which day is the time to a scheme counted: the confirmed needs, or the survey?',
      proposed: '在条款中写明“自客户书面确认需求之日起计算”。',
    },
    {
      from: 'institute',
      place: { clause: 'first-response' },
      kind: 'editorial',
      comment:
        '“尽快”不便于核查，且与计分所用的小时数不一致，建议改用可核查的表述。\n“Soon” cannot be checked; say what the points are counted by.',
      proposed: '将“应尽快由技术人员联系客户”改为“应在接到报修后由技术人员联系客户并记录时间”。',
    },
    {
      from: 'institute',
      place: { clause: 'design-review' },
      kind: 'technical',
      comment:
        '设计评审宜要求有未参与设计的人员参加。\nSomebody who did not design should take part in the review.',
      proposed: '增加“评审人员中应至少有一名未参与该方案设计”。',
    },
  ]
}

/** A consultation on a draft that is open today: units were asked, most answered, two comments are handled. */
export async function* demoConsultation(
  ports: RegisterPorts,
  draft: { readonly id: string; readonly rules: string },
  days: { readonly opens: string; readonly closes: string },
): AsyncGenerator<number, void, void> {
  const { id: consultation } = await openConsultation(ports, demo('editor'), draft, {
    title: { zh: '征求意见稿', en: 'Draft for comments' },
    ...days,
    // A draft in review goes on to its approver; the committee sees what waits for an answer.
    rules: { unanswered: 'told' },
  })
  if (hasTokens(ports))
    for (const to of Object.values(UNITS))
      await makeCommentLink(ports, demo('editor'), { consultation, to })
  yield 5
  const comments: Stored<'comment'>[] = []
  for (const { from, ...said } of commentsOn(draft.rules))
    comments.push(
      await receiveComment(ports, demo('clerk'), { ...said, consultation, from: UNITS[from] }),
    )
  yield 4
  const [, marks, , , wording, review] = comments
  const support = { unit: UNITS.association, position: 'supports' } as const
  await takeStep(ports, demo('clerk'), 'support-comment', { id: marks!.id }, support)
  await answerComments(ports, demo('editor'), consultation, [
    { comment: wording!.id, outcome: 'adopted' },
    {
      comment: review!.id,
      outcome: 'adopted-in-part',
      observation:
        '小型企业难以另配评审人员，改为“宜有”。Small makers have nobody else: “should” in place of “shall”.',
    },
  ])
}

/** Ports of a whole service make tokens; those of a register alone do not. */
function hasTokens(ports: RegisterPorts): ports is RegisterPorts & { readonly tokens: Tokens } {
  return 'tokens' in ports
}
