import type { Fate } from '../compare/comparison.ts'
import type { Language } from '../pack/text.ts'

type InLanguages = { readonly [L in Language]: string }

/** What became of clauses, in words. */
export const FATE_WORDS: { readonly [F in Fate]: InLanguages } = {
  same: { zh: '未变', en: 'same' },
  reworded: { zh: '改写', en: 'reworded' },
  moved: { zh: '移动', en: 'moved' },
  split: { zh: '拆分', en: 'split' },
  merged: { zh: '合并', en: 'merged' },
  new: { zh: '新增', en: 'new' },
  withdrawn: { zh: '删除', en: 'withdrawn' },
}

const PHRASES = {
  title: { zh: '两个修订的比较', en: 'Two revisions compared' },
  left: { zh: '比较前', en: 'Before' },
  right: { zh: '比较后', en: 'After' },
  side: {
    zh: '{name} {edition}，规则修订号 {revision}，{from} 起施行',
    en: '{name} {edition}, revision {revision}, in force from {from}',
  },
  clauses: { zh: '条款的去向', en: 'What becomes of the clauses' },
  parts: { zh: '各部分分值', en: 'Points per part' },
  part: { zh: '部分', en: 'Part' },
  before: { zh: '原', en: 'Before' },
  after: { zh: '现', en: 'After' },
  change: { zh: '变化', en: 'Change' },
  total: { zh: '合计', en: 'All' },
  alike: { zh: '相似度 {percent}%', en: '{percent}% alike' },
  nothing: { zh: '无变化', en: 'No clause has changed.' },
} as const

/** The phrases of a comparison in one language. */
export function comparisonPhrases(language: Language): {
  readonly [P in keyof typeof PHRASES]: string
} {
  return Object.fromEntries(
    Object.entries(PHRASES).map(([name, words]) => [name, words[language]]),
  ) as { [P in keyof typeof PHRASES]: string }
}
