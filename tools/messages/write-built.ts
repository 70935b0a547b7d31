import type { MessageFile } from './read-messages.ts'
import { HEAD } from './write-keys.ts'

/** The modules of texts, one a message file with all its languages, and the list of them. */
export function builtFiles(
  files: ReadonlyMap<string, readonly MessageFile[]>,
): readonly (readonly [name: string, text: string])[] {
  const languages = [...files.keys()]
  const names = [...files.values()][0]!.map(({ path }) => nameOf(path))
  const modules = names.map((name): [string, string] => {
    const texts = languages.map((language) => {
      const file = files.get(language)!.find(({ path }) => nameOf(path) === name)
      return `  ${language}: ${literal(file?.text ?? '')},`
    })
    return [`${name}.ts`, `${HEAD}\nexport const ${camel(name)} = {\n${texts.join('\n')}\n}\n`]
  })
  const imports = names.map((name) => `import { ${camel(name)} } from './${name}.ts'`)
  const index = `${HEAD}
${imports.join('\n')}

/** The languages of the service, the one its first readers speak first. */
export const LANGUAGES = [${languages.map((language) => `'${language}'`).join(', ')}] as const

/** The message files, each with its text in every language. */
export const BUILT = [${names.map(camel).join(', ')}]
`
  return [...modules, ['index.ts', index]]
}

function nameOf(path: string): string {
  return path.slice(path.indexOf('/') + 1).replace(/\.ftl$/, '')
}

function camel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function literal(text: string): string {
  return `\`${text.replaceAll(/[\\`]|\$\{/g, (found) => `\\${found}`)}\``
}
