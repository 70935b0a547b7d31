import { message, type Parameter } from '../messages/message.ts'
import type { TagPlace } from './template-fault.ts'

/** A place as a clerk finds it in Word: body, paragraph 12, table row 3, cell 1. */
export function placeWords(place: TagPlace): Parameter {
  const part = partWords(place.part)
  const { paragraph, row, cell = 1 } = place
  if (row === undefined)
    return paragraph === undefined ? part : message('template-place-paragraph', { part, paragraph })
  return paragraph === undefined
    ? message('template-place-cell', { part, row, cell })
    : message('template-place-paragraph-in-cell', { part, paragraph, row, cell })
}

/** The part of a Word file that a place names, such as a header; any other by its path. */
export function partWords(part: string): Parameter {
  const [, kind, number] = /^(header|footer) (\d+)$/.exec(part) ?? []
  if (kind === 'header') return message('template-part-header', { number: Number(number) })
  if (kind === 'footer') return message('template-part-footer', { number: Number(number) })
  return Object.hasOwn(PARTS, part) ? message(PARTS[part as keyof typeof PARTS]) : part
}

const PARTS = {
  body: 'template-part-body',
  footnotes: 'template-part-footnotes',
  endnotes: 'template-part-endnotes',
  package: 'template-part-package',
} as const
