import type { Expanded } from '../expand/expanded.ts'
import type { Rules } from '../pack/rules.ts'
import type { BothLanguages, Language } from '../pack/text.ts'
import { clauseNamed, named } from './names.ts'

/** What is changed, as it stands in the files, and what stands there. */
type Said = { readonly what: BothLanguages; readonly from: string; readonly to: string }

/** The sentence for a mutant that no example notices. */
export function missedWords({ what, from, to }: Said): BothLanguages {
  const said = (word: string, language: Language): string => SPOKEN[word]?.[language] ?? word
  return {
    zh: `把${what.zh}中的“${said(from, 'zh')}”改为“${said(to, 'zh')}”，没有算例发现。`,
    en: `No example notices when “${said(from, 'en')}” becomes “${said(to, 'en')}” in ${what.en}.`,
  }
}

const AT_LEAST: BothLanguages = { zh: '不低于', en: 'at least' }
const ABOVE: BothLanguages = { zh: '高于', en: 'above' }
const AT_MOST: BothLanguages = { zh: '不高于', en: 'at most' }
const BELOW: BothLanguages = { zh: '低于', en: 'below' }

/** Words of the language that committees write in, as people say them. */
const SPOKEN: { readonly [word: string]: BothLanguages } = {
  greaterThanInclusive: AT_LEAST,
  greaterThan: ABOVE,
  lessThanInclusive: AT_MOST,
  lessThan: BELOW,
  atLeast: AT_LEAST,
  above: ABOVE,
  atMost: AT_MOST,
  below: BELOW,
  equal: { zh: '等于', en: 'equal to' },
  notEqual: { zh: '不等于', en: 'other than' },
  contains: { zh: '包含', en: 'contains' },
  doesNotContain: { zh: '不包含', en: 'does not contain' },
  'leave-out': { zh: '不计入', en: 'leave out' },
  zero: { zh: '记 0 分', en: 'count 0' },
  full: { zh: '记满分', en: 'count full' },
  block: { zh: '不出结果', en: 'leave the result open' },
  forbid: { zh: '不允许', en: 'forbid' },
  refuse: { zh: '不授予等级', en: 'give no level' },
  lower: { zh: '降低等级', en: 'fall to a lower level' },
}

/** Members that say how something is written down, and nothing to people. */
const GRAMMAR: ReadonlySet<string | number> = new Set([
  'all',
  'any',
  'not',
  'conditions',
  'event',
  'needs',
  'operator',
  'otherwise',
  'params',
  'rules',
  'value',
  'when',
  'atLeast',
  'above',
  'atMost',
  'below',
])

/** What stands at a path, as people call it. */
export function placeOf(expanded: Expanded, path: readonly (string | number)[]): BothLanguages {
  const scheme: { readonly [member: string]: unknown } =
    path[0] === 'results'
      ? ((expanded.pack.rules.results?.[String(path[1])] ?? {}) as object as Rules)
      : expanded.pack.rules
  const [room, key, ...rest] = path[0] === 'results' ? path.slice(2) : path
  const list = scheme[String(room)]
  const one = Array.isArray(list)
    ? (list[Number(key)] as { id: string; title?: BothLanguages })
    : undefined
  const titled = one === undefined ? undefined : named(one.id, one.title)
  const clause = (id: string): BothLanguages => clauseNamed(expanded, id)
  const more = rest.filter((step) => typeof step === 'string' && !GRAMMAR.has(step)).join(' ')
  const of = (zh: string, en: string, name: BothLanguages): BothLanguages => ({
    zh: `${zh}“${name.zh}”${more === '' ? '' : `（${more}）`}`,
    en: `${en} “${name.en}”${more === '' ? '' : ` (${more})`}`,
  })
  if (room === 'levels' && titled !== undefined) return of('等级', 'level', titled)
  if (room === 'gates' && titled !== undefined) return of('限制', 'gate', titled)
  if (room === 'adjustments' && titled !== undefined) return of('调整', 'adjustment', titled)
  if (room === 'qualifiers' && titled !== undefined) return of('附加标记', 'qualifier', titled)
  if (room === 'weights') return of('条款分值', 'the weight of clause', clause(String(key)))
  if (room === 'criteria') return of('条款评分', 'how to judge clause', clause(String(key)))
  if (room === 'applies') return of('适用条件', 'when applies', clause(String(key)))
  const name = path.join(' ')
  return { zh: `“${name}”`, en: `“${name}”` }
}
