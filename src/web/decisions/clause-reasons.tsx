import { useState } from 'react'
import { compareExact, exact } from '../../domain/numbers/exact.ts'
import { ClausePoints, type ClauseOfOutline } from '../parts/clause-points.tsx'
import { Segment } from '../parts/segment.tsx'
import { useWords } from '../words.tsx'
import { EvidenceLink } from './evidence-list.tsx'
import type { ShownAssessment, ScoreInWords } from './use-evaluation.ts'

type Picked = 'all' | 'lost' | 'found'

/** Every clause with its points, the reason of each, what was found and the evidence for it. */
export function ClauseReasons(props: {
  readonly assessment: ShownAssessment
  readonly score: ScoreInWords
}) {
  const { assessment, score } = props
  const words = useWords()
  const { receipt, reasons, asked } = score
  const [picked, setPicked] = useState<Picked>('all')
  const findings = new Map(receipt.findings.map((one) => [one.clause, one]))
  const clauses = asked.outline.flatMap(({ id, clause }) => (clause === undefined ? [] : [id]))
  const lost = new Set(
    receipt.clauses.flatMap(({ clause, points, max, inScope }) =>
      inScope && (points === null || compareExact(exact(points), exact(max)) < 0) ? [clause] : [],
    ),
  )
  const found = new Set(
    receipt.findings.flatMap(({ clause, kind }) =>
      kind === 'nonconformity' || kind === 'opportunity' ? [clause] : [],
    ),
  )
  const shown = { all: undefined, lost, found }[picked]
  const rows = asked.outline.filter(
    ({ id, clause }) => shown === undefined || (clause !== undefined && shown.has(id)),
  )
  const title = words.say('decisions-clauses')
  return (
    <section className="clause-reasons">
      <h2>{title}</h2>
      <Segment
        label={words.say('decisions-pick')}
        options={[
          { id: 'all', title: words.say('decisions-pick-all', { count: clauses.length }) },
          { id: 'lost', title: words.say('decisions-pick-lost', { count: lost.size }) },
          { id: 'found', title: words.say('decisions-pick-found', { count: found.size }) },
        ]}
        value={picked}
        onChange={(id) => setPicked(id as Picked)}
      />
      {rows.length === 0 ? (
        <p className="empty">{words.say('decisions-none-picked')}</p>
      ) : (
        <ClausePoints
          entries={rows}
          receipt={receipt}
          reasons={reasons}
          column={words.say('decisions-finding')}
          cell={(row) => <Found of={findings.get(row.id)} row={row} assessment={assessment} />}
        />
      )}
    </section>
  )
}

function Found(props: {
  readonly of: ScoreInWords['receipt']['findings'][number] | undefined
  readonly row: ClauseOfOutline
  readonly assessment: ShownAssessment
}) {
  const { of, row, assessment } = props
  const words = useWords()
  const files = assessment.evidence.filter(
    ({ id, about }) =>
      of?.evidence.includes(id) === true ||
      about.some((one) => one === row.id || row.clause.inputs.includes(one)),
  )
  const cited = (of?.evidence ?? []).filter((one) => !files.some(({ id }) => id === one))
  return (
    <>
      {of?.kind === 'nonconformity' ? (
        <span className={of.grade === 'major' ? 'tag bad' : 'tag wait'}>
          {words.say(`grade-${of.grade ?? 'minor'}`)}
        </span>
      ) : of?.kind === 'opportunity' ? (
        <span className="tag">{words.say('grade-opportunity')}</span>
      ) : null}
      {files.map((file) => (
        <EvidenceLink key={file.id} assessment={assessment.id} file={file} />
      ))}
      {cited.map((one) => (
        <span key={one} className="line">
          {one}
        </span>
      ))}
    </>
  )
}
