import type { ComponentProps } from 'react'
import { Body, Head, Limb, Resting } from '@/components/scenes/parts'
import { Canvas, type DrawingProps, Words } from './parts'

type Look = Omit<ComponentProps<typeof Head>, 'x' | 'y'>

/** Who is who: each has the same head in the room and beside its words. */
const people: readonly { label: string; says?: string; look: Look }[] = [
  { label: 'you', look: {} },
  { label: 'staff', says: 'watch-your-breathing-pulse', look: { hair: 'bun', skin: 'fill-umber' } },
  { label: 'doctor', says: 'knows-anesthesia-and-airway', look: { hair: 'short', color: 'fill-line' } },
  { label: 'the-person-with-you', says: 'there-or-easy-to', look: { hair: 'long', color: 'fill-violet' } },
]
const [, staff, doctor, companion] = people.map(({ look }) => look)

const ink = {
  className: 'fill-none stroke-ink',
  strokeWidth: 2.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

/** You in a chair, the people around you, and what each of them does. */
export function WhoIsInTheRoom({ diagram, words }: DrawingProps) {
  const heightOf = ({ says }: (typeof people)[number]) => 36 + (says ? words(says).length * 18 : 0)
  const topOf = (i: number) => 206 + people.slice(0, i).reduce((sum, one) => sum + heightOf(one), 0)
  const end = topOf(people.length)
  return (
    <Canvas diagram={diagram} height={end + 46}>
      <rect x="1" y="1" width="318" height="186" rx="14" className="fill-mist" />
      <g {...ink}>
        <InTheRoom />
      </g>
      {people.map((one, i) => (
        <g key={one.label} transform={`translate(0 ${topOf(i)})`}>
          <g {...ink}>
            <Head x={16} y={16} {...one.look} />
          </g>
          <Words x={40} y={13} lines={words(one.label)} bold />
          {one.says && <Words x={40} y={32} lines={words(one.says)} />}
        </g>
      ))}
      <g {...ink} transform={`translate(8 ${end + 2})`}>
        <rect width="17" height="30" rx="4" className="fill-card" />
        <path d="M7 25h3" />
      </g>
      <Words x={40} y={end + 13} lines={words('someone-to-call-later')} bold />
      <Words x={40} y={end + 32} lines={words('ask-whom-before-you')} />
    </Canvas>
  )
}

function InTheRoom() {
  return (
    <>
      <path d="M12 172H308" />
      <path d="M132 14V54H188V14" className="stroke-line" />
      <path d="M34 172V22M22 172H46M26 22H42" strokeWidth="3" />
      <rect x="24" y="30" width="20" height="34" rx="6" className="fill-card" />
      <path d="M24 46H44V58a6 6 0 0 1-6 6H30a6 6 0 0 1-6-6Z" className="fill-apricot" />
      <path d="M34 64C34 150 104 96 136 124" />
      <Body x={128} top={62} foot={172} half={20} className="fill-sage" />
      <Head x={128} y={47} {...staff} />
      <g transform="translate(18 24)">
        <Resting />
        <Limb d="M86 84C90 98 98 102 114 102" width={8} className="stroke-card" />
        <Limb d="M113 102H120" width={6} className="stroke-apricot" />
      </g>
      <Body x={220} top={66} foot={172} half={22} className="fill-card" />
      <path d="M210 72C210 92 230 92 230 72M220 88V96" className="stroke-accent" />
      <circle cx="220" cy="100" r="4" className="fill-card" />
      <Head x={220} y={51} {...doctor} left />
      <path d="M262 172V142H302V172" className="fill-peach" />
      <Body x={282} top={94} foot={150} half={20} className="fill-lilac" />
      <Head x={282} y={79} {...companion} left />
    </>
  )
}
