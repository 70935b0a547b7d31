import t from 'tap'
import { lintTemplate } from '../../src/adapters/word-template/tags/lint-template.ts'
import { qrPng } from '../../src/adapters/word-template/objects/qr-png.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { wordFault } from '../../src/domain/words/faults.ts'
import { readQr } from '../documents/qr-code.ts'
import { rendered, tags, wordFile } from './word-file.ts'

const schema = tags({ qr: { kind: 'picture', explanation: 'QR code' } })
const ADDRESS = 'https://register.example.org/c/TS-2026-00001'

type Placed = { readonly width: number; readonly height: number; readonly blip?: string } & {
  readonly crop?: string
  readonly shape?: string
  readonly effect?: string
}

/** A file with the picture of a code, sides in millimetres. */
function placed({ width, height, blip = '', crop = '', shape = 'rect', effect = '' }: Placed) {
  const [cx, cy] = [width, height].map((side) => side * 36_000)
  return wordFile(
    `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="1" name="QR" descr="{{qr}}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i">${blip}</a:blip>${crop}<a:stretch/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="${shape}"/>${effect}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    {
      links: [['i', 'image', 'media/i.png']],
      parts: { 'word/media/i.png': Buffer.from(qrPng('placeholder')) },
    },
  )
}

const CASES: readonly (readonly [what: string, placed: Placed, codes: readonly string[]])[] = [
  ['a square of 15 mm', { width: 15, height: 15 }, []],
  ['a square that is too small', { width: 12, height: 12 }, ['code-small']],
  ['a wide place', { width: 40, height: 20 }, ['code-oblong']],
  ['a flat place', { width: 40, height: 10 }, ['code-oblong', 'code-small']],
  [
    'a cropped picture',
    { width: 20, height: 20, crop: '<a:srcRect l="10000" b="5000"/>' },
    ['code-altered'],
  ],
  ['an empty crop', { width: 20, height: 20, crop: '<a:srcRect/>' }, []],
  ['a recoloured picture', { width: 20, height: 20, blip: '<a:duotone/>' }, ['code-altered']],
  [
    'a faint picture',
    { width: 20, height: 20, blip: '<a:alphaModFix amt="20000"/>' },
    ['code-altered'],
  ],
  ['a round picture', { width: 20, height: 20, shape: 'ellipse' }, ['code-altered']],
  ['a tilted picture', { width: 20, height: 20, effect: '<a:scene3d/>' }, ['code-altered']],
]

for (const [what, how, codes] of CASES)
  t.test(`a code keeps readable: ${what}`, async (t) => {
    const file = placed(how)
    const { faults, isUsable } = await lintTemplate(file, { schema })
    t.ok(isUsable)
    const told = faults.filter(({ code }) => code.startsWith('code-'))
    t.strictSame(
      told.map(({ code }) => code),
      codes,
    )
    for (const fault of told)
      t.match(wordFault(fault, catalogueIn('zh')), { message: '{{qr}}', fix: /\S/ })
    const { body, parts } = await rendered(
      file,
      schema,
      { qr: 'qr' },
      { pictures: { qr: qrPng(ADDRESS) } },
    )
    const sides = [...body.matchAll(/c[xy]="(\d+)"/g)].map(([, side]) => side)
    t.strictSame(new Set(sides), new Set([String(Math.min(how.width, how.height) * 36_000)]))
    t.notMatch(body, /duotone|alphaModFix|srcRect [^/]*l=|ellipse|scene3d/)
    const [picture] = [...parts].filter(([name]) => name.startsWith('word/media/'))
    t.equal(await readQr(picture![1]), ADDRESS, 'the code is read back')
  })
