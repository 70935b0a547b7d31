import t from 'tap'
import { faultList } from '../../src/cli/terminal/fault-list.ts'
import { packFault } from '../../src/domain/faults/pack-faults.ts'
import type { Fault } from '../../src/domain/faults/fault.ts'
import { message } from '../../src/domain/messages/message.ts'
import { flat, touchstone } from './touchstone.ts'
import { SMALLEST } from '../check/fault-examples.ts'
import { rootWith } from '../check/root-with.ts'

function unknownPath(path: string, at: number): Fault {
  return packFault(message('fault-path-unknown', { path }), `/values/v${at}`)
}

function items(faults: readonly Fault[]): readonly (readonly [string, readonly string[]])[] {
  const block = faultList(faults)
  if (block.kind !== 'list') throw new Error('no list')
  return block.items.map((item) => [item.text, item.details ?? []])
}

t.test('what is wrong alike in several places is told once, with its places', (t) => {
  const faults = [1, 2, 3].map((at) => unknownPath('$.answers.a', at))
  t.same(items([...faults, unknownPath('$.answers.b', 4)]), [
    [
      'There is no fact $.answers.a.',
      [
        'at /values/v1',
        'at /values/v2',
        'at /values/v3',
        'Name a fact that the standard asks for or computes.',
      ],
    ],
    [
      'There is no fact $.answers.b.',
      ['at /values/v4', 'Name a fact that the standard asks for or computes.'],
    ],
  ])
  t.end()
})

t.test('of very many places it is told how many more there are', (t) => {
  const [[, details] = ['', []]] = items(
    Array.from({ length: 30 }, (_, at) => unknownPath('$.answers.a', at)),
  )
  t.equal(details.length, 14)
  t.equal(details.at(-2), 'and in 18 more places; --json tells each')
  t.end()
})

t.test('warnings that ask for the same are one, and the data keeps each', async (t) => {
  const example = {
    title: 'Nothing',
    assessment: { date: '2026-05-01', answers: {} },
    expect: { level: null },
  }
  const file = 'rules/demo/2026/1/examples.json'
  const root = rootWith(t, {
    ...SMALLEST,
    [file]: JSON.stringify({ examples: { none: example } }),
  })
  const told = await touchstone(['check', '--root', root])
  t.equal(flat(told.out).split('Answer it in a worked example').length, 2, 'once')
  t.match(flat(told.out), /clause 4\.1\. .*clause 4\.2\. .*Answer it/)
  t.match(told.out, /0 errors, 2 warnings/)
  const data = await touchstone(['check', '--json', '--root', root])
  t.match(JSON.parse(data.out), {
    revisions: [
      {
        faults: [
          { code: 'clause-without-example', clause: 'hotline' },
          { code: 'clause-without-example', clause: 'repairs' },
        ],
      },
    ],
  })
})
