import type { ExplanationBlock, Explanation, Item } from '../../domain/words/explain/explanation.ts'
import type { Emphasis } from '../../app/ports.ts'
import { displayWidth, harmless, padEnd, padStart, wrap } from './display-width.ts'

const INDENT = 2

/** No emphasis at all. */
const PLAIN: Emphasis = {
  strong: (text) => text,
  mark: (text) => text,
  good: (text) => text,
  bad: (text) => text,
  faint: (text) => text,
}

/**
 * An explanation as lines of text, at most `width` columns each (a wide character takes two), for
 * terminals and anything else that shows text in columns.
 */
export function layOut(
  explanation: Explanation,
  width = 80,
  emphasis: Emphasis = PLAIN,
): readonly string[] {
  const lines: string[] = []
  let before: ExplanationBlock | undefined
  for (const block of explanation) {
    if (before !== undefined && wantsSpace(before, block)) lines.push('')
    lines.push(...layOutBlock(block, width, emphasis).map((line) => line.trimEnd()))
    before = block
  }
  return lines
}

function wantsSpace(before: ExplanationBlock, block: ExplanationBlock): boolean {
  if (block.kind === 'entry' && before.kind === 'entry')
    return block.strong === true && block.depth === 0
  if (before.kind === 'heading') return false
  if (before.kind === 'title') return block.kind === 'heading'
  if (block.kind === 'list' && (before.kind === 'text' || before.kind === 'list')) return false
  if (block.kind === 'code') return false
  return !(block.kind === 'facts' && before.kind === 'list')
}

function layOutBlock(
  block: ExplanationBlock,
  width: number,
  emphasis: Emphasis,
): readonly string[] {
  if (block.kind === 'facts') return factLines(block.rows, width)
  if (block.kind === 'table') return tableLines(block, width)
  if (block.kind === 'entry') return entryLines(block, width, emphasis)
  if (block.kind === 'list') return block.items.flatMap((item) => itemLines(item, width, emphasis))
  const text = harmless(block.text)
  if (block.kind === 'code') return [`  ${text}`]
  if (block.kind === 'mark') return markLines(text, width).map(emphasis.mark)
  const lines = wrap(text, width)
  if (block.kind === 'text') return lines
  const across = Math.max(...lines.map(displayWidth))
  return [...lines.map(emphasis.strong), (block.kind === 'title' ? '=' : '-').repeat(across)]
}

function markLines(text: string, width: number): readonly string[] {
  const inner = wrap(text, width - 6)
  const across = Math.max(...inner.map(displayWidth))
  const bar = '#'.repeat(across + 6)
  return [bar, ...inner.map((line) => `## ${padEnd(line, across)} ##`), bar]
}

/** Names in one column and what they stand for in the next; below each other where there is no room. */
function factLines(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  const most = Math.floor(width * 0.6)
  const names = rows.map(([name]) => displayWidth(harmless(name)))
  const column = Math.max(0, ...names.filter((name) => name <= most))
  return rows.flatMap(([name, value]) => {
    const label = harmless(name)
    const lines = wrap(harmless(value), width - column - 2)
    if (displayWidth(label) > column)
      return [...wrap(label, width), ...lines.map((line) => ' '.repeat(column + 2) + line)]
    return lines.map((line, index) => padEnd(index === 0 ? label : '', column + 2) + line)
  })
}

function tableLines(
  { columns, rows, summed }: Extract<ExplanationBlock, { kind: 'table' }>,
  width: number,
): readonly string[] {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map(harmless))
  const widths = columns.map((_, at) =>
    Math.max(...cells.map((row) => displayWidth(row[at] ?? ''))),
  )
  const gaps = 2 * (columns.length - 1)
  const rest = widths.slice(1).reduce((sum, one) => sum + one, 0)
  const first = Math.min(widths[0] ?? 0, Math.max(10, width - gaps - rest))
  const lines = cells.flatMap((row) => {
    const names = wrap(row[0] ?? '', first)
    const others = row.slice(1).map((cell, at) => {
      const across = widths[at + 1] ?? 0
      return columns[at + 1]?.align === 'right' ? padStart(cell, across) : padEnd(cell, across)
    })
    return names.map((name, index) =>
      index === names.length - 1
        ? [padEnd(name, first), ...others].join('  ').trimEnd()
        : name.trimEnd(),
    )
  })
  const rule = '-'.repeat(first + gaps + rest)
  const head = lines.slice(0, 1)
  const body = lines.slice(1)
  if (summed !== true) return [...head, rule, ...body]
  return [...head, rule, ...body.slice(0, -1), rule, ...body.slice(-1)]
}

/** The text on the left, its figure at the right edge, details below. */
function entryLines(
  { depth, text, figure, details, strong }: Extract<ExplanationBlock, { kind: 'entry' }>,
  width: number,
  emphasis: Emphasis,
): readonly string[] {
  const indent = ' '.repeat(depth * INDENT)
  const right = harmless(figure)
  const room = width - indent.length - displayWidth(right) - 2
  const names = wrap(harmless(text), room)
  const style = strong === true ? emphasis.strong : (line: string): string => line
  const lines = names.map((name, index) => {
    if (index < names.length - 1 || right === '') return indent + style(name)
    const gap = width - indent.length - displayWidth(name) - displayWidth(right)
    return `${indent}${style(name)} ${emphasis.faint('.'.repeat(Math.max(0, gap - 2)))} ${right}`
  })
  const inner = ' '.repeat((depth + 1) * INDENT)
  for (const detail of details) {
    const wrapped = wrap(harmless(detail), width - inner.length - 2)
    lines.push(...wrapped.map((line, index) => inner + (index === 0 ? line : `  ${line}`)))
  }
  return lines
}

function itemLines(item: Item, width: number, emphasis: Emphasis): readonly string[] {
  const { holds, text, details = [] } = item
  const sign = holds === undefined ? '-' : holds ? emphasis.good('✓') : emphasis.bad('✗')
  const lines = wrap(harmless(text), width - 4)
  return [
    ...lines.map((line, index) => (index === 0 ? `  ${sign} ${line}` : `    ${line}`)),
    ...details.flatMap((detail) =>
      wrap(harmless(detail), width - 6).map((line) => `      ${line}`),
    ),
  ]
}
