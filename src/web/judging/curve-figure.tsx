import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import {
  figureWith,
  placeNear,
  typingsFor,
  type ClauseCurve,
  type CurveHandle,
  type CurvePlace,
} from '../../domain/drafting/judging/clause-curve.ts'
import type { CellTyping } from '../../domain/drafting/typing.ts'
import { apart, drawn, px, wayOf } from '../../domain/words/standard/figure-drawing.ts'
import { useWords } from '../words.tsx'

/** The drawing, in its own units. */
const [WIDTH, HEIGHT] = [360, 176]
const GROUND = { left: 56, right: 346, top: 14, bottom: 140 }
/** Half a square, and half of what a finger needs to hit it. */
const [SQUARE, HIT] = [5, 13]
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

/**
 * How answers become points, drawn; where the rules name places of it, each is a square that is dragged, or
 * moved by keys. What was moved is written when the square is let go, and Escape puts it back.
 */
export function CurveFigure(props: {
  readonly curve: ClauseCurve
  readonly onMove: ((typings: readonly CellTyping[]) => void) | undefined
  readonly onAdd: (behind: string) => void
  readonly onTake: (row: string) => void
}) {
  const { curve, onMove, onAdd, onTake } = props
  const words = useWords()
  const area = useRef<SVGSVGElement>(null)
  const [moved, setMoved] = useState<{ readonly id: string; readonly to: CurvePlace }>()
  const held = curve.handles.find(({ id }) => id === moved?.id)
  const figure =
    held === undefined || moved === undefined ? curve.figure : figureWith(curve, held, moved.to)
  const { frame } = drawn(curve.figure, GROUND)
  const { corners, at, marks } = drawn(figure, GROUND, frame)
  const heightOf = (share: number): number => GROUND.bottom - share * (GROUND.bottom - GROUND.top)
  const rows = apart(
    [...new Set(corners.map(([, y]) => y))].toSorted((a, b) => a - b),
    14,
  )
  const columns = apart(marks.map(at), 30)
  const shown = (number: number): string => words.show(Number(number.toFixed(2)))
  const placeOf = (handle: CurveHandle): CurvePlace => (moved?.id === handle.id ? moved.to : handle)

  function move(handle: CurveHandle, wanted: CurvePlace): void {
    setMoved({ id: handle.id, to: placeNear(curve, handle, wanted) })
  }
  function settle(): void {
    if (held === undefined || moved === undefined) return
    const typings = typingsFor(curve, held, moved.to)
    setMoved(undefined)
    if (typings.length > 0) onMove?.(typings)
  }
  function drag(event: PointerEvent<SVGElement>, handle: CurveHandle): void {
    const box = area.current?.getBoundingClientRect()
    if (box === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const left = ((event.clientX - box.left) / box.width) * WIDTH
    const top = ((event.clientY - box.top) / box.height) * HEIGHT
    const along = (left - GROUND.left) / (GROUND.right - GROUND.left)
    move(handle, {
      x: frame.from + along * (frame.to - frame.from),
      share: (GROUND.bottom - top) / (GROUND.bottom - GROUND.top),
    })
  }
  function press(event: KeyboardEvent, handle: CurveHandle): void {
    const { key, shiftKey } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { x, share } = placeOf(handle)
    const times = shiftKey ? 10 : 1
    const { step, weight } = curve
    const up = (step.points * times) / weight
    const wanted = {
      ArrowLeft: { x: x - step.x * times, share },
      ArrowRight: { x: x + step.x * times, share },
      ArrowUp: { x, share: share + up },
      ArrowDown: { x, share: share - up },
    }[key]
    const isOfLine = handle.number !== undefined
    if (wanted !== undefined) move(handle, wanted)
    else if (key === 'Escape' && moved !== undefined) setMoved(undefined)
    else if (key === 'Insert' && isOfLine) onAdd(handle.row)
    else if (key === 'Delete' && isOfLine) onTake(handle.row)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="curve">
      <svg
        ref={area}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={words.say('judging-curve')}
      >
        {rows.map((y) => (
          <g key={y} aria-hidden="true">
            <path className="grid" d={`M${GROUND.left} ${px(y)}H${GROUND.right}`} />
            <text className="end" x={GROUND.left - 18} y={px(y + 4)}>
              {shown(((GROUND.bottom - y) / (GROUND.bottom - GROUND.top)) * curve.weight)}
            </text>
          </g>
        ))}
        {columns.map((x) => (
          <g key={x} aria-hidden="true">
            <path className="tick" d={`M${px(x)} ${GROUND.bottom}v4`} />
            <text className="middle" x={px(x)} y={GROUND.bottom + 18}>
              {shown(marks.find((mark) => at(mark) === x)!)}
            </text>
          </g>
        ))}
        <path
          className="axis"
          d={`M${GROUND.left} ${GROUND.bottom}H${GROUND.right}`}
          aria-hidden="true"
        />
        {held === undefined ? null : (
          <path
            className="was"
            d={wayOf(drawn(curve.figure, GROUND, frame).corners)}
            aria-hidden="true"
          />
        )}
        <path className="line" d={wayOf(corners)} aria-hidden="true" />
        {onMove === undefined
          ? null
          : curve.handles.map((handle) => {
              const { x, share } = placeOf(handle)
              const points = share * curve.weight
              const [left, top] = [at(x), heightOf(share)]
              return (
                <g
                  key={handle.id}
                  className={handle.id === moved?.id ? 'handle moved' : 'handle'}
                  role="slider"
                  tabIndex={0}
                  aria-label={
                    handle.number === undefined
                      ? words.say('judging-curve-named', {
                          which: handle.id === 'median' ? 'median' : 'p10',
                        })
                      : words.say('judging-curve-point', { number: handle.number })
                  }
                  aria-valuenow={x}
                  aria-valuemin={Math.min(x, finite(handle.least, frame.from))}
                  aria-valuemax={Math.max(x, finite(handle.most, frame.to))}
                  aria-valuetext={words.say('judging-curve-place', {
                    x: { exact: x },
                    points: { exact: Number(points.toFixed(4)) },
                  })}
                  onPointerDown={(event) => {
                    event.currentTarget.setPointerCapture(event.pointerId)
                    event.currentTarget.focus()
                    event.preventDefault()
                  }}
                  onPointerMove={(event) => drag(event, handle)}
                  onPointerUp={settle}
                  onPointerCancel={() => setMoved(undefined)}
                  onBlur={settle}
                  onKeyDown={(event) => press(event, handle)}
                  onKeyUp={({ key }) => {
                    if (KEYS.includes(key)) settle()
                  }}
                >
                  <rect
                    className="hit"
                    x={px(left - HIT)}
                    y={px(top - HIT)}
                    width={2 * HIT}
                    height={2 * HIT}
                  />
                  <rect x={px(left - SQUARE)} y={px(top - SQUARE)} width="10" height="10" />
                </g>
              )
            })}
      </svg>
      {held === undefined || moved === undefined ? null : (
        <p className="probe" role="status">
          {words.say('judging-curve-place', {
            x: { exact: moved.to.x },
            points: { exact: Number((moved.to.share * curve.weight).toFixed(4)) },
          })}
        </p>
      )}
      {onMove === undefined || curve.handles.length === 0 ? null : (
        <p className="keys sub">
          <kbd>← →</kbd> <kbd>↑ ↓</kbd> {words.say('judging-curve-keys')} <kbd>Shift</kbd> ×10
          {curve.handles.some(({ number }) => number !== undefined) ? (
            <>
              {' '}
              <kbd>Insert</kbd> {words.say('judging-curve-insert')} <kbd>Delete</kbd>{' '}
              {words.say('judging-curve-delete')}
            </>
          ) : null}
        </p>
      )}
    </div>
  )
}

function finite(number: number, other: number): number {
  return Number.isFinite(number) ? number : other
}
