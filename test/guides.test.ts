import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import t, { type Test } from 'tap'
import { BUILT, LANGUAGES } from '../src/domain/messages/built/index.ts'
import type { Language } from '../src/domain/messages/text.ts'

const root = resolve(import.meta.dirname, '..')
const folder = (language: Language) => join(root, 'docs/guides', language)

/** The guides of a language, by name. */
function guides(language: Language): ReadonlyMap<string, string> {
  const names = readdirSync(folder(language)).filter((name) => name.endsWith('.md'))
  return new Map(
    names.map((name) => [name, readFileSync(join(folder(language), name), 'utf8')] as const),
  )
}

t.test('each guide is there in every language, with the same headings and steps', async (t) => {
  const [first, ...others] = LANGUAGES.map(guides)
  for (const other of others) {
    t.same([...other.keys()].toSorted(), [...first!.keys()].toSorted())
    for (const [name, text] of other)
      t.same(outline(text), outline(first!.get(name)!), `${name}: headings, steps and pictures`)
  }
})

t.test('what a guide says in bold is a message of its language', async (t) => {
  for (const language of LANGUAGES) {
    const words = BUILT.map((file) => file[language]).join('\n')
    for (const [name, text] of guides(language)) {
      const bold = [...text.matchAll(/\*\*(.+?)\*\*/gs)].map(([, one]) => one!.replace(/\s+/g, ' '))
      t.not(bold.length, 0, `${language}/${name} has labels`)
      for (const label of bold) t.ok(isSaid(label, words), `${language}/${name}: ${label}`)
    }
  }
})

t.test('each step of a guide is done by a test, and named there', async (t) => {
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.test.ts'),
  )
  const walked = tests.flatMap((name) => {
    const calls = readFileSync(join(root, 'test', name), 'utf8').matchAll(/\bwalked\(([^)]*)\)/g)
    return [...calls].flatMap(([, given]) =>
      [...given!.matchAll(/'([^']+)'/g)].map(([, one]) => one!),
    )
  })
  for (const language of LANGUAGES) {
    const marked = [...guides(language)].flatMap(([name, text]) =>
      marksOf(text, name.replace(/\.md$/, ''), t),
    )
    t.strictSame(walked.toSorted(), marked.toSorted(), language)
  }
})

t.test('what a guide leads to is there', async (t) => {
  for (const language of LANGUAGES)
    for (const [name, text] of guides(language)) {
      const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, to]) => to!)
      for (const to of links.filter((one) => !/^https?:/.test(one)))
        t.ok(existsSync(resolve(dirname(join(folder(language), name)), to)), `${name}: ${to}`)
    }
})

/** The marks of the steps of a guide, one a step, in their order. */
function marksOf(text: string, guide: string, t: Test): readonly string[] {
  const steps = text.split(/^(?=\d+\. )/m).slice(1)
  return steps.flatMap((step) => {
    const marks = [...step.matchAll(/<!-- (\S+\/\S+) -->/g)].map(([, mark]) => mark!)
    t.match(marks, [new RegExp(`^${guide}/`)], step)
    t.equal(marks.length, 1, step)
    return marks
  })
}

/** The depth of each heading and the number of each step. */
function outline(text: string): readonly string[] {
  return [...text.matchAll(/^(#+|\d+\.|-) /gm)].map(([, mark]) => mark!)
}

/** Whether a message is these words, or begins with them before something that is filled in. */
function isSaid(label: string, words: string): boolean {
  const plain = label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`^(?:\\S+ = |\\s+(?:\\*?\\[\\w+\\] )?)${plain}(?: ?\\{|$)`, 'm').test(words)
}
