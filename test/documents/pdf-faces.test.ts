import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { deflateSync } from 'node:zlib'
import { blankFace, type FaceName } from '../../src/adapters/pdf/blank-face.ts'
import { facesIn } from '../../src/adapters/pdf/pdf-faces.ts'
import { openPdfPress, type PressOptions } from '../../src/adapters/pdf/pdf-press.ts'
import { findOffice, programIn } from '../../src/adapters/pdf/programs.ts'
import type { PdfPress } from '../../src/app/ports.ts'
import { emptyFolder, flat, touchstone } from '../cli/touchstone.ts'
import { needs } from '../needs.ts'
import { p, wordFile } from '../word-template/word-file.ts'
import { example, service, paperOf, receiptOf } from './papers.ts'

t.setTimeout(300_000)

const PATH = process.env['PATH']!
const NOTO = /^Noto(?:Serif|Sans)CJK/
const EXACT = { isArchival: false, isExact: true } as const
const LENIENT = { isArchival: false, isExact: false } as const

const ROMAN = { family: 'Example Roman', postScript: 'ExampleRoman' }
const SONG = { family: 'Example Song', postScript: 'ExampleSong' }
const NEIGHBOUR = { family: 'Liberation Serif', postScript: 'NeighbourSerif' }

/** Faces whose files have these names and every character, on this machine while the test runs. */
function install(t: Test, ...faces: readonly FaceName[]): (face: FaceName) => void {
  const folder = emptyFolder(t)
  const add = (face: FaceName): void =>
    writeFileSync(join(folder, `${face.postScript}.ttf`), blankFace(face))
  for (const face of faces) add(face)
  const usual = process.env['FONTCONFIG_FILE']
  const conf = join(folder, 'fonts.conf')
  writeFileSync(
    conf,
    `<fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir><include ignore_missing="yes">${usual ?? '/etc/fonts/fonts.conf'}</include></fontconfig>`,
  )
  process.env['FONTCONFIG_FILE'] = conf
  t.teardown(() => {
    if (usual === undefined) delete process.env['FONTCONFIG_FILE']
    else process.env['FONTCONFIG_FILE'] = usual
  })
  return add
}

function open(t: Test, options: PressOptions = {}): PdfPress {
  const press = openPdfPress(options)
  t.teardown(() => press.close())
  return press
}

install(t, ROMAN, SONG, NEIGHBOUR, { family: 'Liberation Sans', postScript: 'NeighbourSans' })
const press = open(t)

/** Text in a face for Latin letters and another for Chinese ones. */
function set(text: string, latin: string, chinese = latin): string {
  return `<w:r><w:rPr><w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:cs="${latin}" w:eastAsia="${chinese}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

function page(...runs: readonly string[]): Uint8Array {
  return wordFile(runs.map((run) => `<w:p>${run}</w:p>`).join(''))
}

/** Characters of a copy by face, without marks of subsets of a face. */
function shown(pdf: Uint8Array): { readonly [face: string]: string } {
  return Object.fromEntries(
    [...facesIn(pdf)].map(([face, text]) => [
      face.replace(/jp-Regular.*/, ''),
      text.toSorted().join('').trim(),
    ]),
  )
}

t.test(
  'a certificate is the same whatever faces are installed beside its own',
  needs('LibreOffice', async (t) => {
    t.teardown(() => service.papers.close())
    for (const language of ['zh', 'en', 'both'] as const) {
      const paper = await paperOf(await receiptOf(), 'certificate', language)
      const { bytes, missing } = await service.papers.print(paper)
      t.equal(missing, undefined)
      const faces = [...facesIn(bytes).keys()]
      t.ok(faces.length > 0)
      for (const face of faces) t.match(face, NOTO, language)
    }
  }),
)

t.test(
  'both scripts come out in the faces they name, or in the stand-ins of these',
  needs('LibreOffice', async (t) => {
    const own = await press.print(page(set('abc 甲乙', ROMAN.family, SONG.family)), EXACT)
    t.same(shown(own.pdf), { ExampleRoman: 'abc', ExampleSong: '乙甲' })
    const standIns = await press.print(
      page(set('abc 甲乙', 'Times New Roman', 'SimSun'), set('def 丙丁', 'Arial', 'SimHei')),
      EXACT,
    )
    t.same(shown(standIns.pdf), { NotoSerifCJK: 'abc乙甲', NotoSansCJK: 'def丁丙' })
  }),
)

t.test(
  'a face with a stand-in is used itself where it is installed',
  needs('LibreOffice', async (t) => {
    install(t, { family: 'Times New Roman', postScript: 'OwnTimes' })
    const { pdf } = await open(t).print(page(set('abc 甲乙', 'Times New Roman', 'SimSun')), EXACT)
    t.same(shown(pdf), { OwnTimes: 'abc', NotoSerifCJK: '乙甲' })
  }),
)

t.test(
  'a look-alike serves where it is named, and for no other face',
  needs('LibreOffice', async (t) => {
    const { pdf } = await press.print(
      page(set('abc', NEIGHBOUR.family), set('xyz', 'Times New Roman')),
      EXACT,
    )
    const { NotoSerifCJK, ...others } = shown(pdf)
    t.equal(NotoSerifCJK, 'xyz')
    t.same(Object.values(others), ['abc'])
  }),
)

t.test(
  'a face that is not installed is refused by name, or another serves',
  needs('LibreOffice', async (t) => {
    const add = install(t)
    const press = open(t)
    const late = { family: 'Example Late', postScript: 'ExampleLate' }
    const paper = page(set('abc 甲乙', late.family), set('x', ROMAN.family), set('y', 'Arial'))
    await t.rejects(press.print(paper, EXACT), {
      code: 'pdf-failed',
      detail: { key: 'refusal-pdf-failed--fonts', with: { fonts: { list: ['Example Late'] } } },
    })
    const { pdf, missing } = await press.print(paper, LENIENT)
    t.same(missing, { faces: [late.family], characters: [] })
    t.notMatch(Object.keys(shown(pdf)), [/^Touchstone/], 'nothing is blank')
    t.equal(shown(pdf)['ExampleRoman'], 'x')

    add(late)
    const now = await press.print(paper, EXACT)
    t.equal(shown(now.pdf)['ExampleLate'], 'abc乙甲', 'found as soon as somebody installs it')
  }),
)

t.test(
  'text that names no face is in none that happens to be installed',
  needs('LibreOffice', async (t) => {
    const paper = wordFile(p('abc 甲乙'))
    await t.rejects(press.print(paper, EXACT), {
      code: 'pdf-failed',
      detail: { key: 'refusal-pdf-failed--unnamed' },
    })
  }),
)

t.test(
  'a face that is named where no text is set in it is not asked for',
  needs('LibreOffice', async (t) => {
    const empty = '<w:r><w:rPr><w:rFonts w:ascii="Example Absent"/></w:rPr></w:r>'
    const { pdf } = await press.print(page(empty + set('甲', 'SimSun')), EXACT)
    t.same(shown(pdf), { NotoSerifCJK: '甲' })
  }),
)

t.test(
  'characters that no face of the paper has are told one by one',
  needs('LibreOffice', async (t) => {
    await t.rejects(press.print(page(set('甲🦀乙𠀀', 'SimSun')), EXACT), {
      code: 'pdf-failed',
      detail: {
        key: 'refusal-pdf-failed--characters',
        with: { characters: { list: ['“🦀” (U+1F980)', '“𠀀” (U+20000)'] } },
      },
    })
    const unseen = ['\u200b', '\u200d', '\u00ad', '\u2060', '\ufe0f', '\u202f', '\u3000']
    const pages = page(...unseen.map((one) => set(`甲${one}a`, 'SimSun')))
    t.equal((await press.print(pages, EXACT)).missing, undefined, 'what nobody sees needs no face')
    const { pdf } = await press.print(page(set('甲🦀', 'SimSun'), set('x', ROMAN.family)), EXACT)
    t.match(shown(pdf)['ExampleRoman'], '🦀', 'another face of the paper has it')
  }),
)

t.test(
  'a sign of a symbol face is refused where that face is not installed',
  needs('LibreOffice', async (t) => {
    const sign = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    await t.rejects(press.print(page(sign, set('甲', 'SimSun')), EXACT), {
      code: 'pdf-failed',
      detail: { with: { fonts: { list: ['Wingdings'] } } },
    })
  }),
)

t.test(
  'the command says for what other faces stand in',
  needs('LibreOffice', async (t) => {
    const assessment = { ...example(), subject: { ...example().subject!, name: { zh: '甲🦀' } } }
    const { code, out } = await touchstone(
      ['render', '--kind', 'score-sheet', '--assessment', '-', '--pdf', '-o', emptyFolder(t)],
      { input: JSON.stringify(assessment) },
    )
    t.equal(code, 0)
    t.match(flat(out), /Missing here: 🦀\. Other fonts of this computer stand in/)
  }),
)

t.test(
  'papers of several templates share a press, each in its own faces',
  needs('LibreOffice', async (t) => {
    const press = open(t, { offices: 2 })
    const turns = [ROMAN.family, SONG.family, ROMAN.family, SONG.family]
    const copies = await Promise.all(turns.map((face) => press.print(page(set('甲', face)), EXACT)))
    t.same(
      copies.map(({ pdf }) => Object.keys(shown(pdf))),
      ['ExampleRoman', 'ExampleSong', 'ExampleRoman', 'ExampleSong'].map((face) => [face]),
    )
  }),
)

t.test(
  'where nobody can say what is installed, copies are as exact',
  needs('LibreOffice', async (t) => {
    const folder = emptyFolder(t)
    symlinkSync((await programIn(PATH, ['soffice', 'libreoffice']))!, join(folder, 'soffice'))
    symlinkSync((await findOffice(PATH)).python!, join(folder, 'python3'))
    const press = open(t, { path: folder })
    const { pdf } = await press.print(page(set('abc 甲', ROMAN.family, 'SimSun')), EXACT)
    t.same(shown(pdf), { ExampleRoman: 'abc', NotoSerifCJK: '甲' })
    await t.rejects(press.print(page(set('甲', 'Example Absent')), EXACT), {
      code: 'pdf-failed',
      detail: { with: { fonts: { list: ['Example Absent'] } } },
    })
  }),
)

t.test(
  'an office that chooses faces by itself is not used',
  needs('LibreOffice', async (t) => {
    const folder = t.testdir()
    const soffice = (await programIn(PATH, ['soffice', 'libreoffice']))!
    const script = `#!/bin/sh\nunset FONTCONFIG_FILE\nexec "${soffice}" "$@"\n`
    writeFileSync(join(folder, 'soffice'), script, { mode: 0o755 })
    const press = open(t, { path: `${folder}:${PATH}` })
    await t.rejects(press.print(page(set('甲', 'SimSun')), EXACT), {
      code: 'pdf-unavailable',
      detail: { with: { cause: { key: 'office-own-fonts' } } },
    })
  }),
)

t.test(
  'faces are found in a PDF file whether or not it packs its objects',
  needs('LibreOffice', async (t) => {
    const font = '<</Type/Font/BaseFont/ABCDEF+Example-Bold/ToUnicode 9 0 R>>'
    const table =
      '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n2 beginbfchar\n<01> <7532>\n<02> <D83EDD80>\nendbfchar'
    const stream = (number: number, kind: string, data: string): Buffer =>
      Buffer.concat([
        Buffer.from(`${number} 0 obj\n<<${kind}/Filter/FlateDecode>>\nstream\n`),
        deflateSync(data),
        Buffer.from('\nendstream\nendobj\n'),
      ])
    const same = new Map([['Example-Bold', ['甲', '🦀']]])
    const plain = Buffer.from(`%PDF-1.6\n3 0 obj\n${font}\nendobj\n`)
    t.same(facesIn(Buffer.concat([plain, stream(9, '', table)])), same)
    const packed = stream(3, '/Type/ObjStm/N 1/First 4', `3 0 ${font}`)
    t.same(facesIn(Buffer.concat([packed, stream(9, '', table)])), same)
    t.equal(facesIn(Buffer.from('%PDF-1.6\n')).size, 0)
  }),
)
