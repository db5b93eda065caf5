import { axis, fixedScale, iconGrid, iconHeight, iconPath, isBelowAnother } from '@/lib/evidence/geometry'
import { signed } from '@/lib/evidence/numbers'
import type { BarsPicture, IntervalPicture, LinesPicture, PeoplePicture, Picture } from '@/lib/evidence/view'
import { words } from '@/words'

/** The picture of a finding. Sentence and table say the same, so it is one labeled image. */
export function FindingPicture({ picture, label }: { picture: Picture; label: string }) {
  switch (picture.kind) {
    case 'people':
      return <People picture={picture} />
    case 'interval':
      return <Interval picture={picture} label={label} />
    case 'bars':
      return <Bars picture={picture} label={label} />
    case 'lines':
      return <Lines picture={picture} label={label} />
  }
}

/** An icon a person: 100 in each group, or the people of a small group; all groups at one scale. */
function People({ picture }: { picture: PeoplePicture }) {
  return (
    <div className="people">
      {picture.groups.map((group) => (
        <div key={group.label}>
          <svg
            viewBox={`0 0 ${iconGrid} ${iconHeight(group.of)}`}
            role="img"
            aria-label={words.finding.groupOf(group.label, group.shown, group.of)}
          >
            <path
              className={picture.good === false ? 'icon-harm' : 'icon-yes'}
              d={iconPath(0, group.filled)}
            />
            <path className="icon-no" d={iconPath(group.filled, group.of)} />
          </svg>
          <p aria-hidden="true">
            {group.label}: <strong>{group.shown}</strong> {`${words.finding.of}\u00a0${group.of}`}
          </p>
        </div>
      ))}
    </div>
  )
}

/** Width of a chart in its own units: at this width its letters are of the size that the style sheet gives. */
const width = 236
const row = 18
/** About the width of a letter. */
const letter = 6.4

/** An estimate, the range around it, the line of no effect, and the band of changes too small to notice. */
function Interval({ picture, label }: { picture: IntervalPicture; label: string }) {
  const { low, high, value, noEffect, noticeable } = picture
  const band = noticeable === undefined ? [] : [noEffect - noticeable, noEffect + noticeable]
  const { x, ticks } = axis([low, high, noEffect, ...band], width)
  const [from, to] = band.map(x)
  const onTheRight = x(noEffect) > width / 2
  const middle = 36
  const axisY = 60
  return (
    <svg
      className="chart"
      viewBox={`-12 0 ${width + 24} ${axisY + 3 * row + 4}`}
      role="img"
      aria-label={label}
    >
      {from !== undefined && to !== undefined && (
        <rect className="noticeable" x={from} y={4} width={to - from} height={axisY - 4} />
      )}
      <line className="no-effect" x1={x(noEffect)} x2={x(noEffect)} y1={4} y2={axisY} />
      <text x={x(noEffect)} y={14} dx={onTheRight ? -5 : 5} textAnchor={onTheRight ? 'end' : 'start'}>
        {words.finding.noDifference}
      </text>
      <line className="range" x1={x(low)} x2={x(high)} y1={middle} y2={middle} />
      <circle className="estimate" cx={x(value)} cy={middle} r={6} />
      <line x1={0} x2={width} y1={axisY} y2={axisY} />
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
  )
}

/** Averages of groups on one scale, the group of interest first. */
function Bars({ picture, label }: { picture: BarsPicture; label: string }) {
  const x = fixedScale(picture.min, picture.max, width)
  const step = 2 * row + 8
  const end = picture.bars.length * step
  return (
    <svg className="chart" viewBox={`-1 0 ${width + 2} ${end + row}`} role="img" aria-label={label}>
      {picture.bars.map((bar, i) => (
        <g key={bar.label} transform={`translate(0 ${i * step})`}>
          <text x={0} y={row - 4}>
            {bar.label}: {signed(bar.value)}
          </text>
          <rect className="bar-frame" x={0} y={row} width={width} height={row} />
          <rect
            className={i === 0 ? 'bar-first' : 'bar-other'}
            x={0}
            y={row}
            width={x(bar.value)}
            height={row}
          />
        </g>
      ))}
      <text x={0} y={end + row - 4}>
        {signed(picture.min)}
      </text>
      <text x={width} y={end + row - 4} textAnchor="end">
        {signed(picture.max)}
      </text>
    </svg>
  )
}

/** Values over time: a line for each group, from the lowest to the highest value of the scale. */
function Lines({ picture, label }: { picture: LinesPicture; label: string }) {
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
  return (
    <svg className="chart" viewBox={`-1 0 ${width + 2} ${end + 4}`} role="img" aria-label={label}>
      {lines.map((line, i) => (
        <g key={line.label} className={lineClass(i)}>
          <polyline points={`0,${i * row + 10} 30,${i * row + 10}`} />
          <circle cx={15} cy={i * row + 10} r={4} />
          <text x={38} y={i * row + 15}>
            {line.label}
          </text>
        </g>
      ))}
      <line className="scale" x1={0} x2={width} y1={top} y2={top} />
      <text x={0} y={top - 5}>
        {words.finding.scale(signed(min), signed(max), unit)}
      </text>
      <line x1={0} x2={width} y1={bottom} y2={bottom} />
      {lines.map((line, i) => (
        <g key={line.label} className={lineClass(i)}>
          <polyline points={line.points.map((p) => `${x(p.when)},${y(p.value)}`).join(' ')} />
          {line.points.map((p) => (
            <g key={p.when}>
              <circle cx={x(p.when)} cy={y(p.value)} r={4} />
              <text
                x={x(p.when)}
                y={y(p.value) + (isBelowAnother(lines, i, p) ? 17 : -9)}
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
      {moments.length > 2 && (
        <text x={0} y={end}>
          {words.finding.notToScale}
        </text>
      )}
      <text x={width} y={end} textAnchor="end">
        {words.finding.lastMeasured} ↑
      </text>
    </svg>
  )
}

const lineClass = (i: number) => (i === 0 ? 'line-first' : 'line-other')
