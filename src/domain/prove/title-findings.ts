import { message, named, type KeyWith, type Message } from '../messages/message.ts'
import type { Standard } from '../language/standard.ts'
import { TEXT_LANGUAGES, wording, type TextLanguage, type Text } from '../messages/text.ts'
import { findingOf, type ProofFinding } from './finding.ts'

/** How the words a name is about are told apart in a language. */
type Reading = {
  /**
   * Words that say what kind of document or business it is rather than what it is about; they may
   * stand in one place and not in another.
   */
  readonly general: RegExp
  readonly words: (text: string) => readonly string[]
}

const READINGS: { readonly [L in TextLanguage]: Reading } = {
  // Words without their plural.
  en: {
    general:
      /\b(a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|which|their|its|called|issued|force|public|page|sample|illustrative|evaluation|evaluating|system|systems|service|services|standard|requirement|requirements|certification|customization|customisation|equipment|general|part|rating|level|grade|quality)\b/g,
    words: (text) => (text.match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/(ies|s)$/, '')),
  },
  // Pairs of characters.
  zh: {
    general:
      /评价|体系|服务|认证|标准|要求|规范|通则|定制|设备|示例|暂定|中文名称|示范|管理|质量|等级|公开页面|所载|英文名称|发布|实施|[的和与及或为在]/g,
    words: (text) =>
      (text.match(HAN_RUNS) ?? []).flatMap((run) =>
        Array.from({ length: run.length - 1 }, (_, k) => run.slice(k, k + 2)),
      ),
  },
}

const HAN_RUNS = /\p{Script=Han}{2,}/gu

/** Where title, scope and basis of a standard do not speak of the same thing, read off their words. */
export function titleFindings(standard: Standard): readonly ProofFinding[] {
  return [...scopeFindings(standard), ...basisFindings(standard), ...editionFindings(standard)]
}

/** Title and scope share at least half of the words that say what the title is about. */
function scopeFindings({ title, scope, languages }: Standard): readonly ProofFinding[] {
  if (scope === undefined) return []
  const apart = languages.flatMap((language) => {
    const about = subjects(wording(title, language), language)
    const within = wording(scope, language).toLowerCase()
    const strange = about.filter((word) => !within.includes(word))
    return about.length > 0 && strange.length * 2 > about.length
      ? [[language, strange] as const]
      : []
  })
  if (apart.length === 0 || apart.length < languages.length) return []
  const words = Object.fromEntries(
    apart.map(([language, strange]) => [language, strange.slice(0, MOST_WORDS).join(' / ')]),
  )
  return [
    disagreement(
      '/standard/scope',
      message('proof-title-disagrees--scope', { words: { text: words } }),
      true,
    ),
  ]
}

/** Words that a finding names. */
const MOST_WORDS = 4

/** The name that a basis quotes next to the standard's own number says nothing else than the title. */
function basisFindings(standard: Standard): readonly ProofFinding[] {
  const { designation, basis = [], title, scope, notes = [], languages } = standard
  const stem = stemOf(designation)
  if (stem === undefined) return []
  return basis.flatMap((one, index) => {
    for (const language of languages) {
      const line = wording(one, language)
      if (!line.includes(stem)) continue
      for (const name of quoted(line)) {
        // A name may be quoted in another language than the line is written in.
        const of: TextLanguage = /\p{Script=Han}/u.test(name) ? 'zh' : 'en'
        const known = [title, scope].map((text) => wording(text, of).toLowerCase()).join(' ')
        const strange = subjects(name, of).filter((word) => !known.includes(word))
        if (strange.length === 0) continue
        const noted = allWords(notes)
        const isKnown = strange.every((word) => noted.includes(word))
        const words = named(strange.slice(0, MOST_WORDS))
        return [
          disagreement(
            `/standard/basis/${index}`,
            isKnown
              ? message('proof-title-disagrees--basis-noted', { words })
              : message('proof-title-disagrees--basis', { words }),
            true,
          ),
        ]
      }
    }
    return []
  })
}

/** Edition, designation and basis name the same year. */
function editionFindings({
  designation,
  edition,
  basis = [],
  languages,
}: Standard): readonly ProofFinding[] {
  const stem = stemOf(designation)
  if (stem === undefined || designation === undefined) return []
  const year = yearAfter(designation, stem)
  const findings: ProofFinding[] = []
  if (year !== undefined && /^\d{4}$/.test(edition) && !names(stem, year, edition))
    findings.push(
      disagreement(
        '/standard/designation',
        message('proof-title-disagrees--edition', { year, other: edition }),
        false,
      ),
    )
  for (const [index, one] of basis.entries()) {
    const other = languages
      .map((language) => yearAfter(wording(one, language), stem))
      .find((found) => found !== undefined && year !== undefined && found !== year)
    if (other !== undefined && year !== undefined)
      findings.push(
        disagreement(
          `/standard/basis/${index}`,
          message('proof-title-disagrees--basis-year', { year, other }),
          false,
        ),
      )
  }
  return findings
}

/**
 * Whether a designation names the year of an edition. `2021-2024` is number and year, or the years
 * that the edition stands for: nothing is wrong while one of the two is so.
 */
function names(stem: string, year: string, edition: string): boolean {
  const first = /(?<!\d)((?:19|20)\d\d)$/.exec(stem)?.[1] ?? year
  return first <= year ? first <= edition && edition <= year : year === edition
}

function disagreement(pointer: string, of: Message<KeyWith<'fix'>>, isMild: boolean): ProofFinding {
  const subject = { pointer, message: of }
  return findingOf('title-disagrees', subject, { kind: 'words' }, [], isMild)
}

/** The designation without its year, such as `Q/HXC 013`; undefined where it has no number. */
function stemOf(designation: string | undefined): string | undefined {
  return /^(.*\d)-\d{4}$/.exec(designation ?? '')?.[1]
}

function yearAfter(text: string, stem: string): string | undefined {
  const at = text.indexOf(stem)
  return at === -1 ? undefined : /^-(\d{4})(?!\d)/.exec(text.slice(at + stem.length))?.[1]
}

function quoted(text: string): readonly string[] {
  return [...text.matchAll(/[“"《「]([^”"》」]+)[”"》」]/g)].map((match) => match[1]!)
}

/** The words a name is about, each once. */
function subjects(text: string, language: TextLanguage): readonly string[] {
  const { general, words } = READINGS[language]
  const bare = text.replaceAll(/[（(][^）)]*[）)]/g, ' ').toLowerCase()
  return [...new Set(words(bare.replaceAll(general, ' ')))]
}

function allWords(texts: readonly Text[]): string {
  return texts
    .flatMap((text) => TEXT_LANGUAGES.map((language) => wording(text, language)))
    .join(' ')
    .toLowerCase()
}
