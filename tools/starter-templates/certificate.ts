import {
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageBorderZOrder,
  type Paragraph,
} from 'docx'
import type { DocumentLanguage } from '../../src/domain/document/kinds.ts'
import { certificateDates, certificateFields } from './certificate-fields.ts'
import { certificateFooter, certificateSignature } from './certificate-foot.ts'
import { certificateAnnex, continuationHeader } from './certificate-annex.ts'
import { certificateHead } from './certificate-head.ts'
import { languagesOf, WORDS } from './certificate-words.ts'
import { FACES, INK, mark, paragraph } from './house-style.ts'

const A4 = { width: 11906, height: 16838 }
const TEXT_WIDTH = 9100

/** A certificate on one A4 page: one template for every number of stars. */
export function certificateTemplate(language: DocumentLanguage): Document {
  const languages = languagesOf(language)
  const { isBoth, first } = languages
  const border = { style: BorderStyle.THIN_THICK_MEDIUM_GAP, color: INK.gold, size: 24, space: 22 }
  return new Document({
    title: WORDS.title[first],
    styles: {
      default: {
        document: {
          run: { font: FACES.song, size: 21, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: A4,
            margin: {
              top: isBoth ? 1000 : 1250,
              bottom: 900,
              left: 1400,
              right: 1400,
              header: 500,
              footer: 700,
            },
            borders: {
              pageBorders: {
                display: PageBorderDisplay.ALL_PAGES,
                offsetFrom: PageBorderOffsetFrom.PAGE,
                zOrder: PageBorderZOrder.BACK,
              },
              pageBorderTop: border,
              pageBorderBottom: border,
              pageBorderLeft: border,
              pageBorderRight: border,
            },
          },
        },
        headers: {
          default: continuationHeader(languages),
          first: new Header({ children: [paragraph('')] }),
        },
        footers: { default: certificateFooter(languages), first: certificateFooter(languages) },
        children: [
          ...certificateHead(languages),
          certificateFields(languages, TEXT_WIDTH),
          gap(isBoth ? 60 : 260),
          certificateDates(languages, TEXT_WIDTH),
          gap(60),
          ...(isBoth ? [] : [mark('{{^hasAnnex}}'), gap(500), mark('{{/hasAnnex}}')]),
          certificateSignature(languages, TEXT_WIDTH),
          gap(20),
          ...certificateAnnex(languages, TEXT_WIDTH),
        ],
      },
    ],
  })
}

/** Empty space of so many twips; two tables without it would become one. */
function gap(twips: number): Paragraph {
  return paragraph('', {
    spacing: { before: 0, after: 0, line: twips, lineRule: LineRuleType.EXACT },
  })
}
