import { encodeXml } from '../word-template/xml/xml-scanner.ts'

export const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** How cells look and whether they are open, by their place in the list of formats below. */
export const STYLES = {
  plain: 1,
  heading: 2,
  note: 3,
  day: 4,
  openText: 5,
  openNumber: 6,
  openDay: 7,
} as const

const TOP = '<alignment vertical="top" wrapText="1"/>'
const OPEN = '<protection locked="0"/>'
const FORMATS =
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyAlignment="1" applyBorder="1">${TOP}</xf>` +
  `<xf numFmtId="0" fontId="1" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyAlignment="1" applyBorder="1">${TOP}</xf>` +
  `<xf numFmtId="0" fontId="2" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyAlignment="1" applyBorder="1">${TOP}</xf>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyAlignment="1" applyBorder="1">${TOP}</xf>` +
  [49, 0, 164]
    .map(
      (id) =>
        `<xf numFmtId="${id}" fontId="0" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyAlignment="1" applyBorder="1" applyProtection="1">${TOP}${OPEN}</xf>`,
    )
    .join('')

const EDGE = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="hair"><color rgb="FFB8B8B8"/></${side}>`)
  .join('')
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`

const STYLE_SHEET =
  `<styleSheet xmlns="${SHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><sz val="9"/><color rgb="FF595959"/><name val="Calibri"/></font></fonts>' +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFFFF9DB')}${fill('FFECEFF3')}</fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/></border><border>${EDGE}</border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="8">${FORMATS}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

/** A sheet by its name; one that is hidden is not offered to be shown. */
type SheetName = { readonly name: string; readonly isHidden?: boolean }

/** Every part of a workbook but its sheets, which are `xl/worksheets/sheet1.xml` and on in this order. */
export function frameParts(sheets: readonly SheetName[]): readonly (readonly [string, string])[] {
  const each = (of: (sheet: SheetName, number: number) => string): string =>
    sheets.map((sheet, index) => of(sheet, index + 1)).join('')
  const styles = sheets.length + 1
  return (
    [
      [
        '[Content_Types].xml',
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MIME}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${MIME}.styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${MIME}.worksheet+xml"/>`)}</Types>`,
      ],
      [
        '_rels/.rels',
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
      [
        'xl/workbook.xml',
        `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="0"/></bookViews><sheets>${each(({ name, isHidden }, n) => `<sheet name="${encodeXml(name)}" sheetId="${n}"${isHidden === true ? ' state="veryHidden"' : ''} r:id="rId${n}"/>`)}</sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        `<Relationships xmlns="${PACKAGE}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${styles}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      ],
      ['xl/styles.xml', STYLE_SHEET],
    ] as const
  ).map(([name, xml]) => [name, PROLOG + xml])
}
