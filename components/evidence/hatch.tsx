import { outlined, type Tone } from './tones'

type Props = {
  id: string
  tone: Tone
  /** from one line to the next, in units of the picture */
  step: number
}

/** Slanting lines for `fill="url(#id)"`: the gap may be chance. */
export function Hatch({ id, tone, step }: Props) {
  return (
    <pattern
      id={id}
      width={step}
      height={step}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
      className={outlined(tone)}
    >
      <path d={`M${step / 2} 0V${step}`} strokeWidth={step * 0.4} />
    </pattern>
  )
}
