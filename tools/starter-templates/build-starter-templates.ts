import { type Document, Packer } from 'docx'
import { FINDINGS_TAGS } from '../../src/domain/document/findings-tags.ts'
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentLanguage,
  KIND_FACTS,
  languagesOf,
} from '../../src/domain/document/kinds.ts'
import { exampleChart } from '../../src/domain/document/example-data.ts'
import type { ChartTag } from '../../src/domain/document/tag-schema.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { annexTemplate } from './annex.ts'
import { assessmentPlanTemplate } from './assessment-plan.ts'
import { assessmentSheetTemplate } from './assessment-sheet.ts'
import { ballotMinutesTemplate } from './ballot-minutes.ts'
import { certificateTemplate } from './certificate.ts'
import { certificateLabelTemplate } from './certificate-label.ts'
import { certificateNoticeTemplate } from './certificate-notice.ts'
import { comparisonTemplate } from './comparison.ts'
import { decisionRecordTemplate } from './decision-record.ts'
import { draftingNoteTemplate } from './drafting-note.ts'
import { findingsTemplate } from './findings.ts'
import { normalise } from './normalise.ts'
import { noticeTemplate } from './nonconformity-notice.ts'
import { scoreSheetTemplate } from './score-sheet.ts'
import { standardTextTemplate } from './standard-text.ts'

/** A template as it stands under `templates/`. */
export type StarterTemplate = {
  readonly kind: DocumentKind
  readonly language: DocumentLanguage
  readonly bytes: Uint8Array
}

/** The templates to start from, one for each kind and language; the same bytes at every run. */
export async function buildStarterTemplates(): Promise<readonly StarterTemplate[]> {
  const built: StarterTemplate[] = []
  for (const kind of DOCUMENT_KINDS)
    for (const language of KIND_FACTS[kind].languages) {
      const packed = await Packer.toBuffer(draw(kind, language))
      const tag = FINDINGS_TAGS['partsChart'] as ChartTag
      const chart = exampleChart(tag, catalogueIn(languagesOf(language)[0]))
      built.push({ kind, language, bytes: await normalise(packed, chart) })
    }
  return built
}

function draw(kind: DocumentKind, language: DocumentLanguage): Document {
  const one = language === 'en' ? 'en' : 'zh'
  switch (kind) {
    case 'certificate':
      return certificateTemplate(language)
    case 'findings':
      return findingsTemplate(one)
    case 'score-sheet':
      return scoreSheetTemplate(one)
    case 'nonconformity-notice':
      return noticeTemplate(one)
    case 'comparison':
      return comparisonTemplate(one)
    case 'assessment-sheet':
      return assessmentSheetTemplate(one)
    case 'standard-text':
      return standardTextTemplate(one)
    case 'decision-record':
      return decisionRecordTemplate(one)
    case 'certificate-notice':
      return certificateNoticeTemplate(one)
    case 'certificate-label':
      return certificateLabelTemplate(one)
    case 'assessment-plan':
      return assessmentPlanTemplate(one)
    case 'drafting-note':
      return draftingNoteTemplate(one)
    case 'ballot-minutes':
      return ballotMinutesTemplate(one)
    case 'annex':
      return annexTemplate(one)
    default:
      return kind satisfies never
  }
}
