import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import canonicalize from 'canonicalize'
import t from 'tap'
import { digestOf } from '../../src/adapters/system/digest.ts'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { canonicalJson } from '../../src/domain/pack/canonical.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'

/** Both ways to a canonical text: ours, and the library that it hands hard values to. */
const WAYS = { 'the canonical form': canonicalJson, 'the library': canonicalize }

/** RFC 8785, appendix B: the bits of a number, and how it is written. */
const NUMBERS = {
  '0000000000000000': '0',
  '8000000000000000': '0',
  '0000000000000001': '5e-324',
  '8000000000000001': '-5e-324',
  '7fefffffffffffff': '1.7976931348623157e+308',
  ffefffffffffffff: '-1.7976931348623157e+308',
  '4340000000000000': '9007199254740992',
  c340000000000000: '-9007199254740992',
  '4430000000000000': '295147905179352830000',
  '44b52d02c7e14af5': '9.999999999999997e+22',
  '44b52d02c7e14af6': '1e+23',
  '44b52d02c7e14af7': '1.0000000000000001e+23',
  '444b1ae4d6e2ef4e': '999999999999999700000',
  '444b1ae4d6e2ef4f': '999999999999999900000',
  '444b1ae4d6e2ef50': '1e+21',
  '3eb0c6f7a0b5ed8c': '9.999999999999997e-7',
  '3eb0c6f7a0b5ed8d': '0.000001',
  '41b3de4355555553': '333333333.3333332',
  '41b3de4355555554': '333333333.33333325',
  '41b3de4355555555': '333333333.3333333',
  '41b3de4355555556': '333333333.3333334',
  '41b3de4355555557': '333333333.33333343',
  becbf647612f3696: '-0.0000033333333333333333',
  '43143ff3c1cb0959': '1424953923781206.2',
}
/** Infinities and what is no number have no canonical form. */
const NOT_NUMBERS = ['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000']

for (const [way, write] of Object.entries(WAYS)) {
  t.test(`${way} writes the numbers of RFC 8785`, async (t) => {
    for (const [bits, written] of Object.entries(NUMBERS)) t.equal(write(double(bits)), written)
    for (const bits of NOT_NUMBERS) t.throws(() => write(double(bits)), bits)
  })

  t.test(`${way} writes the example of RFC 8785, section 3.2.2`, async (t) => {
    const example = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`
    t.equal(
      write(JSON.parse(example)),
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  t.test(`${way} orders members as RFC 8785, section 3.2.3, by UTF-16 code units`, async (t) => {
    const unordered = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    t.same(write(unordered)?.match(/(?<=:")[^"]+/g), [
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })
}

for (const [name, folder] of [
  ['the shipped packs', '../../'],
  ['the zoo', '../zoo/'],
] as const)
  t.test(`every digest of ${name} is that of the text RFC 8785 asks for`, async (t) => {
    const service = openRulesService({ root: fileURLToPath(new URL(folder, import.meta.url)) })
    const revisions = (await service.shelf.revisions()).flatMap(({ digested }) => digested ?? [])
    t.ok(revisions.length > 2, 'packs are really read')
    for (const digested of revisions) {
      const { id } = digested.pack.standard
      t.equal(digested.digest, sha256(asTheStandardSays(digested.pack)), id)
      t.equal(digested.digest, sha256(canonicalize(digested.pack)!), `${id}, by the library alone`)
      const prepared = service.prepare(digested)
      for (const [example, { assessment }] of Object.entries(digested.pack.rules.examples ?? {})) {
        const asked = { standard: id, ...assessment } as Assessment
        const receipt = await service.score(prepared, asked)
        const text = asTheStandardSays(receipt)
        t.equal(digestOf(receipt), sha256(text), `the receipt of ${id}: ${example}`)
      }
    }
  })

/** The algorithm of RFC 8785 in its shortest form, which neither our code nor the library shares. */
function asTheStandardSays(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asTheStandardSays).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${asTheStandardSays(member)}`)
  return `{${members.join(',')}}`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function double(bits: string): number {
  return Buffer.from(bits, 'hex').readDoubleBE()
}
