// The meaning of the language once more, with one wrong line: its modules are loaded anew under
// another address, and the one that the fault is planted in with another text.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { lowerPack } from '../../src/domain/meaning/lower/lower.ts'
import type { toldOtherwise } from './told-otherwise.ts'

const MEANING = new URL('../../src/domain/meaning/', import.meta.url).href
/** What the comparisons come to stands in the files of the operators. */
const OPERATORS = new URL('../language/operators/', MEANING).href
const TOLD = new URL('told-otherwise.ts', import.meta.url).href

/** What is loaded anew: what means something, and what holds it against a receipt. */
type Meaning = {
  readonly lowerPack: typeof lowerPack
  readonly toldOtherwise: typeof toldOtherwise
}

let loads = 0

/** Loads the meaning with `replacement` in place of `text`, which stands once in the file. */
export async function meaningWith(
  planted:
    | { readonly file: string; readonly text: string; readonly replacement: string }
    | undefined,
): Promise<Meaning> {
  const mark = `?planted=${++loads}`
  const wrong = planted && `${new URL(planted.file, MEANING).href}${mark}`
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context)
      const isOurs = [MEANING, OPERATORS, TOLD].some((place) => found.url.startsWith(place))
      // Only what is imported from within is loaded anew; the rest of the program stays as it is.
      return isOurs && (context.parentURL?.endsWith(mark) ?? false)
        ? { ...found, url: found.url + mark }
        : found
    },
    load(url, context, next) {
      if (url !== wrong) return next(url, context)
      const source = readFileSync(fileURLToPath(url), 'utf8')
      return {
        format: 'module-typescript',
        source: source.replace(planted!.text, () => planted!.replacement),
        shortCircuit: true,
      }
    },
  })
  try {
    const lower = (await import(`${MEANING}lower/lower.ts${mark}`)) as Pick<Meaning, 'lowerPack'>
    const told = (await import(`${TOLD}${mark}`)) as Pick<Meaning, 'toldOtherwise'>
    return { lowerPack: lower.lowerPack, toldOtherwise: told.toldOtherwise }
  } finally {
    hooks.deregister()
  }
}
