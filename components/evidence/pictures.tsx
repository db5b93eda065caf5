import { useId } from 'react'
import { axis, fixedScale, isBelowAnother, rulerTicks } from '@/lib/evidence/geometry'
import { signed } from '@/lib/evidence/numbers'
import type { BarsPicture, IntervalPicture, LinesPicture, Picture } from '@/lib/evidence/view'
import { words } from '@/words'
import { Hatch } from './hatch'
import { People } from './people'
import { Numeral, Ruler } from './ruler'
import { filled, lettered, outlined } from './tones'

type Props<P> = {
  picture: P
  /** the finding in words, for those who can not see the picture */
  label: string
  /** true where the gap may be chance: it is hatched */
  chance: boolean
}

/** The picture of a finding. Sentence and table say the same, so it is one labeled image, or one for each group. */
export function FindingPicture({ picture, label, chance }: Props<Picture>) {
  switch (picture.kind) {
    case 'people':
      return <People picture={picture} chance={chance} />
    case 'interval':
      return <Interval picture={picture} label={label} chance={chance} />
    case 'bars':
      return <Bars picture={picture} label={label} chance={chance} />
    case 'lines':
      return picture.lines.every(({ points }) => points.length === 2) ? (
        <Changes picture={picture} label={label} />
      ) : (
        <Lines picture={picture} label={label} />
      )
  }
}

/** Width of a chart in its own units, and the height of a row of its letters. */
const width = 236
const row = 18
/** About the width of a letter. */
const letter = 6.4

/**
 * An estimate, the range around it, the line of no effect, and the band of changes too small to notice: on the ruler of
 * the whole scale where that is known, else on an axis around them.
 */
function Interval({ picture, label, chance }: Props<IntervalPicture>) {
  const { low, high, value, noEffect, noticeable, span, harm } = picture
  const band = noticeable === undefined ? [] : [noEffect - noticeable, noEffect + noticeable]
  const { x, ticks } = span
    ? { x: fixedScale(-span, span, width), ticks: [-span, -span / 2, 0, span / 2, span] }
    : axis([low, high, noEffect, ...band], width)
  const [from, to] = band.map(x)
  const onTheRight = x(noEffect) > width / 2
  const middle = 40
  const axisY = 62
  const tone = { harm, other: false }
  const hatch = useId()
  return (
    <>
      <Numeral value={picture.shown} after={picture.side} tone={tone} />
      <svg
        className="chart mt-2"
        viewBox={`-12 0 ${width + 24} ${axisY + 3 * row + 4}`}
        role="img"
        aria-label={label}
      >
        {from !== undefined && to !== undefined && (
          <rect
            data-part="noticeable"
            className="fill-hair"
            x={from}
            y={20}
            width={to - from}
            height={axisY - 20}
          />
        )}
        {chance && <Hatch id={hatch} tone={tone} step={4} />}
        <rect
          data-part="range"
          {...(chance
            ? { className: outlined(tone), fill: `url(#${hatch})` }
            : { className: filled(tone), fillOpacity: 0.3 })}
          x={x(low)}
          y={middle - 8}
          width={x(high) - x(low)}
          height="16"
          rx="3"
        />
        <path
          data-part="no-effect"
          className="fill-none stroke-ink"
          strokeDasharray="4 3"
          d={`M${x(noEffect)} 4V${axisY}`}
        />
        <text x={x(noEffect)} y={14} dx={onTheRight ? -5 : 5} textAnchor={onTheRight ? 'end' : 'start'}>
          {words.finding.noDifference}
        </text>
        <circle
          data-part="estimate"
          className={`${filled(tone)} stroke-card`}
          strokeWidth="2"
          cx={x(value)}
          cy={middle}
          r={span ? 4 : 9}
        />
        <path
          className="fill-none stroke-ink"
          d={`M0 ${axisY}H${width}${
            span
              ? rulerTicks(-span, span)
                  .map((tick) => `M${x(tick)} ${axisY}v4`)
                  .join('')
              : ''
          }`}
        />
        {ticks.map((tick) => (
          <text key={tick} x={x(tick)} y={axisY + row - 3} textAnchor="middle">
            {signed(tick)}
          </text>
        ))}
        <text x={-8} y={axisY + 2 * row}>
          ← {picture.leftLabel}
        </text>
        <text x={width + 8} y={axisY + 3 * row} textAnchor="end">
          {picture.rightLabel} →
        </text>
      </svg>
    </>
  )
}

const rulers = 'grid grid-cols-[repeat(auto-fit,minmax(14rem,1fr))] gap-x-8 gap-y-4'

/** Averages of groups, each a bar on the ruler of the scale, the group of interest first. */
function Bars({ picture, label, chance }: Props<BarsPicture>) {
  const { bars, min, max, unit } = picture
  const x = fixedScale(min, max, width)
  const sure = chance ? Math.min(...bars.map(({ value }) => value)) : Number.POSITIVE_INFINITY
  const hatch = useId()
  return (
    <div className={rulers} role="img" aria-label={label}>
      {bars.map((bar, i) => {
        const tone = { harm: false, other: i > 0 }
        const solid = Math.min(bar.value, sure)
        return (
          <div key={bar.label} className="flex flex-col justify-between">
            <Numeral value={signed(bar.value)} after={i === 0 ? unit : ''} label={bar.label} tone={tone} />
            <Ruler min={min} max={max}>
              <rect data-part="bar" className={filled(tone)} y="4" width={x(solid)} height="16" />
              {solid < bar.value && (
                <>
                  <Hatch id={`${hatch}${i}`} tone={tone} step={4} />
                  <rect
                    data-part="chance"
                    className={outlined(tone)}
                    fill={`url(#${hatch}${i})`}
                    x={x(solid)}
                    y="4"
                    width={x(bar.value) - x(solid)}
                    height="16"
                  />
                </>
              )}
            </Ruler>
          </div>
        )
      })}
    </div>
  )
}

/** The first and the last value of each group on the ruler of the scale: a ring, then a dot. */
function Changes({ picture, label }: Omit<Props<LinesPicture>, 'chance'>) {
  const { lines, min, max, unit } = picture
  const x = fixedScale(min, max, width)
  return (
    <div className={rulers} role="img" aria-label={label}>
      {lines.map(({ label: group, points }, i) => {
        const [first, last] = points
        if (!first || !last) return null
        const tone = { harm: false, other: i > 0 }
        const [from, to] = [x(first.value), x(last.value)]
        const side = from < to ? 1 : -1
        return (
          <div key={group}>
            <p className="text-sm font-semibold">{group}</p>
            <div className="flex flex-wrap gap-x-8">
              <Numeral value={signed(first.value)} after={first.when} tone={{ harm: false, other: true }} />
              <Numeral value={signed(last.value)} after={last.when} tone={tone} />
            </div>
            <Ruler min={min} max={max} unit={unit}>
              <path className={outlined(tone)} strokeWidth="2" d={`M${from + side * 7} 12H${to}`} />
              <circle className={`fill-card ${outlined(tone)}`} strokeWidth="2.5" cx={from} cy="12" r="6" />
              <circle data-part="last" className={filled(tone)} cx={to} cy="12" r="8" />
            </Ruler>
          </div>
        )
      })}
    </div>
  )
}

/** Values over time: a line for each group, from the lowest to the highest value of the scale. */
function Lines({ picture, label }: Omit<Props<LinesPicture>, 'chance'>) {
  const { lines, min, max, unit } = picture
  const top = lines.length * row + row + 8
  const height = 130
  const bottom = top + height
  const value = fixedScale(min, max, height)
  const y = (v: number) => bottom - value(v)
  const moments = (lines[0]?.points ?? []).map((p) => p.when)
  const last = moments.length - 1
  const x = (when: string) => 20 + (moments.indexOf(when) * (width - 40)) / last
  const inTwoRows = moments.join('   ').length * letter > width
  const momentsY = bottom + 2 * row - 2
  const end = momentsY + (inTwoRows ? 2 : 1) * row
  const tone = (i: number) => ({ harm: false, other: i > 0 })
  const stroke = (i: number) => ({
    className: `fill-none ${outlined(tone(i))}`,
    strokeWidth: 2.5,
    strokeDasharray: i > 0 ? '5 3' : undefined,
  })
  return (
    <svg className="chart" viewBox={`-1 0 ${width + 2} ${end + 4}`} role="img" aria-label={label}>
      {lines.map((line, i) => (
        <g key={line.label}>
          <path {...stroke(i)} d={`M0 ${i * row + 10}H30`} />
          <circle className={filled(tone(i))} cx={15} cy={i * row + 10} r={5} />
          <text x={38} y={i * row + 15}>
            {line.label}
          </text>
        </g>
      ))}
      <path className="stroke-hair" d={`M0 ${top}H${width}`} />
      <text x={0} y={top - 5}>
        {words.finding.scale(signed(min), signed(max), unit)}
      </text>
      <path className="stroke-ink" d={`M0 ${bottom}H${width}`} />
      {lines.map((line, i) => (
        <g key={line.label}>
          <polyline {...stroke(i)} points={line.points.map((p) => `${x(p.when)},${y(p.value)}`).join(' ')} />
          {line.points.map((p) => (
            <g key={p.when}>
              <circle className={filled(tone(i))} cx={x(p.when)} cy={y(p.value)} r={5} />
              <text
                className={`font-bold ${lettered(tone(i))}`}
                x={x(p.when)}
                y={y(p.value) + (isBelowAnother(lines, i, p) ? 18 : -9)}
                textAnchor="middle"
              >
                {signed(p.value)}
              </text>
            </g>
          ))}
        </g>
      ))}
      {moments.map((when, i) => (
        <text
          key={when}
          x={i === 0 ? 0 : i === last ? width : x(when)}
          y={momentsY + (inTwoRows && i % 2 === 1 ? row : 0)}
          textAnchor={i === 0 ? 'start' : i === last ? 'end' : 'middle'}
        >
          {when}
        </text>
      ))}
      <text x={0} y={end}>
        {words.finding.notToScale}
      </text>
      <text x={width} y={end} textAnchor="end">
        {words.finding.lastMeasured} ↑
      </text>
    </svg>
  )
}
