import type { ReactNode } from 'react'
import { fixedScale, rulerTicks } from '@/lib/evidence/geometry'
import { signed } from '@/lib/evidence/numbers'
import { colored, type Tone } from './tones'

type NumeralProps = { value: string; after: string; label?: string; tone: Tone }

/** A number of a result, large, with what it counts. The picture beside it says the same to those who can not see. */
export function Numeral({ value, after, label, tone }: NumeralProps) {
  return (
    <div aria-hidden="true">
      {label && <p className="text-sm leading-[1.25] font-semibold">{label}</p>}
      <p className="text-sm leading-none text-quiet">
        <strong className={`numeral ${colored(tone)}`}>{value}</strong> {after}
      </p>
    </div>
  )
}

const width = 236

/** The scale of a result as a ruler, from its lowest to its highest value; 24 units above it are for marks. */
export function Ruler({
  min,
  max,
  unit,
  children,
}: {
  min: number
  max: number
  unit?: string
  children: ReactNode
}) {
  const x = fixedScale(min, max, width)
  return (
    <svg viewBox={`-10 0 ${width + 20} 46`} className="chart mt-1" aria-hidden="true">
      {children}
      <path
        className="fill-none stroke-ink"
        d={`M0 25H${width}${rulerTicks(min, max)
          .map((tick) => `M${x(tick)} 25v5`)
          .join('')}`}
      />
      <text x={0} y={44} textAnchor="middle">
        {signed(min)}
      </text>
      {unit && (
        <text x={width / 2} y={44} textAnchor="middle">
          {unit}
        </text>
      )}
      <text x={width} y={44} textAnchor="middle">
        {signed(max)}
      </text>
    </svg>
  )
}
