import { useId } from 'react'
import { axis, fixedScale } from '@/lib/evidence/geometry'
import type { Picture } from '@/lib/evidence/view'
import { Hatch } from './hatch'
import { filled, outlined } from './tones'

const [width, step] = [120, 16]

/** A finding as a small drawing without words, for lists; the words stand beside it. */
export function SmallPicture({ picture, chance }: { picture: Picture; chance: boolean }) {
  const rows = picture.kind === 'interval' ? 2 : rowsOf(picture).length
  return (
    <svg
      viewBox={`0 0 ${width} ${rows * step}`}
      className="w-full max-w-72 overflow-visible fill-none"
      aria-hidden="true"
      focusable="false"
    >
      {picture.kind === 'interval' ? (
        <SmallRange picture={picture} chance={chance} />
      ) : (
        <SmallRows picture={picture} chance={chance} />
      )}
    </svg>
  )
}

type Interval = Extract<Picture, { kind: 'interval' }>
type Rows = Exclude<Picture, Interval>

/** Each group from its first to its last value, as a part of the scale; one value where nothing changes. */
function rowsOf(picture: Rows): { first?: number; last: number }[] {
  switch (picture.kind) {
    case 'people':
      return picture.groups.map(({ filled, of }) => ({ last: filled / of }))
    case 'bars':
      return picture.bars.map(({ value }) => ({ last: part(picture, value) }))
    case 'lines':
      return picture.lines.map(({ points }) => ({
        first: part(picture, points[0]?.value ?? 0),
        last: part(picture, points.at(-1)?.value ?? 0),
      }))
  }
}

const part = ({ min, max }: { min: number; max: number }, value: number) =>
  fixedScale(min, max, 1000)(value) / 1000

/** A bar of the scale for each group; a change goes from a ring to a dot. */
function SmallRows({ picture, chance }: { picture: Rows; chance: boolean }) {
  const harm = picture.kind === 'people' && picture.good === false
  const rows = rowsOf(picture)
  const sure = chance ? Math.min(...rows.map(({ last }) => last)) : 1
  const hatch = useId()
  return rows.map(({ first, last }, i) => {
    const tone = { harm, other: i > 0 }
    const [from, end, solid] = [(first ?? 0) * width, last * width, Math.min(last, sure) * width]
    return (
      <g key={i} transform={`translate(0 ${i * step})`}>
        {first === undefined ? (
          <>
            <rect x="0" y="2" width={width} height="12" className="stroke-line" />
            <rect x="0" y="2" width={solid} height="12" className={filled(tone)} />
            {solid < end && (
              <>
                <Hatch id={`${hatch}${i}`} tone={tone} step={4} />
                <rect x={solid} y="2" width={end - solid} height="12" fill={`url(#${hatch}${i})`} />
              </>
            )}
          </>
        ) : (
          <>
            <path d={`M0 8H${width}`} className="stroke-hair" />
            <path d={`M${from} 8H${end}`} className={outlined(tone)} strokeWidth="2" />
            <circle cx={from} cy="8" r="4" className={`fill-card ${outlined(tone)}`} strokeWidth="2" />
            <circle cx={end} cy="8" r="5.5" className={filled(tone)} />
          </>
        )}
      </g>
    )
  })
}

/** The range of an estimate around its dot, and the line of no effect. */
function SmallRange({ picture, chance }: { picture: Interval; chance: boolean }) {
  const { low, high, value, noEffect, harm } = picture
  const { x } = axis([low, high, noEffect], width)
  const tone = { harm, other: false }
  const hatch = useId()
  return (
    <>
      {chance && <Hatch id={hatch} tone={tone} step={4} />}
      <rect
        x={x(low)}
        y="9"
        width={x(high) - x(low)}
        height="14"
        rx="3"
        {...(chance
          ? { className: outlined(tone), fill: `url(#${hatch})` }
          : { className: filled(tone), fillOpacity: 0.3 })}
      />
      <path d={`M${x(noEffect)} 1V31`} className="stroke-ink" strokeDasharray="3 3" />
      <circle cx={x(value)} cy="16" r="6" className={filled(tone)} />
    </>
  )
}
