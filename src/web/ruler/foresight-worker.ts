import { catalogueIn } from '../../domain/messages/all.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Work } from '../../domain/meaning/work.ts'
import { ROWS_A_TURN } from '../../domain/foresee/population.ts'
import type { ForesightCall, ForesightReply } from './foresight-calls.ts'
import {
  openRevision,
  openSession,
  type ForesightSession,
  type OpenedRevision,
  type PopulationChosen,
} from './foresight-session.ts'
import { blankHeadings } from '../../domain/foresee/blank-sheet.ts'
import { whyNot } from './past-assessments.ts'
import { readPastFile } from './past-file.ts'
import { MOST_IN_BROWSER } from './what-if.ts'

// Foresight beside the page, so that a mark can be dragged while all are judged anew.

let revision: OpenedRevision | undefined
let catalogue: Catalogue | undefined
let session: ForesightSession | undefined

addEventListener('message', ({ data }: MessageEvent<ForesightCall>) => {
  void answer(data)
})

async function answer(call: ForesightCall): Promise<void> {
  switch (call.call) {
    case 'revision':
      catalogue = catalogueIn(call.language)
      revision = openRevision(call.pack, call.against)
      return tell({ reply: 'facts', facts: revision.facts })
    case 'synthetic':
      return open({ synthetic: call.choice }, call.choice.size, 0, [])
    case 'register': {
      const { expanded } = revision!.judged
      const good = call.evaluated.filter((one) => whyNot(one, expanded, catalogue!) === undefined)
      if (good.length === 0) return tell({ reply: 'nobody', looked: call.evaluated.length })
      return open({ given: good }, good.length, call.evaluated.length - good.length, [])
    }
    case 'file': {
      const past = await readPastFile(call.file, revision!.judged.expanded, catalogue!)
      const { assessments, bad, badLines, notes } = past
      const lines = assessments.length + badLines
      if (lines > MOST_IN_BROWSER) return tell({ reply: 'too-many', lines })
      if (assessments.length === 0 || (badLines > 0 && !call.isWithoutBad))
        return tell({ reply: 'bad-lines', lines: bad, count: badLines, good: assessments.length })
      return open({ given: assessments }, assessments.length, badLines, notes)
    }
    case 'blank':
      return tell({
        reply: 'blank',
        headings: blankHeadings(revision!.judged.expanded, catalogue!),
      })
    case 'what-if': {
      const began = performance.now()
      const found = session!.ask(call.asked)
      return tell({ reply: 'what-if', answer: found, ms: performance.now() - began })
    }
    case 'pair':
      return tell({ reply: 'pair', row: call.row, answer: session!.pair(call.row) })
  }
}

function open(
  population: PopulationChosen,
  size: number,
  leftOut: number,
  notes: readonly string[],
): void {
  session = followed(openSession(revision!, population, catalogue!), size)
  tell({ reply: 'opened', size: session.size, leftOut, notes })
}

/** Tells how far it is: a population is gone through twice, to read it and to judge it. */
function followed<T>(work: Work<T>, size: number): T {
  let turns = 0
  let told = performance.now()
  let step = work.next()
  while (step.done !== true) {
    turns += 1
    if (performance.now() - told > 200) {
      told = performance.now()
      tell({
        reply: 'progress',
        done: Math.min(size, Math.round((turns * ROWS_A_TURN) / 2)),
        of: size,
      })
    }
    step = work.next()
  }
  return step.value
}

function tell(reply: ForesightReply): void {
  postMessage(reply, {})
}
