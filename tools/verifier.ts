import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { catalogueIn } from '../src/domain/messages/all.ts'
import { LANGUAGES } from '../src/domain/messages/built/index.ts'
import { escaped } from '../src/http/pages/page.ts'

/** Of what is built in; noble-ed25519 brings its own. */
const NOTICE = '/*! @fluent/bundle - Apache License 2.0 (c) Mozilla */\n'

const folder = join(import.meta.dirname, '../src/verifier')

/** What the folder `verifier/built/` holds, by file name. */
export async function buildVerifier(): Promise<{ readonly [file: string]: string }> {
  const script = await bundled('verify-page.ts')
  const style = read('verify-page.css')
  const readers = LANGUAGES.map(catalogueIn)
  const first = catalogueIn(LANGUAGES[0])
  const parts: { readonly [name: string]: string } = {
    // Nothing but this page's own script and style, and no connection to anywhere.
    policy: `default-src 'none'; script-src 'sha256-${sha256(script)}'; style-src 'sha256-${sha256(style)}'; img-src data:; base-uri 'none'; form-action 'none'`,
    style,
    script,
    // Until the script runs, the page is in the first language.
    language: first.say('language-tag'),
    title: escaped(first.say('verify-title')),
    noscript: readers
      .map((one) => `<p lang="${one.say('language-tag')}">${escaped(one.say('verify-script'))}</p>`)
      .join(''),
  }
  const page = read('verify-page.html').replaceAll(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => parts[name] ?? '',
  )
  return { 'verify.html': page, 'certificate-page.js': await bundled('certificate-page.ts') }
}

async function bundled(entry: string): Promise<string> {
  const bundle = await rolldown({ input: join(folder, entry), logLevel: 'warn' })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  const { code } = output[0]
  // It stands inside an element, which these would end.
  return `${NOTICE}${code.trim()}`.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`)
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8').trim()
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

if (import.meta.main) {
  const built = join(folder, 'built')
  mkdirSync(built, { recursive: true })
  for (const [file, text] of Object.entries(await buildVerifier()))
    writeFileSync(join(built, file), text)
}
