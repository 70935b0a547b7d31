import type { Language } from '../pack/text.ts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** `2026-05-20` as people write it: 2026年5月20日, 20 May 2026. Anything else comes back as it is. */
export function dateWords(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (year === undefined) return date
  return language === 'zh'
    ? `${year}年${Number(month)}月${Number(day)}日`
    : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}
