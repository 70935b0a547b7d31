import { resolve } from 'node:path'
import t from 'tap'
import { isObject } from '../../src/domain/json.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import { openHouse } from '../../src/house.ts'

const ROOT = resolve(import.meta.dirname, '../..')

for (const [name, root] of [
  ['the shipped packs', ROOT],
  ['the zoo', resolve(ROOT, 'test/zoo')],
] as const) {
  t.test(`no sentence of ours stands in a receipt of ${name}`, async (t) => {
    const house = openHouse({ root })
    let receipts = 0
    for (const { standard, digested } of await house.shelf.revisions()) {
      const { pack } = digested!
      for (const { assessment } of Object.values(pack.rules.examples ?? {})) {
        const { edition } = pack.standard
        const asked = { standard, edition, ...assessment } as Assessment
        const given = JSON.stringify([pack, assessment])
        const ours: string[] = []
        walk(await house.scoreDocument(asked), '', given, ours)
        t.same(
          ours,
          [],
          'every text with a blank or a Hanzi in it is the committee’s or the assessor’s',
        )
        receipts += 1
      }
    }
    t.ok(receipts > 5, `${receipts} receipts`)
  })
}

function walk(value: unknown, at: string, given: string, ours: string[]): void {
  if (typeof value === 'string') {
    const isProse = /\s|[\u4e00-\u9fff]/.test(value)
    if (isProse && !/^best \d+$/.test(value) && !given.includes(JSON.stringify(value)))
      ours.push(`${at}: ${value}`)
  } else if (Array.isArray(value))
    for (const [index, one] of value.entries()) walk(one, `${at}/${index}`, given, ours)
  else if (isObject(value))
    for (const [key, one] of Object.entries(value)) walk(one, `${at}/${key}`, given, ours)
}
