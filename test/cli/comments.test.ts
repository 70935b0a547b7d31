import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { filledInto } from '../http/filled-demonstration.ts'
import { emptyFolder, flat, INSIDES, touchstone } from './touchstone.ts'

t.setTimeout(180_000)

const DRAFT = 'q-hxc-013/2018/2'

type Listed = {
  readonly consultation: { readonly id: string; readonly state: string }
  readonly open: number
  readonly comments: readonly {
    readonly comment: {
      readonly number: number
      readonly kind: string
      readonly state: string
      readonly supports: readonly { readonly unit: string; readonly position: string }[]
    }
    readonly effect?: { readonly certificates: number }
  }[]
}

t.test('a secretary asks for comments, takes them in, answers and concludes', async (t) => {
  const folder = emptyFolder(t)
  const data = join(folder, 'data')
  await filledInto({ data, templates: join(folder, 'templates') })
  const at = ['--demo', '--data', data]
  const by = ['--by', 'demo.editor', ...at]
  const run = (...args: readonly string[]) => touchstone(['comments', ...args])
  const listed = async (...more: readonly string[]): Promise<Listed> =>
    JSON.parse((await run('list', DRAFT, ...at, '--json', ...more)).out) as Listed

  const shown = await run('list', DRAFT, ...at, '--effects')
  t.match([shown.code, shown.err], [0, ''])
  t.match(flat(shown.out), /3 +C\.2\.2 +technical +示例城市环卫集团（虚构）/)
  t.match(flat(shown.out), /示例行业协会（虚构） supports it/)
  t.match(flat(shown.out), /certificates in force/)
  const before = await listed('--effects')
  t.match(before, { open: 4, consultation: { state: 'running' } })
  t.same(
    before.comments.map(({ comment }) => comment.number).toSorted((a, b) => a - b),
    [1, 2, 3, 4, 5, 6],
  )
  t.ok(before.comments.some(({ effect }) => effect !== undefined && effect.certificates > 0))

  const iso = join(folder, 'comments.docx')
  const chinese = join(folder, 'comments.xlsx')
  t.match(await run('table', DRAFT, '--form', 'iso', '--out', iso, ...at), { code: 0 })
  t.match(await run('table', DRAFT, '--out', chinese, ...at), { code: 0 })
  t.equal(readFileSync(iso).subarray(0, 2).toString(), 'PK')
  const again = await run('take-in', DRAFT, iso, chinese, ...by, '--json')
  const { sheets } = JSON.parse(again.out) as {
    readonly sheets: readonly { readonly received: object[]; readonly repeated: object[] }[]
  }
  t.same(
    sheets.map(({ received, repeated }) => [received.length, repeated.length]),
    [
      [0, 6],
      [0, 6],
    ],
    'what goes out comes back, in both forms, and nothing is kept twice',
  )

  const reasonless = await run('answer', DRAFT, '2', '--outcome', 'not-adopted', ...by)
  t.equal(reasonless.code, 1, 'what is not adopted needs a reason')
  const reason = ['--reason', '与第 C.2.1 条一并研究']
  const answered = await run('answer', DRAFT, '2', '--outcome', 'not-adopted', ...reason, ...by)
  t.match([answered.code, flat(answered.out)], [0, /Comment 2 is answered/])
  const reader = await run(
    'answer',
    DRAFT,
    '1',
    '--outcome',
    'adopted',
    '--by',
    'demo.reader',
    ...at,
  )
  t.match(
    [reader.code, flat(reader.err)],
    [1, /your role is reader/],
    'roles are those of the person',
  )
  t.equal((await listed()).open, 3)

  const links = await run('link', DRAFT, '--to', '示例单位一', '示例单位二', ...by)
  t.match([links.code, links.out.match(/\/comment\/tsc_/g)?.length], [0, 2])
  const opposed = ['--unit', '示例单位甲', '--position', 'opposes']
  const supported = await run('support', DRAFT, '3', ...opposed, ...by)
  t.match([supported.code, flat(supported.out)], [0, /示例单位甲 opposes comment 3/])
  await run('support', DRAFT, '3', '--unit', '示例单位甲', ...by)
  const third = (await listed()).comments.find(({ comment }) => comment.number === 3)
  t.match(
    third?.comment.supports.map(({ unit, position }) => [unit, position]).at(-1),
    ['示例单位甲', 'supports'],
    'what it said before is replaced',
  )
  const moved = await run('move', DRAFT, '--closes', '2099-01-31', ...by)
  t.match([moved.code, flat(moved.out)], [0, /taken until 31 January 2099/])
  t.match(await listed(), { consultation: { closes: '2099-01-31' } })
  const back = await run('move', DRAFT, '--closes', '2001-01-31', ...by)
  t.equal(back.code, 1, 'a last day does not go back before today')

  const concluded = await run('conclude', DRAFT, '--reason', '征求意见期满', ...by, '--json')
  t.match(JSON.parse(concluded.out), { state: 'concluded', open: 3 })
  const late = await run('take-in', DRAFT, iso, ...by, '--look')
  t.equal(late.code, 1, 'nothing is taken after the end')

  const days = ['--opens', '2090-01-01', '--closes', '2090-03-01', '--least-days', '60']
  const opened = await run('open', DRAFT, '--zh', '送审稿', ...days, ...by)
  t.match([opened.code, flat(opened.out)], [0, /Comments are asked for: /])
  t.match(await listed(), { comments: [], open: 0 }, 'the one that is not concluded is meant')
  const first = await listed('--consultation', before.consultation.id)
  t.match(first, { consultation: { state: 'concluded' } })

  for (const [args, code, err] of [
    [['list', 'q-hxc-013', ...at], 2, /standard\/edition\/revision/],
    [['list', 'q-hxc-013/2018/9', ...at], 1, /No draft q-hxc-013\/2018\/9/],
    [['answer', DRAFT, '99', '--outcome', 'adopted', ...by], 1, /no comment 99/],
    [['table', DRAFT, '--out', join(folder, 'x.pdf'), ...at], 2, /neither \.docx nor \.xlsx/],
    [['list', DRAFT, '--consultation', 'none', ...at], 1, /has no consultation none/],
  ] as const) {
    const ran = await run(...args)
    t.match([ran.code, flat(ran.err)], [code, err])
    t.notMatch(ran.out + ran.err, INSIDES)
  }
  t.notOk(existsSync(join(folder, 'x.pdf')))
})
