import { writeFormula, type Formula, type Notation } from '../../../domain/words/formula.ts'
import { withoutIllegal } from '../xml/illegal-characters.ts'
import { encodeXml } from '../xml/xml-scanner.ts'

const MATH = 'http://schemas.openxmlformats.org/officeDocument/2006/math'
/** Stands where the size of the tag goes; a character that no text of ours has. */
const SIZE = '\uE003'
const FACE = `<w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/>${SIZE}</w:rPr>`
const PLAIN = `<w:rPr>${SIZE}</w:rPr>`

/**
 * A formula as a native equation of Word, which can be edited there, of no size yet. It names its own
 * namespace, so that no template has to declare it.
 */
export function equationXml(formula: Formula): string {
  return `<m:oMath xmlns:m="${MATH}">${writeFormula(formula, OFFICE_MATH)}</m:oMath>`
}

/** The equation in the size that the run of its tag has. */
export function sizedEquation(markup: string, run: string): string {
  const [size = ''] = /<w:sz w:val="\d+"\/>/.exec(run) ?? []
  return markup.replaceAll(SIZE, size)
}

/** Office Math Markup (ISO/IEC 29500-1, 22.1). */
const OFFICE_MATH: Notation = {
  sign: (text) => `<m:r><m:rPr><m:sty m:val="p"/></m:rPr>${FACE}${textOf(text)}</m:r>`,
  words: (text) => `<m:r><m:rPr><m:nor/></m:rPr>${PLAIN}${textOf(text)}</m:r>`,
  brackets: (inner) => `<m:d><m:e>${inner}</m:e></m:d>`,
  fraction: (above, below) => `<m:f><m:num>${above}</m:num><m:den>${below}</m:den></m:f>`,
  power: (base, exponent) =>
    `<m:sSup><m:e>${base}</m:e><m:sup>${OFFICE_MATH.sign(String(exponent))}</m:sup></m:sSup>`,
  call: (name, list) =>
    `${OFFICE_MATH.words(name)}<m:d><m:dPr><m:sepChr m:val=","/></m:dPr>${list
      .map((one) => `<m:e>${one}</m:e>`)
      .join('')}</m:d>`,
  cases: (list) =>
    `<m:d><m:dPr><m:begChr m:val="{"/><m:endChr m:val=""/></m:dPr><m:e><m:m>${LEFT}${list
      .map(({ is, when }) => `<m:mr><m:e>${is}</m:e><m:e>${OFFICE_MATH.words(when)}</m:e></m:mr>`)
      .join('')}</m:m></m:e></m:d>`,
}

/** Two columns, both set to the left. */
const LEFT =
  '<m:mPr><m:mcs><m:mc><m:mcPr><m:count m:val="2"/><m:mcJc m:val="left"/></m:mcPr></m:mc></m:mcs></m:mPr>'

function textOf(text: string): string {
  return `<m:t xml:space="preserve">${encodeXml(withoutIllegal(text))}</m:t>`
}
