// Written by "npm run messages" from the .ftl files beside it; change those.
import { language } from './language.ts'

/** The languages of the house, the one its first readers speak first. */
export const LANGUAGES = ['zh', 'en'] as const

/** The message files, each with its text in every language. */
export const BUILT = [language]
