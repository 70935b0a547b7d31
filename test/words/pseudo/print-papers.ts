// Prints the lines of every paper that the program makes, with those of the template it is made from.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALL, linesOf, paperOf, receiptOf, ROOT } from '../../documents/papers.ts'

const papers = []
for (const example of ['q-hxc-013-four-stars', 'q-hxc-013-no-star'])
  for (const [kind, language] of ALL) {
    if (kind === 'certificate' && example === 'q-hxc-013-no-star') continue
    const receipt = await receiptOf(example)
    papers.push({
      name: `${kind} ${language}, ${example}`,
      lines: await linesOf((await paperOf(receipt, kind, language)).bytes),
      template: await linesOf(readFileSync(join(ROOT, 'templates', kind, `${language}.docx`))),
    })
  }
process.stdout.write(JSON.stringify(papers))
