import type { Language } from './text.ts'
import { LANGUAGES } from './built/index.ts'

/** The language of the service that a tag such as `zh-CN` names (BCP 47); English where none fits. */
export function languageNamed(tag: string): Language {
  const named = tag.toLowerCase()
  return LANGUAGES.find((one) => named === one || named.startsWith(`${one}-`)) ?? 'en'
}
