import type { AnswerIcon as Name } from '@/lib/content/vocabulary'

const fills = {
  mist: 'fill-mist',
  sage: 'fill-sage',
  lilac: 'fill-lilac',
  peach: 'fill-peach',
  apricot: 'fill-apricot',
  card: 'fill-card',
  line: undefined,
}
type Fill = keyof typeof fills

const round = 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0'
const body = 'M4 21.5V20c0-4 3-6.5 8-6.5s8 2.5 8 6.5v1.5Z'
const head = 'M8 7a4 4 0 1 0 8 0 4 4 0 1 0-8 0'

/** Drawn in a square of 24: shapes by their tint, then lines. */
const drawings: Record<Name, Partial<Record<Fill, string>>> = {
  yes: { sage: round, line: 'm8 12.5 3 3 5.5-6.5' },
  no: { peach: round, line: 'm8.5 8.5 7 7M15.5 8.5l-7 7' },
  unknown: { lilac: round, line: 'M9.2 9.6a2.8 2.8 0 1 1 4.2 2.6c-1 .6-1.4 1-1.4 1.8M12 17h.01' },
  stop: { peach: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3Z', line: 'M8 12h8' },
  warning: { peach: 'M12 3.5 22 20.5H2Z', line: 'M12 10v4.5M12 17.5h.01' },
  wait: { mist: round, line: 'M12 7v5.5l3.5 2' },
  night: { lilac: 'M20 14.5A8.5 8.5 0 1 1 10 4a6.8 6.8 0 0 0 10 10.5Z' },
  calendar: {
    peach:
      'M6 5h12a2.5 2.5 0 0 1 2.5 2.5v10.5a2.5 2.5 0 0 1-2.5 2.5H6A2.5 2.5 0 0 1 3.5 18V7.5A2.5 2.5 0 0 1 6 5Z',
    line: 'M3.5 10h17M8 3v4M16 3v4',
  },
  phone: {
    mist: 'M9.5 2.5h5A2.5 2.5 0 0 1 17 5v14a2.5 2.5 0 0 1-2.5 2.5h-5A2.5 2.5 0 0 1 7 19V5a2.5 2.5 0 0 1 2.5-2.5Z',
    line: 'M11 18h2',
  },
  doctor: { peach: head, mist: body, line: 'M12 15.8v4.4M9.8 18h4.4' },
  person: { apricot: head, mist: body },
  people: {
    mist: 'M13.5 20.5c0-4 1.5-6 4-6s4.5 2 4.5 6Z',
    peach: 'M14.7 9.5a2.8 2.8 0 1 0 5.6 0 2.8 2.8 0 1 0-5.6 0',
    lilac: 'M2 20.5c0-5 2-7.5 6-7.5s6 2.5 6 7.5Z',
    apricot: 'M4.5 7a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0',
  },
  child: {
    sage: 'M6 21.5c0-4.5 2-6.5 6-6.5s6 2 6 6.5Z',
    apricot: 'M7.5 10a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0',
    line: 'M12 5.5c-.5-2 .5-3 2-3',
  },
  home: { peach: 'M5 11v9.5h14V11l-7-6.5Z', card: 'M10 20.5v-5h4v5', line: 'm2.5 12.5 9.5-9 9.5 9' },
  car: {
    mist: 'M2.5 17.5v-4l2.5-1.5 2-5.5h9l3 5.5 2.5 1.5v4Z',
    apricot:
      'M5.3 17.5a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0M14.3 17.5a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0',
    line: 'M5.5 12H19',
  },
  pill: { peach: 'M13.5 4.6a4.2 4.2 0 0 1 5.9 5.9l-8.9 8.9a4.2 4.2 0 0 1-5.9-5.9Z', line: 'm9 9 6 6' },
  drip: {
    lilac: 'M7.5 2.5h9v9a3 3 0 0 1-3 3h-3a3 3 0 0 1-3-3Z',
    line: 'M7.5 8h9M12 14.5v3.5c0 4.5 6 4.5 6 .5',
  },
  spray: {
    mist: 'M8 13h8v8.5H8Z',
    apricot: 'M10 13V8h4v5',
    line: 'M6.5 13h11M12 4.5h.01M8.5 3.5h.01M15.5 3.5h.01',
  },
  glass: { mist: 'M6.9 10h10.2L16 21.5H8Z', line: 'M6.2 3h11.6l-.7 7H6.9Z' },
  food: { peach: 'M17.5 15H14c0-6.5 1-10.5 3.5-12Z', line: 'M7 3v18.5M4 3v4.5a3 3 0 0 0 6 0V3M17.5 15v6.5' },
  heart: {
    peach:
      'M12 20.5C5 15.5 2.5 12.2 2.5 8.6A4.8 4.8 0 0 1 12 7.2a4.8 4.8 0 0 1 9.5 1.4c0 3.6-2.5 6.9-9.5 11.9Z',
  },
  brain: {
    lilac: 'M12 5a3.5 3.5 0 0 0-6.6 1.4A3.8 3.8 0 0 0 3.5 13a4 4 0 0 0 3.3 5.6A3 3 0 0 0 12 18Z',
    peach: 'M12 5a3.5 3.5 0 0 1 6.6 1.4A3.8 3.8 0 0 1 20.5 13a4 4 0 0 1-3.3 5.6A3 3 0 0 1 12 18Z',
    line: 'M7.5 11c1.5 0 2.5.8 2.5 2.5M16.5 11c-1.5 0-2.5.8-2.5 2.5',
  },
  lungs: {
    peach:
      'M9.5 9C6 10.5 3 15 3 19c0 2 1.5 2 3 1.5 2.5-.8 3.5-2 3.5-4ZM14.5 9c3.5 1.5 6.5 6 6.5 10 0 2-1.5 2-3 1.5-2.5-.8-3.5-2-3.5-4Z',
    line: 'M12 2.5v9l-2.5 2M12 11.5l2.5 2',
  },
  bladder: {
    apricot: 'M12 6c5 0 8 2 8 5.5S16.5 17 13.2 18.5v3h-2.4v-3C7.5 17 4 15 4 11.5S7 6 12 6Z',
    line: 'M7 2.5v4M17 2.5v4',
  },
  eye: {
    mist: 'M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7Z',
    apricot: 'M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  },
  chart: { mist: 'M4 13h4v7.5H4ZM16 9h4v11.5h-4Z', apricot: 'M10 4h4v16.5h-4Z', line: 'M2.5 20.5h19' },
  scales: {
    peach: 'M1.8 14 5 6.5 8.2 14a3.2 3.2 0 0 1-6.4 0Z',
    mist: 'M15.8 14 19 6.5l3.2 7.5a3.2 3.2 0 0 1-6.4 0Z',
    line: 'M12 3v18M8 21h8M5 6.5h14',
  },
  money: {
    sage: 'M4.5 6h15a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2Z',
    line: 'M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0M6 12h.01M18 12h.01',
  },
  paper: { mist: 'M5.5 2.5H14l4.5 4.5v14.5h-13Z', line: 'M14 2.5V7h4.5M9 12h6M9 16.5h6' },
  lock: {
    peach: 'M7 10.5h10a2 2 0 0 1 2 2V19a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-6.5a2 2 0 0 1 2-2Z',
    line: 'M8 10.5v-3a4 4 0 0 1 8 0v3M12 14.8v2',
  },
}

/** A small picture beside words that say the same. */
export function AnswerIcon({ name, className = 'size-6' }: { name: Name; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`shrink-0 fill-none stroke-current stroke-2 ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {Object.entries(drawings[name]).map(([fill, path]) => (
        <path key={fill} className={fills[fill as Fill]} d={path} />
      ))}
    </svg>
  )
}
