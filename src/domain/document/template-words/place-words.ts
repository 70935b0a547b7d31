import type { Language } from '../../pack/text.ts'
import type { Place } from '../template-fault.ts'

const PARTS: { readonly [part: string]: string } = {
  body: '正文',
  footnotes: '脚注',
  endnotes: '尾注',
  package: '整个文件',
}

/** `body`, `header 1`; in Chinese `正文`, `页眉 1`. */
export function describePart(part: string, language: Language): string {
  if (language === 'en') return part
  return (
    PARTS[part] ?? part.replace(/^header (?=\d+$)/, '页眉 ').replace(/^footer (?=\d+$)/, '页脚 ')
  )
}

/** `body, paragraph 12 (row 3, cell 1)`: a place in words. */
export function describePlace(place: Place, language: Language): string {
  const part = describePart(place.part, language)
  const { paragraph, row, cell = 1 } = place
  if (language === 'en') {
    const inPart = paragraph === undefined ? '' : `, paragraph ${paragraph}`
    return `${part}${inPart}${row === undefined ? '' : ` (row ${row}, cell ${cell})`}`
  }
  const inPart = paragraph === undefined ? '' : `第 ${paragraph} 段`
  const between = inPart !== '' && /\w$/.test(part) ? ' ' : ''
  return `${part}${between}${inPart}${row === undefined ? '' : `，表格第 ${row} 行第 ${cell} 格`}`
}
