import type { TextLanguage } from '../messages/text.ts'

/** The language in which most of these texts are written: Chinese where most have a Chinese character. */
export function languageOf(texts: readonly string[]): TextLanguage {
  const chinese = texts.filter((one) => /\p{Script=Han}/u.test(one)).length
  return chinese * 2 >= texts.length ? 'zh' : 'en'
}
