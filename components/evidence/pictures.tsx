import { axis, fixedScale, iconGrid, iconPath } from '@/lib/evidence/geometry'
import { show, signed } from '@/lib/evidence/numbers'
import type { BarsPicture, IntervalPicture, LinesPicture, PeoplePicture, Picture } from '@/lib/evidence/view'

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

/** Icons for 100 people in each group, all groups at one scale. */
function People({ picture }: { picture: PeoplePicture }) {
  return (
    <div className="people">
      {picture.groups.map((group) => (
        <div key={group.label}>
          <svg
            viewBox={`0 0 ${iconGrid} ${iconGrid}`}
            role="img"
            aria-label={`${group.label}: ${group.per100} of 100 people`}
          >
            <path
              className={picture.good === false ? 'icon-harm' : 'icon-yes'}
              d={iconPath(0, group.per100)}
            />
            <path className="icon-no" d={iconPath(group.per100, 100)} />
          </svg>
          <p>
            {group.label}: <strong>{group.per100}</strong> of 100
          </p>
        </div>
      ))}
    </div>
  )
}

const width = 320

/** An estimate, the range around it and the line of no effect. */
function Interval({ picture, label }: { picture: IntervalPicture; label: string }) {
  const marks = [
    picture.low,
    picture.high,
    picture.noEffect,
    ...(picture.noticeable ? [picture.noticeable] : []),
  ]
  const { x, ticks } = axis(marks, width)
  const y = 34
  return (
    <svg className="chart" viewBox={`-10 0 ${width + 20} 92`} role="img" aria-label={label}>
      <line className="no-effect" x1={x(picture.noEffect)} x2={x(picture.noEffect)} y1={8} y2={60} />
      {picture.noticeable !== undefined && (
        <line className="noticeable" x1={x(picture.noticeable)} x2={x(picture.noticeable)} y1={8} y2={60} />
      )}
      <line className="range" x1={x(picture.low)} x2={x(picture.high)} y1={y} y2={y} />
      <circle className="estimate" cx={x(picture.value)} cy={y} r={5} />
      <line className="axis" x1={0} x2={width} y1={60} y2={60} />
      {ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={73} textAnchor="middle">
          {signed(tick)}
        </text>
      ))}
      <text x={0} y={89}>
        ← {picture.leftLabel}
      </text>
      <text x={width} y={89} textAnchor="end">
        {picture.rightLabel} →
      </text>
    </svg>
  )
}

function Bars({ picture, label }: { picture: BarsPicture; label: string }) {
  const x = fixedScale(picture.min, picture.max, width)
  const row = 44
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width + 8} ${picture.bars.length * row + 18}`}
      role="img"
      aria-label={label}
    >
      {picture.bars.map((bar, i) => (
        <g key={bar.label}>
          <text x={0} y={i * row + 14}>
            {bar.label}: {show(bar.value)}
          </text>
          <rect className="bar-frame" x={0} y={i * row + 20} width={width} height={16} />
          <rect
            className={i === 0 ? 'bar-first' : 'bar-other'}
            x={0}
            y={i * row + 20}
            width={x(bar.value)}
            height={16}
          />
        </g>
      ))}
      <text x={0} y={picture.bars.length * row + 12}>
        {show(picture.min)}
      </text>
      <text x={width} y={picture.bars.length * row + 12} textAnchor="end">
        {show(picture.max)}
      </text>
    </svg>
  )
}

function Lines({ picture, label }: { picture: LinesPicture; label: string }) {
  const height = 110
  const value = fixedScale(picture.min, picture.max, height)
  const y = (v: number) => height - value(v) + 12
  const moments = [...new Set(picture.lines.flatMap((l) => l.points.map((p) => p.when)))]
  const step = moments.length > 1 ? (width - 40) / (moments.length - 1) : 0
  const x = (when: string) => 20 + moments.indexOf(when) * step
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height + 40}`} role="img" aria-label={label}>
      <line className="axis" x1={0} x2={width} y1={y(picture.min)} y2={y(picture.min)} />
      {picture.lines.map((line, i) => (
        <g key={line.label} className={i === 0 ? 'line-first' : 'line-other'}>
          <polyline points={line.points.map((p) => `${x(p.when)},${y(p.value)}`).join(' ')} />
          {line.points.map((p) => (
            <g key={p.when}>
              <circle cx={x(p.when)} cy={y(p.value)} r={4} />
              <text x={x(p.when)} y={y(p.value) - 8} textAnchor="middle">
                {show(p.value)}
              </text>
            </g>
          ))}
        </g>
      ))}
      {moments.map((when, i) => (
        <text
          key={when}
          x={x(when)}
          y={height + 30}
          textAnchor={i === 0 ? 'start' : i === moments.length - 1 ? 'end' : 'middle'}
          dx={i === 0 ? -20 : i === moments.length - 1 ? 20 : 0}
        >
          {when}
        </text>
      ))}
    </svg>
  )
}
