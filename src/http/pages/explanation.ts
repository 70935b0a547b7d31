import type { Explanation, ExplanationBlock, Item } from '../../domain/words/explain/explanation.ts'
import { escaped } from './page.ts'

/** An explanation as HTML; its title is the heading of the page. */
export function explanationMarkup(explanation: Explanation): string {
  return explanation.map(block).join('\n')
}

function block(one: ExplanationBlock): string {
  switch (one.kind) {
    case 'mark':
      return `<p class="note">${escaped(one.text)}</p>`
    case 'title':
      return `<h1>${escaped(one.text)}</h1>`
    case 'heading':
      return `<h2>${escaped(one.text)}</h2>`
    case 'facts':
      return `<dl>${one.rows.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`
    case 'table':
      return `<div class="scroll" tabindex="0"><table><thead><tr>${one.columns.map(({ title, align }) => `<th scope="col"${align === 'right' ? ' class="num"' : ''}>${escaped(title)}</th>`).join('')}</tr></thead><tbody>${one.rows.map((row) => `<tr>${row.map((cell, k) => `<td data-head="${escaped(one.columns[k]?.title ?? '')}"${one.columns[k]?.align === 'right' ? ' class="num"' : ''}>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`
    case 'entry':
      return `<div class="entry"><p>${one.strong === true ? `<b>${escaped(one.text)}</b>` : escaped(one.text)} <span class="soft">${escaped(one.figure)}</span></p>${details(one.details)}</div>`
    case 'list':
      return `<ul>${one.items.map(item).join('')}</ul>`
    case 'text':
      return `<p>${escaped(one.text)}</p>`
    case 'code':
      return `<pre><code>${escaped(one.text)}</code></pre>`
    default:
      return one satisfies never
  }
}

function item({ text, holds, details: more = [] }: Item): string {
  const sign = holds === undefined ? '' : holds ? '✓ ' : '✕ '
  return `<li>${sign}${escaped(text)}${details(more)}</li>`
}

function details(lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : `<ul class="soft">${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`
}
