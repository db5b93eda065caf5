import type { ComponentProps, ReactNode } from 'react'
import { Body, Head, Limb, Resting } from '@/components/scenes/parts'
import { Canvas, type DrawingProps, ink, Panel } from './parts'

type Look = Omit<ComponentProps<typeof Head>, 'x' | 'y'>

/** Who is who: each has the same head in the room and beside its words. */
const people: readonly { label: string; says?: string; look: Look }[] = [
  { label: 'you', look: {} },
  { label: 'staff', says: 'watch-your-breathing-pulse', look: { hair: 'bun', skin: 'fill-umber' } },
  { label: 'doctor', says: 'knows-anesthesia-and-airway', look: { hair: 'short', color: 'fill-line' } },
  { label: 'the-person-with-you', says: 'there-or-easy-to', look: { hair: 'long', color: 'fill-violet' } },
]
const [, staff, doctor, companion] = people.map(({ look }) => look)

/** You in a chair and the people around you; beside it, who they are and what each of them does. */
export function WhoIsInTheRoom({ diagram, words }: DrawingProps) {
  return (
    <>
      <Canvas diagram={diagram} height={188}>
        <Panel top={0} height={188} className="fill-mist" />
        <g {...ink}>
          <InTheRoom />
        </g>
      </Canvas>
      <ul className="leading-[1.4]">
        {people.map(({ label, says, look }) => (
          <Who key={label} name={words(label)} says={says ? words(says) : []}>
            <Head x={20} y={20} {...look} />
          </Who>
        ))}
        <Who name={words('someone-to-call-later')} says={words('ask-whom-before-you')}>
          <rect x="11" y="4" width="18" height="32" rx="4" className="fill-card" />
          <path d="M18 31h4" />
        </Who>
      </ul>
    </>
  )
}

type WhoProps = { name: readonly string[]; says: readonly string[]; children: ReactNode }

function Who({ name, says, children }: WhoProps) {
  return (
    <li className="flex items-center gap-3 border-hair py-2 not-first:border-t">
      <svg {...ink} viewBox="0 0 40 40" className="size-10 shrink-0 fill-none stroke-ink" aria-hidden="true">
        {children}
      </svg>
      <span>
        <b className="block font-semibold">{name.join(' ')}</b>
        {says.join(' ')}
      </span>
    </li>
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
