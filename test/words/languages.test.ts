import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { emptyFolder, run } from '../cli/touchstone.ts'
import { pseudoFile } from './pseudo/pseudo-language.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/**
 * Files, and folders that end with a slash, in which words of a language or the choice of one belong.
 * What readers are told belongs into message files.
 */
const MAY_NAME_LANGUAGES: { readonly [path: string]: string } = {
  'domain/messages/built/': 'written from the message files',
  'domain/messages/keys.ts': 'written from the message files',
  'domain/messages/text.ts': 'the languages that packs are written in',
  'domain/pack/starter.ts': 'the pack that a committee starts from, its own data',
  'domain/sheets/clause-numbering.ts': 'reads the numbers that committees wrote',
  'domain/sheets/clause-points.ts': 'reads the points that committees wrote',
  'domain/sheets/table-language.ts': 'reads the titles that committees wrote',
  'domain/foresee/sheet-answers.ts': 'reads the days and points that people wrote',
  'domain/register/certification-body.ts': 'a body that is made up, its own data',
  'domain/register/application.ts': 'the example of the record, its own data',
  'domain/register/assessment-record.ts': 'the example of the record, its own data',
  'domain/register/certificate-record.ts': 'the example of the record, its own data',
  'domain/register/ballot.ts': 'the example of the record, its own data',
  'domain/register/comment-link.ts': 'the example of the record, its own data',
  'domain/register/comment.ts': 'the example of the record, its own data',
  'domain/register/complaint.ts': 'the example of the record, its own data',
  'domain/register/consultation.ts': 'the example of the record, its own data',
  'domain/register/decision.ts': 'the example of the record, its own data',
  'domain/register/nonconformity.ts': 'the example of the record, its own data',
  'domain/register/organisation.ts': 'the example of the record, its own data',
  'domain/prove/title-findings.ts': 'reads the titles that committees wrote',
  'domain/compare/carry-over.ts': 'reads the requirements that committees wrote',
  'domain/compare/wording-likeness.ts': 'reads the requirements that committees wrote',
  'domain/document/stand-ins.ts': 'names of fonts',
  'domain/trust/public-entry.ts': 'columns of the register that are in one language by their name',
  'demo/casework.ts': 'demonstration data',
  'demo/consultation.ts': 'demonstration data',
  'demo/maker-stories.ts': 'demonstration data',
  'demo/makers.ts': 'demonstration data',
  'demo/people.ts': 'names of people who are made up',
  'demo/stories.ts': 'demonstration data',
  'cli/commands/comments.ts': 'examples with the title of a consultation and a reason',
  'cli/commands/people.ts': 'an example with the name of a person',
  'http/schemas/public.ts': 'names that a body keeps in both languages',
  'http/routes/register/applications.ts': 'an example of names in both languages',
  'http/routes/register/certificates.ts': 'an example of a scope in both languages',
  'http/routes/register/nonconformities.ts': 'an example of a statement in both languages',
  'http/routes/register/organisations.ts': 'an example of names in both languages',
  'domain/check/plain-assessment.ts': 'texts of an assessment, in the languages of packs',
}

const HANZI = /[\u4e00-\u9fff]/
/** Ways to choose words by language in the program. */
const CHOICES = [
  /[=!]==\s*'(?:zh|en)'/,
  /'(?:zh|en)'\s*[=!]==/,
  /case '(?:zh|en)'/,
  /\? '(?:zh|en)' : /,
  /\bzh \? /,
  /\{\s*zh:/,
  /\.zh\b/,
]

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))

/** What of a file is a matter of one language; undefined where nothing is. */
function languageIn(name: string): string | undefined {
  const text = readFileSync(join(ROOT, 'src', name), 'utf8')
  return [HANZI, ...CHOICES].map((one) => one.exec(text)?.[0]).find((found) => found !== undefined)
}

function isAllowed(name: string): boolean {
  return Object.keys(MAY_NAME_LANGUAGES).some((path) =>
    path.endsWith('/') ? name.startsWith(path) : name === path,
  )
}

t.test('no program text is in a language or chooses one', async (t) => {
  t.ok(files.length > 300, 'the files are really read')
  const found = files.filter((name) => !isAllowed(name)).filter((name) => languageIn(name))
  t.strictSame(
    found.map((name) => `${name}: ${languageIn(name)}`),
    [],
  )
})

t.test('every exception is one', async (t) => {
  for (const path of Object.keys(MAY_NAME_LANGUAGES).filter((one) => one.endsWith('.ts')))
    if (path !== 'domain/messages/keys.ts') t.ok(languageIn(path), path)
})

/** A copy of the service with a third language: the folder of its message files, and nothing else. */
function withThirdLanguage(folder: string): void {
  for (const name of ['src', 'client', 'tools', 'schemas', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  const third = join(folder, 'src/domain/messages/qps')
  mkdirSync(third)
  const source = join(ROOT, 'src/domain/messages/en')
  for (const name of readdirSync(source)) {
    const text = pseudoFile(readFileSync(join(source, name), 'utf8'))
    writeFileSync(
      join(third, name),
      text.replace(/^language-tag = .*$/m, 'language-tag = en-x-qps'),
    )
  }
}

/** Prints a page of the register and the page that verifies, for readers of the third language. */
const SPEAK = `
import { buildVerifier } from './tools/verifier.ts'
import { catalogueIn } from './src/domain/messages/all.ts'
import { registerPage } from './src/http/pages/register.ts'
const names = { zh: '示例组织' }
const entry = {
  number: 'TS-1', status: 'active', isSpecimen: false, holder: { name: names, address: names },
  standard: { designation: 'X' }, level: { title: names }, validUntil: '2030-01-01',
}
const of = { search: {}, items: [entry], next: undefined, isFirst: true }
const { html, headers } = registerPage({ ...of, catalogue: catalogueIn('qps') })
console.log(JSON.stringify({ html, headers, verifier: (await buildVerifier())['verify.html'] }))
`

t.test('a third language is one folder of message files', async (t) => {
  const folder = emptyFolder(t)
  withThirdLanguage(folder)
  // Packages are found as they are here.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const node = (...args: string[]) => run(process.execPath, args, { cwd: folder })

  t.strictSame(await node('tools/messages.ts'), { code: 0, out: '', err: '' })
  const at = (name: string, root: string) =>
    readFileSync(join(root, 'src/domain/messages', name), 'utf8')
  t.match(at('built/index.ts', folder), "LANGUAGES = ['zh', 'en', 'qps']")
  t.equal(at('keys.ts', folder), at('keys.ts', ROOT), 'what messages take is the same')
  t.strictSame(await node('tools/messages.ts', '--check'), { code: 0, out: '', err: '' })

  const tsc = join(
    dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))),
    'lib/tsc.js',
  )
  // Everything at once, as pages see it and as programs do: parsed three times it takes thrice as long.
  writeFileSync(
    join(folder, 'third.json'),
    JSON.stringify({
      extends: './src/web/tsconfig.json',
      compilerOptions: { types: ['node'] },
      include: ['src', 'tools'],
      exclude: ['src/web/built', 'src/web/built-*', 'src/verifier/built', 'tools/studio'],
    }),
  )
  // Each checker of the compiler looks into what it meets by itself: two cost two thirds of four.
  t.strictSame(await node(tsc, '--noEmit', '--checkers', '2', '-p', 'third.json'), {
    code: 0,
    out: '',
    err: '',
  })

  writeFileSync(join(folder, 'speak.ts'), SPEAK)
  const spoken = await node('speak.ts')
  const { html, headers, verifier } = JSON.parse(spoken.out) as {
    readonly html: string
    readonly headers: object
    readonly verifier: string
  }
  t.match(headers, { 'content-language': 'qps' })
  t.match(html, '<html lang="en-x-qps">')
  t.match(html, 'Śéáŕćħ', 'in its words')
  t.match(html, '示例组织', 'names that nobody wrote in it, as they were written')
  for (const [language, name] of [
    ['zh', '中文'],
    ['en', 'English'],
  ] as const)
    t.match(html, new RegExp(`href="/register\\?language=${language}">${name}<`))
  for (const words of ['扫描证书', 'Scan the QR code', 'Śćáń ţħé'])
    t.ok(verifier.includes(words), words)
})
