import type { ArticleIcon, PersonIcon as Name } from '@/lib/content/vocabulary'

const whole =
  'M19.5 8a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0M14.5 28.5V20.5a4.5 4.5 0 0 1 4.5-4.5h10a4.5 4.5 0 0 1 4.5 4.5v8a2 2 0 0 1-4 0V43a2 2 0 0 1-4 0V31h-3v12a2 2 0 0 1-4 0V28.5a2 2 0 0 1-4 0Z'
const half = 'M15 17a9 9 0 1 0 18 0 9 9 0 1 0-18 0M8 44v-2c0-8 6-12 16-12s16 4 16 12v2Z'

type Drawing = { person: string; dots: [x: number, y: number][]; size?: number; line?: string }

/** Drawn in a square of 48: a person, dots where the illness is, a line. */
const drawings: Record<Name, Drawing> = {
  pain: { person: whole, dots: [[24, 23]] },
  'pain-that-lasts': {
    person: whole,
    dots: [[24, 23]],
    line: 'M36 12a17 17 0 0 1 0 22M12 12a17 17 0 0 0 0 22',
  },
  'pain-everywhere': {
    person: whole,
    dots: [
      [17, 20],
      [31, 20],
      [24, 25],
      [21, 36],
      [27, 36],
    ],
    size: 2.8,
  },
  'nerve-pain': { person: whole, dots: [[21.5, 40]], line: 'm25 19-3 4 4 3-4 5' },
  'hand-pain': { person: whole, dots: [[31.5, 28]] },
  'limb-pain': { person: whole, dots: [[27.5, 40]] },
  'back-pain': { person: whole, dots: [[24, 28]], line: 'M24 16v7' },
  'head-pain': { person: half, dots: [[28, 13]], line: 'm38 5-3 3M43 12h-4M30 3v-.01' },
  'chest-pain': { person: half, dots: [[30, 37]] },
  injury: { person: whole, dots: [[31.5, 20]], line: 'M37 37h8M41 33v8' },
  'low-mood': { person: half, dots: [[24, 21]] },
  'changing-mood': {
    person: half,
    dots: [
      [20.5, 20],
      [27.5, 13.5],
    ],
    size: 3.6,
  },
  fear: { person: half, dots: [[24, 17]], line: 'M10 11c-2.5 4-2.5 8 0 12M38 11c2.5 4 2.5 8 0 12' },
  craving: { person: half, dots: [[24, 17]], line: 'M37 8a16 16 0 0 0-25.5 0V2.5M11.5 8H17' },
  'pain-and-mood': {
    person: half,
    dots: [
      [24, 17],
      [30, 38],
    ],
  },
}

export function isPersonIcon(name: ArticleIcon): name is Name {
  return Object.hasOwn(drawings, name)
}

/** A small picture of a person beside words that say what it is about. */
export function PersonIcon({ name, className }: { name: Name; className: string }) {
  const { person, dots, size = 4.6, line } = drawings[name]
  return (
    <svg
      viewBox="0 0 48 48"
      className={`shrink-0 fill-none stroke-current stroke-2 ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path className="fill-mist" d={person} />
      {dots.map(([x, y]) => (
        <circle key={`${x} ${y}`} className="fill-apricot stroke-none" cx={x} cy={y} r={size} />
      ))}
      <path d={line} />
    </svg>
  )
}
