import {
  AlignmentType,
  type IStylesOptions,
  type INumberingOptions,
  LevelFormat,
  LevelSuffix,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { TextLanguage } from '../../src/domain/messages/text.ts'
import { FACES } from './house-style.ts'

/** Width of the text of a standard, in twips. */
export const TEXT_WIDTH = 9354

/** Faces and sizes are in styles alone, so that a clerk changes them in one place. */
export const STYLE = {
  body: 'StandardBody',
  item: 'StandardItem',
  fill: 'ToFillIn',
  frontTitle: 'FrontTitle',
  title: 'StandardTitle',
  tableTitle: 'TableTitle',
  annexTitle: 'AnnexTitle',
  annexTableTitle: 'AnnexTableTitle',
  cell: 'TableText',
  contents: 'TOC1',
} as const

/** Headings with the levels at which they count. */
const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6']

const BLACK = '000000'

/** Numbers of headings, tables and annexes are Word's own and are never typed. */
export function standardNumbering(language: TextLanguage): INumberingOptions {
  const zh = language === 'zh'
  const plain = { paragraph: { indent: { left: 0, hanging: 0 } } }
  const gap = zh ? '　' : '  '
  return {
    config: [
      {
        reference: 'headings',
        levels: HEADINGS.map((style, level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `${Array.from({ length: level + 1 }, (_, i) => `%${i + 1}`).join('.')}${gap}`,
          suffix: LevelSuffix.NOTHING,
          alignment: AlignmentType.LEFT,
          style: { ...plain, style },
        })),
      },
      one('tables', zh ? `表%1${gap}` : `Table %1${gap}`, STYLE.tableTitle, LevelFormat.DECIMAL),
      one('annexes', zh ? '附录%1' : 'Annex %1', STYLE.annexTitle, LevelFormat.UPPER_LETTER),
      one(
        'annex-tables',
        zh ? `表A.%1${gap}` : `Table A.%1${gap}`,
        STYLE.annexTableTitle,
        LevelFormat.DECIMAL,
      ),
      {
        reference: 'items',
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: zh ? '——' : '—',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 840, hanging: 420 } }, style: STYLE.item },
          },
        ],
      },
    ],
  }
}

function one(
  reference: string,
  text: string,
  style: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
): INumberingOptions['config'][number] {
  const paragraph = { indent: { left: 0, hanging: 0 } }
  const suffix = LevelSuffix.NOTHING
  const alignment = AlignmentType.LEFT
  return {
    reference,
    levels: [{ level: 0, format, text, suffix, alignment, style: { paragraph, style } }],
  }
}

/** The styles of a standard. */
export function standardStyles(language: TextLanguage): IStylesOptions {
  const zh = language === 'zh'
  const hei = { font: FACES.hei, size: 21, bold: !zh, color: BLACK }
  const heading = (level: number) => ({
    run: { ...hei, italics: false },
    paragraph: {
      spacing: level === 0 ? { before: 240, after: 240 } : { before: 120, after: 120 },
      keepNext: true,
      outlineLevel: level,
      numbering: { reference: 'headings', level },
    },
  })
  const caption = (reference: string) => ({
    run: hei,
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { before: 240, after: 120 },
      keepNext: true,
      numbering: { reference, level: 0 },
    },
  })
  const large = (size: number) => ({
    run: { font: FACES.hei, size, bold: !zh, color: BLACK },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 480, after: 480 } },
  })
  const named = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true })
  return {
    default: {
      document: {
        run: {
          font: FACES.song,
          size: 21,
          color: BLACK,
          language: { value: 'en-GB', eastAsia: 'zh-CN' },
        },
      },
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
      heading5: heading(4),
      heading6: heading(5),
    },
    paragraphStyles: [
      {
        ...named(STYLE.body, zh ? '标准正文' : 'Standard body'),
        paragraph: {
          ...(zh ? { indent: { firstLine: 420 } } : { spacing: { before: 0, after: 120 } }),
          alignment: AlignmentType.BOTH,
        },
      },
      {
        ...named(STYLE.item, zh ? '列项' : 'List item'),
        paragraph: { numbering: { reference: 'items', level: 0 } },
      },
      {
        ...named(STYLE.frontTitle, zh ? '前言、目次标题' : 'Front title'),
        ...large(32),
        next: STYLE.body,
      },
      { ...named(STYLE.title, zh ? '正文首页标题' : 'Title on the first page'), ...large(32) },
      { ...named(STYLE.tableTitle, zh ? '表标题' : 'Table title'), ...caption('tables') },
      {
        ...named(STYLE.annexTableTitle, zh ? '附录表标题' : 'Annex table title'),
        ...caption('annex-tables'),
      },
      {
        ...named(STYLE.annexTitle, zh ? '附录标识' : 'Annex title'),
        run: hei,
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: 0, after: 240 },
          keepNext: true,
          outlineLevel: 0,
          numbering: { reference: 'annexes', level: 0 },
        },
      },
      { ...named(STYLE.cell, zh ? '表中文字' : 'Table text'), run: { size: 18 } },
      {
        ...named(STYLE.contents, 'toc 1'),
        paragraph: { spacing: { before: 60, after: 60 } },
      },
    ],
    characterStyles: [
      {
        id: STYLE.fill,
        name: zh ? '待填写' : 'To fill in',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { shading: { type: 'clear', fill: 'FFF2B3', color: 'auto' } },
      },
    ],
  }
}

/** A paragraph of a style, with nothing of its own beside it. */
export function styled(
  style: string,
  text: string | readonly ParagraphChild[],
  options: { readonly keepNext?: boolean; readonly alignment?: 'center' | 'right' } = {},
): Paragraph {
  const children = typeof text === 'string' ? [new TextRun(text)] : text
  return new Paragraph({ style, ...options, children: [...children] })
}

/** A heading that Word numbers. */
export function heading(level: number, text: string): Paragraph {
  return new Paragraph({
    style: HEADINGS[level]!,
    numbering: { reference: 'headings', level },
    children: [new TextRun(text)],
  })
}

/** What the pack does not hold: a marked place that a committee fills in. */
export function fill(text: string): TextRun {
  return new TextRun({ text: `〔${text}〕`, style: STYLE.fill })
}
