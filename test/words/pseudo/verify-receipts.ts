// Reads receipts of a root, one a line, and prints how each verifies.
import { argv, stdin, stdout } from 'node:process'
import { text } from 'node:stream/consumers'
import { openRulesService } from '../../../src/composition/rules-service.ts'

const service = openRulesService({ root: argv[2]! })
const verdicts = []
for (const line of (await text(stdin)).trim().split('\n')) {
  const { holds, differences, notes } = await service.verify(JSON.parse(line))
  verdicts.push({ holds, differences, notes })
}
stdout.write(JSON.stringify(verdicts))
