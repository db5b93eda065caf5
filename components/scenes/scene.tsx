import type { ReactNode } from 'react'
import type { SceneName } from '@/lib/content/vocabulary'
import { Growth, Links, Messenger, Mood, Mouse, Plug } from './brain'
import { After, Arrive, Before, Drip, Home, Spray, Tongue } from './day'
import {
  Approved,
  Asleep,
  AtHome,
  Bill,
  Call,
  Clinic,
  Compounded,
  Decide,
  Medicines,
  OffLabel,
  Room,
  Trial,
} from './more'

const drawings: Record<SceneName, () => ReactNode> = {
  before: Before,
  arrive: Arrive,
  drip: Drip,
  spray: Spray,
  tongue: Tongue,
  after: After,
  home: Home,
  call: Call,
  decide: Decide,
  'at-home': AtHome,
  clinic: Clinic,
  room: Room,
  medicines: Medicines,
  approved: Approved,
  'off-label': OffLabel,
  compounded: Compounded,
  asleep: Asleep,
  trial: Trial,
  bill: Bill,
  plug: Plug,
  messenger: Messenger,
  growth: Growth,
  links: Links,
  mouse: Mouse,
  mood: Mood,
}

/** A drawn scene; the words beside it say all that it shows. */
export function Scene({ name, className }: { name: SceneName; className: string }) {
  const Drawing = drawings[name]
  return (
    <svg
      viewBox="0 0 240 160"
      className={`fill-none stroke-ink stroke-[2.5] ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <Drawing />
    </svg>
  )
}
