import { Illustrative } from '../parts/illustrative.tsx'
import { useWords } from '../words.tsx'
import { clauseName } from './clause-name.ts'
import { roundingWords } from './rounding-words.ts'
import type { RulerFacts } from './ruler-facts.ts'
import type { ForeseenWhatIf, PopulationChoice } from './use-foresight.ts'
import { NOTHING_CHANGED, STAGES } from './what-if.ts'

/** Changes that are told one by one; of more there is a number. */
const MOST_TOLD = 2

/** What was found, as the title of the page: what is changed, and how many change level by it. */
export function Headline(props: {
  readonly facts: RulerFacts | undefined
  readonly foreseen: ForeseenWhatIf | undefined
  readonly isBehind: boolean
  readonly revision: string
  /** Whether a draft is held against the revision, with whatever is changed besides. */
  readonly isDraft: boolean
  readonly population: PopulationChoice
}) {
  const { facts, foreseen, isBehind, revision, isDraft, population } = props
  const words = useWords()
  // What the figures are of, which is not yet what was just typed.
  const now = foreseen?.asked.of ?? NOTHING_CHANGED
  const changes =
    facts === undefined ? [] : [...(isDraft ? [words.say('ruler-draft')] : []), ...changesOf(facts)]
  const crossings = foreseen?.answer.foresight.crossings
  const size = foreseen?.answer.foresight.population.size
  const what =
    changes.length > MOST_TOLD
      ? words.say('ruler-changes', { count: changes.length })
      : words.show({ list: changes, joined: 'and' })
  return (
    <div className={`headline${isBehind ? ' behind' : ''}`}>
      <h1 aria-live="polite">
        {changes.length === 0 || crossings === undefined ? (
          words.say('ruler-unchanged')
        ) : (
          <>
            {words.say('ruler-crossed', { what, count: crossings.count })}
            <span className={crossings.rises === 0 ? '' : 'up'}>
              {words.say('ruler-rise', { count: crossings.rises })}
            </span>
            <span className={crossings.falls === 0 ? '' : 'down'}>
              {words.say('ruler-fall', { count: crossings.falls })}
            </span>
            {crossings.others === 0 ? null : words.say('ruler-other', { count: crossings.others })}
          </>
        )}
      </h1>
      <p className="sub">
        {words.say('ruler-against', { revision })} <Illustrative marks={facts?.marks ?? []} />{' '}
        <span className={population.of === 'synthetic' ? 'invented' : ''}>
          {population.of === 'synthetic'
            ? words.say('ruler-synthetic-what', {
                size: population.choice.size,
                seed: String(population.choice.seed),
              })
            : population.of === 'register'
              ? size === undefined
                ? words.say('ruler-register')
                : words.say('ruler-register-what', { size })
              : size === undefined
                ? population.file.name
                : words.say('ruler-file-what', { name: population.file.name, size })}
        </span>
      </p>
    </div>
  )

  function changesOf({ levels, weights, roundings }: RulerFacts): readonly string[] {
    const change = (of: string, from: string, to: string) =>
      words.say('ruler-change', { what: of, from, to })
    return [
      ...levels.flatMap(({ id, title, mark }) =>
        mark === undefined || now.marks[id] === undefined
          ? []
          : [change(words.text(title), words.show(mark.at), words.show(now.marks[id]))],
      ),
      ...weights.flatMap((weight) =>
        now.weights[weight.id] === undefined
          ? []
          : [
              change(
                words.say('ruler-weight-of', { clause: clauseName(weight, words) }),
                words.show(weight.points),
                words.show(now.weights[weight.id]!),
              ),
            ],
      ),
      ...STAGES.flatMap((stage) =>
        now.rounding[stage] === undefined
          ? []
          : [
              change(
                words.say('ruler-rounding-of', { stage }),
                roundingWords(roundings[stage], words),
                roundingWords(now.rounding[stage], words),
              ),
            ],
      ),
    ]
  }
}
