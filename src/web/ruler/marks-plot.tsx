import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Distribution } from '../../domain/foresee/distribution.ts'
import { roundStep } from '../../domain/numbers/round-step.ts'
import { STAR } from '../parts/stars.tsx'
import { useWords } from '../words.tsx'
import type { RulerFacts, RulerLevel } from './ruler-facts.ts'
import type { ForeseenWhatIf } from './use-foresight.ts'
import type { WhatIf } from './what-if.ts'

/** Height of the drawing, in its own units; its width is a hundred of them a step. */
const HEIGHT = 220
const STEP = 100
/** Colours there are for levels, none included. */
const RAMP = 6

/** A level whose mark is a number. */
type Marked = RulerLevel & { readonly mark: NonNullable<RulerLevel['mark']> }

/** Levels as marks over the points of a population; a mark is dragged, or moved by keys. */
export function MarksPlot(props: {
  readonly facts: RulerFacts
  readonly now: WhatIf
  readonly foreseen: ForeseenWhatIf | undefined
  readonly isBehind: boolean
  readonly onMark: (level: string, at: number, isDrag: boolean) => void
  readonly onSettle: () => void
}) {
  const { facts, now, foreseen, isBehind, onMark, onSettle } = props
  const words = useWords()
  const field = useRef<HTMLDivElement>(null)
  const marked = facts.levels.filter((level): level is Marked => level.mark !== undefined)
  const distribution = foreseen?.answer.distribution
  const from = distribution?.from ?? 0
  const to =
    distribution === undefined
      ? facts.most
      : distribution.from + distribution.steps.length * distribution.width
  const place = (at: number) => Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100))
  const step = roundStep(facts.most / 300)
  const atOf = ({ id, mark }: Marked) => now.marks[id] ?? mark.at

  /** A mark stays between its neighbours; beyond them only what is typed can go. */
  function boundsOf(level: Marked): { readonly low: number; readonly high: number } {
    const at = atOf(level)
    const others = marked.filter((one) => one !== level).map(atOf)
    const below = Math.max(...others.filter((one) => one < at), -Infinity)
    const above = Math.min(...others.filter((one) => one > at), Infinity)
    return {
      low: Math.max(0, below + step),
      high: Math.min(facts.most, above - step),
    }
  }

  function moveTo(level: Marked, wanted: number, isDrag: boolean): void {
    const { low, high } = boundsOf(level)
    if (low > high) return
    const rounded = Number((Math.round(wanted / step) * step).toFixed(6))
    const at = Math.min(high, Math.max(low, rounded))
    if (at !== atOf(level)) onMark(level.id, at, isDrag)
  }

  function drag(event: PointerEvent<HTMLElement>, level: Marked): void {
    const area = field.current?.getBoundingClientRect()
    if (area === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    moveTo(level, from + ((event.clientX - area.left) / area.width) * (to - from), true)
  }

  function press(event: KeyboardEvent, level: Marked): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { low, high } = boundsOf(level)
    const by = step * (event.shiftKey ? 10 : 1)
    const wanted = {
      ArrowLeft: atOf(level) - by,
      ArrowDown: atOf(level) - by,
      ArrowRight: atOf(level) + by,
      ArrowUp: atOf(level) + by,
      Home: low,
      End: high,
    }[event.key]
    if (wanted !== undefined) {
      event.preventDefault()
      moveTo(level, wanted, false)
    } else if (/^[0-9０-９]$/.test(event.key)) {
      // What is typed goes on in the field of the mark.
      const input = document.querySelector<HTMLInputElement>(`#mark-${CSS.escape(level.id)} input`)
      input?.focus()
      input?.select()
    }
  }

  const first = foreseen?.answer.foresight.crossings.moves[0]
  const moves = foreseen?.answer.foresight.crossings.count ?? 0
  return (
    <section className={`hist${isBehind ? ' behind' : ''}`} aria-label={words.say('ruler-plot')}>
      <div className="range" ref={field}>
        <div className="flags">
          {marked.map((level) => {
            const at = atOf(level)
            const { low, high } = boundsOf(level)
            const isMoved = at !== level.mark.at
            const title = words.text(level.title)
            return (
              <span key={level.id}>
                {isMoved ? (
                  <s
                    className="was"
                    style={{ left: `${beside(place(level.mark.at), place(at))}%` }}
                  >
                    {words.show(level.mark.at)}
                  </s>
                ) : null}
                <span
                  className={`flag${isMoved ? ' moved' : ''}`}
                  style={{ left: `${place(at)}%` }}
                  role="slider"
                  tabIndex={0}
                  aria-label={words.say('ruler-mark', { level: title })}
                  aria-valuenow={at}
                  aria-valuemin={Math.min(low, at)}
                  aria-valuemax={Math.max(high, at)}
                  aria-valuetext={words.show(at)}
                  onPointerDown={(event) => {
                    event.currentTarget.setPointerCapture(event.pointerId)
                    event.currentTarget.focus()
                    event.preventDefault()
                  }}
                  onPointerMove={(event) => drag(event, level)}
                  onPointerUp={onSettle}
                  onPointerCancel={onSettle}
                  onBlur={onSettle}
                  onKeyDown={(event) => press(event, level)}
                >
                  {level.stars === undefined ? (
                    <span>{title}</span>
                  ) : (
                    <span className="nowrap">
                      {level.stars}
                      <svg width="10" height="10" viewBox="0 0 16 16" aria-hidden="true">
                        <path d={STAR} />
                      </svg>
                    </span>
                  )}{' '}
                  <b>{words.show(at)}</b>
                </span>
              </span>
            )
          })}
        </div>
        <div className="plot">
          {distribution === undefined || foreseen === undefined ? null : (
            <Bars
              distribution={distribution}
              label={words.say('ruler-plot-label', {
                size: foreseen.answer.foresight.population.size,
                width: distribution.width,
                from: { exact: from },
                to: { exact: to },
                count: moves,
              })}
            />
          )}
          {marked.map((level) => {
            const at = atOf(level)
            const was = level.mark.at
            return (
              <span key={level.id} aria-hidden="true">
                {at === was ? null : (
                  <>
                    <i
                      className="between"
                      style={{
                        left: `${place(Math.min(at, was))}%`,
                        width: `${Math.abs(place(at) - place(was))}%`,
                      }}
                    />
                    <i className="line was" style={{ left: `${place(was)}%` }} />
                  </>
                )}
                <i
                  className={`line${at === was ? '' : ' moved'}`}
                  style={{ left: `${place(at)}%` }}
                />
              </span>
            )
          })}
          {first === undefined ? null : (
            <p className="call">
              {words.say('ruler-move-call', {
                count: first.count,
                from: levelName(first.from),
                to: levelName(first.to),
              })}
            </p>
          )}
        </div>
        <div className="axis" aria-hidden="true">
          {ticks(from, to).map((at) => (
            <span key={at} style={{ left: `${place(at)}%` }}>
              {words.show(at)}
            </span>
          ))}
        </div>
      </div>
      {distribution === undefined ? null : (
        <p className="legend">
          {[...facts.levels.keys()].toReversed().map((index) => (
            <span key={index}>
              <i className={`swatch ${colour(index + 1, facts.levels.length)}`} />
              {words.text(facts.levels[index]!.title)}
            </span>
          ))}
          <span>
            <i className={`swatch ${colour(0, facts.levels.length)}`} />
            {levelName(null)}
          </span>
          <span>
            <i className="swatch move" />
            {words.say('ruler-moved')}
          </span>
          {distribution.below === 0 ? null : (
            <span>
              {words.say('ruler-below', { count: distribution.below, from: { exact: from } })}
            </span>
          )}
          {distribution.without === 0 ? null : (
            <span>{words.say('ruler-without', { count: distribution.without })}</span>
          )}
          {marked.length === 0 || facts.isLessBetter ? null : (
            <span>{words.say('ruler-held-back')}</span>
          )}
        </p>
      )}
      {marked.length === 0 ? (
        <p className="sub">{words.say('ruler-no-marks')}</p>
      ) : (
        <p className="keys noprint">
          {words.say('ruler-keys', { step: { exact: step }, far: { exact: step * 10 } })}
        </p>
      )}
    </section>
  )

  function levelName(id: string | null): string {
    const title = id === null ? facts.below : facts.levels.find((one) => one.id === id)?.title
    return words.text(title) || (id ?? words.say('foresight-no-level'))
  }
}

/** All of a level as one shape, the highest at the bottom, those who change level below all. */
function Bars({
  distribution,
  label,
}: {
  readonly distribution: Distribution
  readonly label: string
}) {
  const { steps } = distribution
  const tallest = Math.max(
    1,
    ...steps.map(({ kept, moved }) => kept.reduce((sum, one) => sum + one, moved)),
  )
  const levels = steps[0]!.kept.length
  const shapes = Array.from({ length: levels + 1 }, () => '')
  for (const [index, { kept, moved }] of steps.entries()) {
    let height = 0
    const put = (layer: number, count: number) => {
      if (count === 0) return
      const own = (count / tallest) * HEIGHT
      shapes[layer] +=
        `M${index * STEP + 4} ${(HEIGHT - height).toFixed(2)}h92v${(-own).toFixed(2)}h-92z`
      height += own
    }
    put(levels, moved)
    for (let rank = levels - 1; rank >= 0; rank -= 1) put(rank, kept[rank]!)
  }
  return (
    <svg
      viewBox={`0 0 ${steps.length * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {shapes.map((shape, layer) => (
        <path
          key={layer}
          className={layer === levels ? 'move' : colour(layer, levels - 1)}
          d={shape}
        />
      ))}
    </svg>
  )
}

/** Where the old number stands: in its place, or beside the mark where that would cover it. */
function beside(was: number, now: number): number {
  const room = 5
  if (Math.abs(was - now) >= room) return was
  return was > now ? now + room : now - room
}

/** The class of a rank on the ramp, of so many levels; 0 is none. */
function colour(rank: number, levels: number): string {
  return `rank-${levels === 0 ? 0 : Math.round((rank / levels) * (RAMP - 1))}`
}

function ticks(from: number, to: number): readonly number[] {
  const step = roundStep((to - from) / 7)
  const first = Math.ceil(from / step) * step
  const count = Math.floor((to - first) / step + 1e-9) + 1
  return Array.from({ length: count }, (_, k) => Number((first + k * step).toFixed(6)))
}
