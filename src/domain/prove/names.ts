import type { Expanded } from '../expand/expanded.ts'
import { TOTAL } from '../expand/tree.ts'
import { type BothLanguages, wording, type Text } from '../pack/text.ts'

/** The title in both languages with what people cite, else the id. */
export function named(id: string, title: Text | undefined, number?: string): BothLanguages {
  const of = (language: 'zh' | 'en'): string => {
    const words = wording(title, language) || id
    return number === undefined ? words : `${number} ${words}`
  }
  return { zh: of('zh'), en: of('en') }
}

/** The same text in both languages. */
export function plain(text: string | number): BothLanguages {
  return { zh: String(text), en: String(text) }
}

export function clauseNamed({ clauseById }: Expanded, id: string): BothLanguages {
  const clause = clauseById.get(id)?.clause
  return named(id, clause?.title, clause?.number)
}

/** A node of the tree of points, or a clause. */
export function partNamed(expanded: Expanded, result: number, id: string): BothLanguages {
  if (id === TOTAL) return { zh: '总分', en: 'the total' }
  const node = expanded.results[result]?.nodeById.get(id)
  return node === undefined ? clauseNamed(expanded, id) : named(id, node.title, node.number)
}

/** Start of the pointers into the scheme of a result. */
export function schemePointer({ results }: Expanded, result: number): readonly string[] {
  return result === 0 ? ['rules'] : ['rules', 'results', results[result]!.id]
}
