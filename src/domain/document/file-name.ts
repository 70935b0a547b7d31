import { catalogueIn } from '../messages/all.ts'
import { TEXT_LANGUAGES, type Language } from '../messages/text.ts'
import { type DocumentKind, type DocumentLanguage, kindTitle } from './kinds.ts'

/** Names of a file: one for every reader, one in letters that every program knows. */
export type FileNames = { readonly full: string; readonly ascii: string }

/** Characters that a file name cannot hold somewhere, or that would show it otherwise than it is. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}<>:"/\\|?*]/gu
/** Characters of a name without its extension: 60 of four bytes fit where 255 bytes are the most. */
const LONGEST = 60

/** What a paper is called: its kind, the number or standard it is about, and the organisation. */
export function fileNames(
  kind: DocumentKind,
  language: DocumentLanguage | Language,
  about: {
    readonly mark: string
    readonly organisation?: string | undefined
    /** What it is called, where that is not its kind. */
    readonly title?: string
  },
  extension: 'docx' | 'pdf',
): FileNames {
  const named = kindTitle(kind, catalogueIn(language === 'both' ? TEXT_LANGUAGES[0] : language))
  const title = about.title ?? named
  const parts = [title, about.mark, about.organisation ?? ''].map(fit)
  const ascii = [kind, about.mark, language].map((part) =>
    fit(part)
      .replaceAll(/[^\w.-]+/g, '-')
      .replaceAll(/^[-.]+|[-.]+$/g, ''),
  )
  return {
    full: `${fit(parts.filter((part) => part !== '').join(' '))}.${extension}`,
    ascii: `${fit(ascii.filter((part) => part !== '').join('-'))}.${extension}`,
  }
}

/** What a paper is called among many: by its number first, so that they stand in order of number. */
export function numberedName(number: string, organisation: string, extension: string): string {
  return `${fit(`${fit(number)} ${fit(organisation)}`)}.${extension}`
}

/**
 * A name that is not taken yet, and takes it; the second of a name gets a 2, and so on. Names that only
 * differ in capitals are one on some systems.
 */
export function freeName(name: string, taken: Set<string>): string {
  const [stem = name, extension = ''] = name.split(/\.(?=[^.]+$)/)
  let free = name
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${stem} (${i}).${extension}`
  taken.add(free.toLowerCase())
  return free
}

function fit(part: string): string {
  const clean = part.replaceAll(UNFIT, ' ').replaceAll(/\s+/g, ' ').trim()
  // Whole characters, so that no pair of surrogates is cut.
  return Array.from(clean)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')
}
