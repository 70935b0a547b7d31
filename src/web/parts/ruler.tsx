import { useWords } from '../words.tsx'
import { STAR } from './stars.tsx'

/** A mark on the ruler: where a level begins. */
export type RulerMark = {
  readonly id: string
  readonly at: number
  readonly title: string
  readonly stars?: number
}

/** Points on their scale, with the marks of the levels as flags. */
export function Ruler(props: {
  readonly max: number
  readonly marks: readonly RulerMark[]
  readonly points: number | undefined
}) {
  const { max, marks, points } = props
  const words = useWords()
  const place = (value: number) => Math.min(100, Math.max(0, (value / max) * 100))
  const list = { list: marks.map(({ at }) => String(at)), joined: 'comma' } as const
  const label =
    points === undefined
      ? words.say('calculator-ruler-open', { max, marks: list })
      : words.say('calculator-ruler', { max, marks: list, points })
  const ticks = Array.from({ length: 31 }, (_, index) => index / 30)
  return (
    <div className="ruler">
      <svg className="flags" role="img" aria-label={label} width="100%" height="62">
        {ticks.map((at, index) => (
          <line
            key={at}
            className={index % 3 === 0 ? 'tick long' : 'tick'}
            x1={`${at * 100}%`}
            x2={`${at * 100}%`}
            y1="20"
            y2={index % 3 === 0 ? '29' : '26'}
          />
        ))}
        {points === undefined ? null : (
          <rect className="streak" x="0" y="32" width={`${place(points)}%`} height="9" />
        )}
        <line className="frame" x1="0" x2="100%" y1="20" y2="20" />
        <line className="frame" x1="0" x2="100%" y1="41" y2="41" />
        <line className="frame" x1="0.5" x2="0.5" y1="20" y2="41" />
        <line className="frame" x1="100%" x2="100%" y1="20" y2="41" />
        {marks.map(({ id, at, title, stars }) => (
          <g key={id}>
            <line className="mark" x1={`${place(at)}%`} x2={`${place(at)}%`} y1="19" y2="41" />
            {stars === undefined ? (
              <text x={`${place(at)}%`} y="13" textAnchor="middle">
                {title}
              </text>
            ) : (
              <svg x={`${place(at)}%`} y="0" overflow="visible">
                <text x="-1" y="13" textAnchor="end">
                  {stars}
                </text>
                <path className="star" d={STAR} transform="translate(1 4) scale(0.6)" />
              </svg>
            )}
            <text x={`${place(at)}%`} y="57" textAnchor="middle">
              {at}
            </text>
          </g>
        ))}
        {points === undefined ? null : (
          <line className="pin" x1={`${place(points)}%`} x2={`${place(points)}%`} y1="15" y2="41" />
        )}
        <text x="0" y="57" textAnchor="start">
          0
        </text>
        {marks.some(({ at }) => place(at) > 88) ? null : (
          <text className="end" x="100%" y="57" textAnchor="end">
            {max}
          </text>
        )}
      </svg>
    </div>
  )
}
