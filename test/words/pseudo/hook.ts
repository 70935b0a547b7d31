// Loaded before the program: its message files speak the pseudo-language, in place of each language.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { pseudoFile } from './pseudo-language.ts'

registerHooks({
  load(url, context, nextLoad) {
    const name = /\/messages\/built\/([a-z0-9-]+)\.ts$/.exec(url)?.[1]
    if (name === undefined || name === 'index') return nextLoad(url, context)
    const source = fileURLToPath(new URL(`../en/${name}.ftl`, url))
    const text = JSON.stringify(pseudoFile(readFileSync(source, 'utf8')))
    const exported = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    return {
      format: 'module',
      shortCircuit: true,
      source: `export const ${exported} = { zh: ${text}, en: ${text} }\n`,
    }
  },
})
