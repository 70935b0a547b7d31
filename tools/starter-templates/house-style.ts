import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'

/** Inks of the papers. */
export const INK = {
  text: '1A1A1A',
  faint: '6B6B6B',
  gold: 'B8892B',
  goldPale: 'E9DDBF',
  grey: 'C9C9C9',
  navy: '1F3A5F',
  navyPale: 'E8EDF4',
  red: 'A61C1C',
  line: 'B9C3D1',
} as const

/**
 * The faces of the papers: those every Word in China has. `docs/documents.md` says what stands in
 * for them where PDF copies are made.
 */
export const FACES = {
  song: face('Times New Roman', 'SimSun'),
  fang: face('Times New Roman', 'FangSong'),
  hei: face('Arial', 'SimHei'),
  kai: face('Times New Roman', 'KaiTi'),
  /** For stars and other signs, which must not come from a Latin face. */
  sign: face('SimSun', 'SimSun'),
} as const

type Face = {
  readonly ascii: string
  readonly hAnsi: string
  readonly cs: string
  readonly eastAsia: string
}

function face(latin: string, eastAsia: string): Face {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia }
}

export type RunStyle = Omit<IRunOptions, 'text' | 'children' | 'font'> & {
  readonly font?: Face
}

/** A run in the face of the body text unless the style says otherwise. */
export function run(text: string, style: RunStyle = {}): TextRun {
  return new TextRun({ color: INK.text, ...style, font: style.font ?? FACES.song, text })
}

/** A paragraph of runs, without space round it. */
export function paragraph(
  children: readonly ParagraphChild[] | string,
  options: Omit<IParagraphOptions, 'children' | 'text'> = {},
  style: RunStyle = {},
): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0 },
    ...options,
    children: typeof children === 'string' ? [run(children, style)] : children,
  })
}

/** Section tags inside a line: small, so that the template looks like the paper. */
export function quiet(tags: string): TextRun {
  return run(tags, { size: 12, color: INK.faint })
}

/** A paragraph that only opens or closes a section; it vanishes when the template is filled. */
export function mark(tag: string): Paragraph {
  return paragraph(tag, {}, { size: 12, color: INK.faint })
}

export const CENTER = AlignmentType.CENTER

const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: INK.line } as const
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const RULED = {
  top: HAIRLINE,
  bottom: HAIRLINE,
  left: HAIRLINE,
  right: HAIRLINE,
  insideHorizontal: HAIRLINE,
  insideVertical: HAIRLINE,
} as const
const BARE = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const

/** A table with fixed columns and `air` over and under its cells, in twips; ruled unless it only aligns. */
export function table(
  columns: readonly number[],
  rows: readonly TableRow[],
  look: 'ruled' | 'bare' = 'ruled',
  air = 50,
): Table {
  return new Table({
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    alignment: CENTER,
    borders: look === 'ruled' ? RULED : BARE,
    margins: { top: air, bottom: air, left: 90, right: 90 },
    rows,
  })
}

/** A row that stays in one piece, at least `height` twips high where there is to be room to write. */
export function row(
  cells: readonly TableCell[],
  options: { isHead?: boolean; height?: number } = {},
): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: options.isHead === true,
    ...(options.height === undefined
      ? {}
      : { height: { value: options.height, rule: HeightRule.ATLEAST } }),
    children: cells,
  })
}

/** A cell of paragraphs. */
export function cell(
  width: number,
  children: readonly (Paragraph | Table)[],
  options: { fill?: string; span?: number; align?: 'center' | 'top' | 'bottom' } = {},
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign:
      VerticalAlignTable[
        options.align === 'top' ? 'TOP' : options.align === 'bottom' ? 'BOTTOM' : 'CENTER'
      ],
    ...(options.span === undefined ? {} : { columnSpan: options.span }),
    ...(options.fill === undefined
      ? {}
      : { shading: { type: ShadingType.CLEAR, fill: options.fill, color: 'auto' } }),
    children,
  })
}

/** Stars that were earned, and no others: a certificate states what was granted. */
export function earnedStars(size: number): TextRun[] {
  return [
    quiet('{{#stars}}{{#isEarned}}'),
    run('★', { font: FACES.sign, size, color: INK.gold }),
    quiet('{{/isEarned}}{{/stars}}'),
  ]
}

/** Stars of the level: gold where earned, grey where not. */
export function stars(size: number, list = 'stars'): TextRun[] {
  const star = { font: FACES.sign, size }
  return [
    quiet(`{{#${list}}}{{#isEarned}}`),
    run('★', { ...star, color: INK.gold }),
    quiet('{{/isEarned}}{{^isEarned}}'),
    run('★', { ...star, color: INK.grey }),
    quiet(`{{/isEarned}}{{/${list}}}`),
  ]
}
