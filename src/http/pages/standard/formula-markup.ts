import {
  formulaText,
  formulaWidth,
  writeFormula,
  type Formula,
  type Notation,
} from '../../../domain/words/formula.ts'
import { escaped } from '../page.ts'

/** Formulas that are wider stand as a line of text, which breaks where the window ends. */
const WIDEST = 44

/** A formula as MathML, https://www.w3.org/TR/mathml-core/, or as text where it is long; a narrow window shows the text too. */
export function formulaMarkup(formula: Formula): string {
  const line = escaped(formulaText(formula))
  if (formulaWidth(formula) > WIDEST) return line
  return `<math displaystyle="true">${row(writeFormula(formula, MATHML))}</math><span class="in-line">${line}</span>`
}

const MATHML: Notation = {
  sign: (text) =>
    /^[\d.%]+$/.test(text) ? `<mn>${escaped(text)}</mn>` : `<mo>${escaped(text.trim())}</mo>`,
  words: (text) => `<mtext>${escaped(text)}</mtext>`,
  brackets: (inner) => row(`<mo>(</mo>${inner}<mo>)</mo>`),
  fraction: (above, below) => `<mfrac>${row(above)}${row(below)}</mfrac>`,
  power: (base, exponent) => `<msup>${row(base)}<mn>${exponent}</mn></msup>`,
  call: (name, list) =>
    row(`<mtext>${escaped(name)}</mtext><mo>(</mo>${list.map(row).join('<mo>,</mo>')}<mo>)</mo>`),
  cases: (list) =>
    row(
      `<mo stretchy="true">{</mo><mtable>${list
        .map(
          ({ is, when }) =>
            `<mtr><mtd>${row(is)}</mtd><mtd><mtext>${escaped(when)}</mtext></mtd></mtr>`,
        )
        .join('')}</mtable>`,
    ),
}

function row(inner: string): string {
  return `<mrow>${inner}</mrow>`
}
