import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { MutantRun } from '../../src/app/insight/run-mutants.ts'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { mutantFates } from '../../src/domain/prove/mutants.ts'
import { emptyFolder, PROJECT, touchstone } from '../cli/touchstone.ts'
import { packOf, prepared } from '../score/score-pack.ts'

/** A folder with one pack of the zoo. */
function rootWith(t: Test, standard: string): string {
  const root = emptyFolder(t)
  for (const room of ['standards', 'rules'])
    cpSync(join(PROJECT, 'test/zoo', room, standard), join(root, room, standard), {
      recursive: true,
    })
  return root
}

async function missedIn(root: string): Promise<readonly string[]> {
  const { out } = await touchstone(['test', '--mutants', '--json', '--root', root])
  const { mutants } = JSON.parse(out) as { mutants: readonly MutantRun[] }
  return mutants.filter(({ fate }) => fate === 'missed').map(({ pointer }) => pointer)
}

t.test('boundary examples hold as they are, and catch what was missed before', async (t) => {
  const root = rootWith(t, 'gate-outcomes')
  const before = await missedIn(root)
  t.ok(before.includes('/rules/levels/0/atLeast'), 'nothing held the lowest mark')

  const written = await touchstone([
    'examples',
    'gate-outcomes',
    '--boundaries',
    '--write',
    '--root',
    root,
  ])
  t.equal(written.code, 0)
  const file = join(root, 'rules/gate-outcomes/2026/1/examples-boundaries.json')
  const { examples } = JSON.parse(readFileSync(file, 'utf8')) as {
    examples: { readonly [id: string]: { readonly expect: object } }
  }
  t.match(examples, {
    'mark-bronze-reached': {
      title: { en: 'At or above the threshold of "Bronze": 40, threshold 40' },
      expect: { points: 40, level: 'bronze' },
    },
    'mark-bronze-missed': {
      title: { en: 'Below the threshold of "Bronze": 39, threshold 40' },
      expect: { points: 39, level: null },
    },
  })
  t.equal((await touchstone(['check', '--root', root])).code, 0)
  t.equal((await touchstone(['test', '--root', root])).code, 0)

  const after = await missedIn(root)
  t.notOk(after.includes('/rules/levels/0/atLeast'), 'now examples hold it')
  t.ok(after.length < before.length / 2, `${after.length} of ${before.length} are left`)
})

t.test('nothing is overwritten, and a published revision stays as it is', async (t) => {
  const root = rootWith(t, 'sprs-like')
  const asked = ['examples', 'sprs-like', '--boundaries', '--write', '--root', root]
  const file = join(root, 'rules/sprs-like/2026/1/examples-boundaries.json')
  const record = join(root, 'rules/sprs-like/2026/published.json')
  writeFileSync(
    record,
    '{ "1": "0000000000000000000000000000000000000000000000000000000000000000" }',
  )
  const refused = await touchstone(asked)
  t.equal(refused.code === 0, false)
  t.notOk(existsSync(file))
  writeFileSync(record, '{}')
  t.equal((await touchstone(asked)).code, 0)
  const again = await touchstone(asked)
  t.equal(again.code, 2)
  t.match(again.err, /nothing is/)
})

t.test('a proof names its witness at a terminal, in both languages', async (t) => {
  const root = rootWith(t, 'sprs-like')
  const rules = join(root, 'rules/sprs-like/2026/1/rules.json')
  writeFileSync(rules, readFileSync(rules, 'utf8').replace('"atLeast": 9', '"atLeast": 13'))
  const english = await touchstone(['check', '--prove', '--language', 'en', '--root', root])
  t.equal(english.code, 1)
  t.match(
    english.out.replaceAll(/\s+/g, ' '),
    /No assessment reaches the threshold of level "Ready".*at \/rules\/levels\/0 Proved.*12 points/,
  )
  const chinese = await touchstone(['check', '--prove', '--language', 'zh', '--root', root])
  t.match(chinese.out.replaceAll(/\s+/g, ''), /任何评价都达不到等级“Ready”的分数线.*已证明.*12分/)
})

t.test('a mark that is moved by a step is missed, with an assessment at the mark', (t) => {
  const { expanded } = prepared(
    packOf({
      clauses: [{ id: 'review', title: 'Review', ask: { type: 'points' } }],
      rules: {
        weights: { review: 90 },
        levels: [
          { id: 'plain', title: 'Plain', atLeast: 31 },
          { id: 'fair', title: 'Fair', atLeast: 58 },
        ],
        conditions: {
          spare: { fact: 'assessment', path: '$.answers.review', operator: 'lessThan', value: 7 },
        },
      },
    }),
  )
  const fates = [...mutantFates(expanded, checkShape)]
  const of = (pointer: string, to: string) =>
    fates.find((one) => one.pointer === pointer && one.to === to)
  t.match(of('/rules/levels/1/atLeast', '59'), {
    from: '58',
    fate: 'missed',
    witness: { answers: { review: 58 } },
  })
  t.match(of('/rules/levels/1/atLeast', '57'), {
    fate: 'missed',
    witness: { answers: { review: 57 } },
  })
  t.match(of('/rules/levels/0/atLeast', '32'), {
    from: '31',
    fate: 'missed',
    witness: { answers: { review: 31 } },
  })
  t.match(of('/rules/policies/missing', 'zero'), {
    from: 'block',
    fate: 'missed',
    witness: { answers: {} },
  })
  t.match(of('/rules/conditions/spare/value', '8'), { fate: 'same' }, 'nothing reads it')
  t.end()
})

t.test(
  'a missed change is told with an assessment and both outcomes, in both languages',
  async (t) => {
    const root = rootWith(t, 'gate-outcomes')
    const run = async (language: string): Promise<string> => {
      const { out } = await touchstone([
        'test',
        '--mutants',
        '--language',
        language,
        '--root',
        root,
      ])
      return out.replaceAll(/\s+/g, language === 'zh' ? '' : ' ')
    }
    t.match(
      await run('en'),
      /"40" becomes "41" in level "Bronze"\. at \/rules\/levels\/0\/atLeast Shown by [^:]*: 40 points, Bronze as the rules are, 40 points after the change\./,
    )
    t.match(await run('zh'), /例证：除[^。]*，现行规则下为40分，Bronze，修改后为40分。/)
  },
)
