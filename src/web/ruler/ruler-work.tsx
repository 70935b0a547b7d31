import {
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import type { CrossingDirection } from '../../domain/foresee/foresight.ts'
import type { Pack } from '../../domain/pack/pack.ts'
import { packed, writeFragment } from '../fragment.ts'
import type { RevisionAddress } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { ChangesPanel } from './changes-panel.tsx'
import { readEvaluated } from './evaluated-assessments.ts'
import { Headline } from './headline.tsx'
import { LevelTables } from './level-tables.tsx'
import { MarksPlot } from './marks-plot.tsx'
import { PairPanel } from './pair-panel.tsx'
import { PopulationPanel, PopulationTrouble } from './population-panel.tsx'
import { useForesight, type PopulationChoice } from './use-foresight.ts'
import {
  changesIn,
  editsOf,
  FIRST_CHOICE,
  NOTHING_CHANGED,
  readLinked,
  readLinkedPopulation,
  whatIfAfter,
  withChange,
  type LinkedPopulation,
} from './what-if.ts'
import { WhoChanges } from './who-changes.tsx'

/** Those who cross are listed in portions of this size. */
const PORTION = 50

/** The page on which one works: thresholds over points above, who changes below. */
export function RulerWork(props: {
  readonly pack: Pack
  /** What a draft is held against; without it a revision is held against itself before any change. */
  readonly against?: Pack | undefined
  /** Of the revision that it is held against. */
  readonly address: RevisionAddress
  readonly linked: unknown
  /** What stands above: where one is. */
  readonly head: ReactNode
  /** Where answers are filled in under the revision that is looked at. */
  readonly calculator: string
}) {
  const { pack, against, address, linked, head, calculator } = props
  const words = useWords()
  const [work, act] = useReducer(whatIfAfter, { now: NOTHING_CHANGED, past: [], future: [] })
  const [chosen, setChosen] = useState<PopulationChoice>(() => {
    const population = readLinkedPopulation(linked) ?? FIRST_CHOICE
    return 'register' in population ? { of: 'register' } : { of: 'synthetic', choice: population }
  })
  const [only, setOnly] = useState<CrossingDirection>()
  const [most, setMost] = useState(PORTION)
  const [isDragged, setIsDragged] = useState(false)
  const [isUnreadable, setIsUnreadable] = useState(false)
  const service = useService()
  const { standard } = address
  const readRegister = useCallback(
    (signal: AbortSignal, onRead: (done: number, of: number) => void) =>
      readEvaluated(service, standard, signal, onRead),
    [service, standard],
  )
  const foresight = useForesight(pack, against, chosen, words.language, readRegister)
  const { facts, population, foreseen, faults, pair, isBehind, ask, look } = foresight
  const { now } = work

  // What the address holds is looked at once it is known what there is to change.
  const hasRead = useRef(false)
  useEffect(() => {
    if (facts === undefined || hasRead.current) return
    hasRead.current = true
    if (linked === undefined) return
    const read = readLinked(linked, facts)
    if (read === undefined) return setIsUnreadable(true)
    const { population: _, ...to } = read
    act({ act: 'change', of: 'link', to })
    act({ act: 'settle' })
  }, [facts, linked])

  const edits = useMemo(() => (facts === undefined ? [] : editsOf(now, facts)), [now, facts])
  useEffect(() => {
    if (population.is === 'open') ask({ of: now, edits, isDragged, only, most })
  }, [ask, now, edits, isDragged, only, most, population.is])

  useEffect(() => {
    if (!hasRead.current || isUnreadable) return undefined
    let isOld = false
    const wait = setTimeout(() => {
      const population = linkedPopulation(chosen)
      const isFirst = JSON.stringify(population) === JSON.stringify(FIRST_CHOICE)
      if (changesIn(now) === 0 && isFirst) return writeFragment('')
      packed({ ...now, population })
        .then((text) => (isOld ? undefined : writeFragment(text)))
        .catch(() => undefined)
    }, 150)
    return () => {
      isOld = true
      clearTimeout(wait)
    }
  }, [now, chosen, isUnreadable])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) act({ act: 'undo' })
      else if (key === 'y' || (key === 'z' && event.shiftKey)) act({ act: 'redo' })
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])

  const onMark = useCallback(
    (level: string, at: number, isDrag: boolean) => {
      const written = facts?.levels.find(({ id }) => id === level)?.mark?.at
      setIsUnreadable(false)
      setIsDragged(isDrag)
      act({
        act: 'change',
        of: `marks/${level}`,
        to: { ...now, marks: withChange(now.marks, level, at === written ? undefined : at) },
      })
    },
    [facts, now],
  )
  const settle = useCallback(() => {
    setIsDragged(false)
    act({ act: 'settle' })
  }, [])

  return (
    <>
      {head}
      <main id="main" tabIndex={-1} className="what-if">
        <div className="finding">
          <Headline
            facts={facts}
            foreseen={foreseen}
            isBehind={isBehind || faults !== undefined}
            revision={address.revision}
            isDraft={against !== undefined}
            population={chosen}
          />
          <PopulationPanel
            chosen={chosen}
            standard={standard}
            blank={foresight.blank}
            onChoose={setChosen}
          />
        </div>
        {isBehind ? <i className="hairline across" aria-hidden="true" /> : null}
        {isUnreadable ? <p className="note warn">{words.say('ruler-unreadable')}</p> : null}
        {faults === undefined ? null : (
          <div className="note bad" role="alert">
            <p>{words.say('ruler-faulty')}</p>
            {faults.map(({ place, message, fix }) => (
              <p key={place + message}>{words.say('ruler-faulty-line', { place, message, fix })}</p>
            ))}
          </div>
        )}
        <PopulationTrouble
          state={population}
          chosen={chosen}
          standard={address.standard}
          onChoose={setChosen}
          onStop={foresight.stop}
          onRetry={foresight.retry}
        />
        {facts === undefined ? null : (
          <div className="stage">
            <MarksPlot
              facts={facts}
              now={now}
              foreseen={foreseen}
              isBehind={isBehind || faults !== undefined}
              onMark={onMark}
              onSettle={settle}
            />
            <ChangesPanel
              facts={facts}
              now={now}
              ms={foreseen?.ms}
              canUndo={work.past.length > 0}
              canRedo={work.future.length > 0}
              act={(edit) => {
                setIsUnreadable(false)
                setIsDragged(false)
                act(edit)
              }}
            />
          </div>
        )}
        {facts === undefined || foreseen === undefined ? null : (
          <div className={`low${isBehind || faults !== undefined ? ' behind' : ''}`}>
            <LevelTables facts={facts} foreseen={foreseen} />
            <WhoChanges
              facts={facts}
              foreseen={foreseen}
              isSynthetic={chosen.of === 'synthetic'}
              only={only}
              onOnly={(direction) => {
                setOnly(direction)
                setMost(PORTION)
              }}
              most={most}
              onMore={() => setMost(most + 4 * PORTION)}
              row={pair?.row}
              onRow={look}
            />
            <PairPanel
              facts={facts}
              pair={pair}
              address={address}
              calculator={calculator}
              isSynthetic={chosen.of === 'synthetic'}
            />
          </div>
        )}
      </main>
    </>
  )
}

/** What a link can hold of a population: of a file it holds nothing. */
function linkedPopulation(chosen: PopulationChoice): LinkedPopulation {
  if (chosen.of === 'register') return { register: true }
  return chosen.of === 'synthetic' ? chosen.choice : FIRST_CHOICE
}
