import { useQuery } from '@tanstack/react-query'
import type { Operations } from '../../../client/api.ts'
import type { Client } from '../../../client/client.ts'
import { textLanguage } from '../../domain/messages/text.ts'
import { assessmentsBehind } from '../../domain/register/succession.ts'
import { clauseReasons, resultBlocks } from '../parts/explained.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

export type ShownAssessment = Operations['getAssessment']['answer']
export type ShownEvaluation = Operations['getEvaluation']['answer']
export type ShownNonconformity = Operations['listNonconformities']['answer']['items'][number]
export type ShownDecision = Operations['listCertificationDecisions']['answer']['items'][number]
type Certificate = Operations['getCertificate']['answer']

/** Everything on record about an assessment that is to be reviewed or decided. */
export type OnRecord = Awaited<ReturnType<typeof recordOf>>
/** The frozen score of an evaluation, in words. */
export type ScoreInWords = Awaited<ReturnType<typeof scoreOf>>

/** Most records of a kind that one page of a list holds. */
const MOST = { limit: '1000' } as const

/** Asks for the record of an assessment. */
export function useRecord(who: Who, id: string) {
  const service = useService()
  return useQuery({
    queryKey: ['evaluation', who.id, id],
    queryFn: ({ signal }) => recordOf(service, id, signal),
    refetchOnMount: 'always',
  })
}

/** Asks for the score behind an evaluation, with the reason of each clause. */
export function useScore(who: Who, evaluation: string | undefined) {
  const service = useService()
  const { language } = useWords()
  return useQuery({
    queryKey: ['evaluation-score', who.id, evaluation, language],
    queryFn: ({ signal }) => scoreOf(service, evaluation!, textLanguage(language), signal),
    enabled: evaluation !== undefined,
  })
}

async function recordOf(service: Client, id: string, signal: AbortSignal) {
  const { data: assessment } = await service('getAssessment', { path: { id }, signal })
  const of = { query: { assessment: id, ...MOST }, signal }
  const [organisation, evaluation, nonconformities, reviews, decisions, followed] =
    await Promise.all([
      service('getOrganisation', { path: { id: assessment.organisation }, signal }),
      'evaluation' in assessment
        ? service('getEvaluation', { path: { id: assessment.evaluation }, signal })
        : undefined,
      service('listNonconformities', of),
      service('listReviews', of),
      service('listCertificationDecisions', of),
      followedBy(service, assessment, signal),
    ])
  const issued = await Promise.all(
    decisions.data.items.map((one) =>
      service('listCertificates', { query: { decision: one.id }, signal }),
    ),
  )
  return {
    assessment,
    organisation: organisation.data,
    evaluation: evaluation?.data,
    nonconformities: [...(followed?.nonconformities ?? []), ...nonconformities.data.items],
    reviews: reviews.data.items,
    decisions: decisions.data.items,
    issued: issued.flatMap(({ data }) => data.items),
    followed: followed?.certificate,
  }
}

/** The certificate that the assessment follows, as it is now, and what did not conform behind it. */
async function followedBy(
  service: Client,
  { certificate: id, kind }: ShownAssessment,
  signal: AbortSignal,
): Promise<
  | { readonly certificate: Certificate; readonly nonconformities: readonly ShownNonconformity[] }
  | undefined
> {
  if (id === undefined || kind === 'surveillance') return undefined
  let { data: certificate } = await service('getCertificate', { path: { id }, signal })
  while (certificate.state === 'superseded')
    certificate = (
      await service('getCertificate', { path: { id: certificate.supersededBy }, signal })
    ).data
  const { data: watched } = await service('listSurveillance', {
    query: { certificate: certificate.id, ...MOST },
    signal,
  })
  const behind = assessmentsBehind({ certificate, surveillances: watched.items })
  const found = await Promise.all(
    behind.map((assessment) =>
      service('listNonconformities', { query: { assessment, ...MOST }, signal }),
    ),
  )
  return { certificate, nonconformities: found.flatMap(({ data }) => data.items) }
}

async function scoreOf(
  service: Client,
  id: string,
  language: ReturnType<typeof textLanguage>,
  signal: AbortSignal,
) {
  const { data: receipt } = await service('getEvaluationReceipt', { path: { id }, signal })
  const { id: standard, edition, revision } = receipt.standard
  const [explained, asked] = await Promise.all([
    service('explain', { query: { language }, body: receipt, signal }),
    service('getQuestions', {
      path: { id: standard, edition, revision: String(revision) },
      signal,
    }),
  ])
  const { blocks } = explained.data
  return {
    receipt,
    reasons: clauseReasons(blocks),
    result: resultBlocks(blocks),
    asked: asked.data,
  }
}
