import { annexModel } from '../../domain/document/annex.ts'
import { assessmentPlanModel } from '../../domain/document/assessment-plan.ts'
import { assessmentSheetModel } from '../../domain/document/assessment-sheet.ts'
import { ballotMinutesModel } from '../../domain/document/ballot-minutes.ts'
import { certificateModel } from '../../domain/document/certificate.ts'
import { certificateLabelModel } from '../../domain/document/certificate-label.ts'
import { certificateNoticeModel } from '../../domain/document/certificate-notice.ts'
import { comparisonModel } from '../../domain/document/comparison.ts'
import type { Decision } from '../../domain/document/decision.ts'
import { decisionRecordModel } from '../../domain/document/decision-record.ts'
import { requireSoundDecision } from '../../domain/document/decision-faults.ts'
import { draftingNoteModel } from '../../domain/document/drafting-note.ts'
import type { TagData } from '../../domain/document/example-data.ts'
import { findingsModel } from '../../domain/document/findings.ts'
import {
  type DocumentKind,
  type DocumentLanguage,
  KIND_FACTS,
  languagesOf,
} from '../../domain/document/kinds.ts'
import type { ReportFacts } from '../../domain/document/report-facts.ts'
import { requireSoundReport } from '../../domain/document/report-faults.ts'
import { noticeModel } from '../../domain/document/nonconformity-notice.ts'
import { scoreSheetModel } from '../../domain/document/score-sheet.ts'
import type { PackTold } from '../../domain/document/shared-model.ts'
import { standardTextModel } from '../../domain/document/standard-text.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { improveInTurns } from '../../domain/improve/improve.ts'
import type { ProvenanceStatus } from '../../domain/language/provenance.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { message } from '../../domain/messages/message.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import type { WordedComparison } from '../../domain/words/compare/comparison-data.ts'
import { tellingOf } from '../../domain/words/explain/telling.ts'
import { cheapestWay, type CheapestWay } from '../../domain/words/insight/improvement.ts'
import { namesOfPack } from '../../domain/words/names.ts'
import { sentencesOfPack } from '../../domain/words/pack-sentences.ts'
import { inTurns } from '../insight/in-turns.ts'
import { meaningOf } from '../scoring/meaning-of.ts'
import type { RecordNamed, RecordsTold } from './record-told.ts'

/** What a paper is about, found and prepared. */
export type PaperSubject = {
  readonly standard: {
    readonly id: string
    readonly edition: string
    readonly designation?: string
  }
  /** None where two revisions were compared and nothing else. */
  readonly prepared?: PreparedPack
  /** How well founded its numbers are, where less than they say themselves. */
  readonly status?: ProvenanceStatus
  readonly receipt?: Receipt
  readonly comparison?: WordedComparison
  /** Whether it is of a register that holds made-up work. */
  readonly isDemonstration?: boolean
  /** Whether the evaluation counts no more. */
  readonly isOver?: boolean
  /** What those are called whose ids answers name. */
  readonly people?: Readonly<Record<string, string>>
  readonly told?: Partial<RecordsTold>
  /** What the paper about a record is named by. */
  readonly named?: RecordNamed
}

/** A paper of a kind in a language, with the decision that it states. */
type Kindred = {
  readonly kind: DocumentKind
  readonly language: DocumentLanguage
  readonly decision?: Decision
  readonly report?: ReportFacts
  readonly hasWayUp?: boolean
}

/** What a paper is made with. */
type Making = {
  /** SHA-256 of the template file. */
  readonly template: string
  readonly software: Receipt['software']
  /** Lets others have a turn. */
  readonly pause: () => Promise<unknown>
}

/** What stands on a paper. Refuses (`document-unfit`) a kind that is not made from such a subject. */
export async function paperData(
  subject: PaperSubject,
  { kind, language, decision, report = {}, hasWayUp = false }: Kindred,
  { template, software, pause }: Making,
): Promise<TagData> {
  const made = { template }
  const catalogue = catalogueIn(languagesOf(language)[0])
  switch (kind) {
    case 'comparison':
      return comparisonModel(from(kind, subject.comparison), software, catalogue, made)
    case 'decision-record':
      return decisionRecordModel(from(kind, subject.told?.decided), catalogue, made)
    case 'certificate-notice':
      return certificateNoticeModel(from(kind, subject.told?.noticed), catalogue, made)
    case 'certificate-label':
      return certificateLabelModel(from(kind, subject.told?.labelled), catalogue, made)
    case 'assessment-plan': {
      const planned = from(kind, subject.told?.planned)
      return assessmentPlanModel(planned, packOf(kind, subject, software), catalogue, made)
    }
    case 'drafting-note': {
      const drafted = from(kind, subject.told?.drafted)
      const pack = packOf(kind, subject, software)
      return draftingNoteModel(drafted, pack, subject.comparison, catalogue, made)
    }
    case 'ballot-minutes': {
      const balloted = from(kind, subject.told?.balloted)
      return ballotMinutesModel(balloted, packOf(kind, subject, software), catalogue, made)
    }
    case 'annex':
      return annexModel(packOf(kind, subject, software), catalogue, made)
    case 'assessment-sheet':
      return assessmentSheetModel(packOf(kind, subject, software), catalogue, made)
    case 'standard-text':
      return standardTextModel(packOf(kind, subject, software), catalogue, made)
    case 'certificate': {
      const receipt = from(kind, subject.receipt)
      if (decision !== undefined)
        requireSoundDecision(decision, receipt.date, languagesOf(language))
      return certificateModel(receipt, decision, languagesOf(language), made)
    }
    case 'findings': {
      const source = sourceOf(kind, subject, catalogue)
      const prepared = from(kind, subject.prepared)
      const way = hasWayUp ? await wayUp(source.receipt, prepared, catalogue, pause) : undefined
      requireSoundReport(report)
      const { isDemonstration = false, isOver = false, people = {} } = subject
      const told = { decision, report, way, isDemonstration, isOver, people }
      return findingsModel(source, told, made)
    }
    case 'score-sheet':
      return scoreSheetModel(sourceOf(kind, subject, catalogue), made)
    case 'nonconformity-notice':
      return noticeModel(sourceOf(kind, subject, catalogue), made)
    default:
      return kind satisfies never
  }
}

/** What a kind of paper is made from; refused where the subject has none. */
function from<T>(kind: DocumentKind, part: T | undefined): T {
  if (part !== undefined) return part
  throw new Refusal(
    'document-unfit',
    message('refusal-document-unfit--made-from', { kind, from: KIND_FACTS[kind].from }),
  )
}

function packOf(
  kind: DocumentKind,
  { prepared, status }: PaperSubject,
  software: Receipt['software'],
): PackTold {
  const { expanded, digest, provenance } = from(kind, prepared)
  const least = status ?? provenance.status
  return { expanded, digest, marks: least === 'published' ? [] : [least], software }
}

function sourceOf(kind: DocumentKind, subject: PaperSubject, catalogue: Catalogue) {
  const pack = from(kind, subject.prepared).expanded
  return tellingOf({
    receipt: from(kind, subject.receipt),
    pack,
    names: namesOfPack(pack),
    sentences: sentencesOfPack(pack, catalogue),
  })
}

/** Steps of search for a report: it says so itself when they do not suffice. */
const STEPS = 20_000

/** The cheapest way to the next level. */
async function wayUp(
  receipt: Receipt,
  prepared: PreparedPack,
  catalogue: Catalogue,
  pause: () => Promise<unknown>,
): Promise<CheapestWay | undefined> {
  const work = improveInTurns(meaningOf(prepared), receipt, { limit: STEPS, cheapestAlone: true })
  const improvement = await inTurns(work, pause)
  return cheapestWay(improvement, catalogue, prepared.expanded)
}
