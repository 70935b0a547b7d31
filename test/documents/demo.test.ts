import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { PROJECT, run, touchstone } from '../cli/touchstone.ts'
import { linesOf } from './papers.ts'

t.test('the demo prints what it made, and everything in it is marked', async (t) => {
  const { code, out, err } = await run(process.execPath, ['tools/demonstration.ts'])
  t.equal(code, 0, err)
  t.match(out, '125 / 150, 四星级 Four stars')
  const files = out.match(/^demo\/\S+/gm) ?? []
  t.equal(files.length, 6)
  for (const file of files) {
    const bytes = readFileSync(join(PROJECT, file))
    if (file.endsWith('.docx'))
      t.match((await linesOf(bytes)).join('\n'), '样本 · 不得作为认证证明', file)
    if (file.endsWith('-zh.txt')) t.match(bytes.toString(), '不具约束力', file)
    if (file.endsWith('-en.txt')) t.match(bytes.toString(), 'bind', file)
  }
  t.match(await touchstone(['verify', 'demo/receipt.json']), { code: 0 }, 'its receipt holds')
})
