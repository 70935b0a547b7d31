import type { Catalogue } from '../messages/catalogue.ts'
import { message } from '../messages/message.ts'
import type { Text } from '../messages/text.ts'
import type { Receipt } from '../receipt/receipt.ts'
import { date, flag, group, list, OPTIONAL, text } from './describe-tag.ts'
import type { TagData } from './example-data.ts'
import type { ReportFacts } from './report-facts.ts'
import { listed, orNothing } from './shared-model.ts'
import type { TagSchema } from './tag-schema.ts'
import { methodWords } from './who-and-how.ts'

const WHAT_AND_WHY: TagSchema = {
  what: text('tag-left-what', message('sample-not-covered')),
  why: text('tag-left-why', message('sample-not-covered-why')),
}

/** What the team reports, beside the receipt. */
export const TEAM_REPORT_TAG: TagSchema = {
  report: group('tag-report', {
    number: text('tag-report-number', 'R-2026-0001'),
    on: text('tag-reported-on', { date: '2026-05-22' }),
    body: text('tag-body', message('sample-body')),
    bodyAddress: text('tag-body-address', message('sample-body-address'), OPTIONAL),
    kind: text('tag-assessment-kind', message('decisions-kind-initial')),
    days: text('tag-assessed-days', message('sample-days')),
    methods: text('tag-methods', message('sample-methods')),
    team: list(
      'tag-team',
      {
        name: text('tag-team-name', message('sample-signatory')),
        part: text('tag-team-part', message('team-part-lead')),
      },
      2,
    ),
    hasTeam: flag('tag-has-team'),
    reviewer: text('tag-reviewer', message('sample-reviewer')),
    reviewedOn: date('tag-reviewed-on', '2026-05-25', OPTIONAL),
    sampling: text('tag-sampling', message('sample-sampling')),
    sampled: text('tag-sampled', message('sample-sampled')),
    notCovered: list('tag-not-covered', WHAT_AND_WHY, 1),
    notCoveredNote: text('tag-not-covered-note', message('report-none'), OPTIONAL),
    unchecked: text('tag-unchecked', 'B.2.1', OPTIONAL),
    departures: list('tag-departures', WHAT_AND_WHY, 1),
    departuresNote: text('tag-departures-note', message('report-none'), OPTIONAL),
    conclusion: text('tag-conclusion', message('sample-conclusion')),
    recommendation: text('tag-team-recommendation', message('recommended-grant')),
    statement: text('tag-statement', message('sample-statement'), OPTIONAL),
  }),
}

/** What the team reports, in one language; what nobody put on record is said to be so. */
export function teamReport(
  {
    number,
    reportedOn,
    body,
    kind,
    from,
    until,
    methods = [],
    sampling,
    sampled,
    team = [],
    reviewer,
    notCovered,
    departures,
    conclusion,
    recommendation,
    statement,
  }: ReportFacts,
  receipt: Receipt,
  catalogue: Catalogue,
): TagData {
  const unrecorded = catalogue.say('report-unrecorded')
  const words = (given: Text | undefined): string => catalogue.text(given) || unrecorded
  const day = (given: string | undefined): string =>
    given === undefined ? unrecorded : catalogue.show({ date: given })
  return {
    report: {
      number: number ?? unrecorded,
      on: day(reportedOn),
      body: words(body?.name),
      bodyAddress: orNothing(catalogue.text(body?.address)),
      kind: kind === undefined ? unrecorded : catalogue.say(`decisions-kind-${kind}`),
      days:
        from === undefined && until === undefined
          ? unrecorded
          : catalogue.say('report-days', { from: day(from), until: day(until) }),
      methods:
        listed(
          methods.map((method) => methodWords(method, catalogue)),
          'comma',
          catalogue,
        ) ?? unrecorded,
      team: team.map(({ name, part }) => ({
        name: words(name),
        part: catalogue.say(`team-part-${part}`),
      })),
      hasTeam: team.length > 0,
      reviewer: words(reviewer?.name),
      reviewedOn: reviewer?.on === undefined ? undefined : day(reviewer.on),
      sampling: words(sampling),
      sampled: words(sampled),
      ...left('notCovered', notCovered, catalogue),
      unchecked: unchecked(receipt, catalogue),
      ...left('departures', departures, catalogue),
      conclusion: words(conclusion),
      recommendation:
        recommendation === undefined ? unrecorded : catalogue.say(`recommended-${recommendation}`),
      statement: orNothing(catalogue.text(statement)),
    },
  }
}

/** What was left out or done otherwise; where nothing is, whether somebody said so. */
function left(
  name: 'notCovered' | 'departures',
  given: ReportFacts['notCovered'],
  catalogue: Catalogue,
): TagData {
  const note =
    given === undefined
      ? catalogue.say('report-unrecorded')
      : given.length === 0
        ? catalogue.say('report-none')
        : undefined
  return {
    [name]: (given ?? []).map(({ what, why }) => ({
      what: catalogue.text(what),
      why: catalogue.text(why),
    })),
    [`${name}Note`]: note,
  }
}

/** The clauses that the receipt says nobody checked. */
function unchecked({ findings, clauses }: Receipt, catalogue: Catalogue): string | undefined {
  const ids = new Set(
    findings.filter(({ kind }) => kind === 'not-checked').map(({ clause }) => clause),
  )
  const named = clauses.filter(({ clause }) => ids.has(clause))
  return listed(
    named.map(({ clause, number, title }) => number ?? (catalogue.text(title) || clause)),
    'comma',
    catalogue,
  )
}
