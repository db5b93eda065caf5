import type { ReactNode } from 'react'
import { CitationMarks } from '@/components/citation/marks'
import type { Storyboard as Record } from '@/lib/content/schema'
import type { CiteMark } from '@/lib/pages/shown'
import { words } from '@/words'
import { Scene } from './scene'

type SceneOf = Record['scenes'][number]
const routes = ['drip', 'spray', 'other'] as const

/** What is not of the chosen route is hidden; a browser that can not tell shows all. */
const unlessChosen = {
  drip: 'group-has-[[value=spray]:checked]/board:hidden group-has-[[value=other]:checked]/board:hidden',
  spray: 'group-has-[[value=drip]:checked]/board:hidden group-has-[[value=other]:checked]/board:hidden',
  other: 'group-has-[[value=drip]:checked]/board:hidden group-has-[[value=spray]:checked]/board:hidden',
}

/** By how many scenes there are; 5 are 3 and 2. */
const columns: { [scenes: number]: string } = {
  2: 'md:grid-cols-2',
  3: 'md:grid-cols-3',
  4: 'md:grid-cols-2 xl:grid-cols-4',
  5: 'md:grid-cols-6 md:*:col-span-2 md:*:nth-[n+4]:col-span-3 xl:grid-cols-5 xl:*:col-span-1 xl:*:nth-[n+4]:col-span-1',
  6: 'md:grid-cols-3',
}

/** Scenes in a row, each with its words, and one switch where they differ by how ketamine is given. */
export function Storyboard({ storyboard, marks }: { storyboard: Record; marks: readonly CiteMark[] }) {
  const { id, title, scenes, caption } = storyboard
  const toTakeAlong = scenes.some((scene) => scene.routes)
  return (
    <figure
      className={`group/board my-8 print:my-2 ${toTakeAlong ? 'day-sheet' : ''}`}
      id={`storyboard-${id}`}
    >
      <figcaption className="text-[1.25rem] leading-[1.3] font-bold">{title}</figcaption>
      {toTakeAlong && <RouteSwitch name={`route-${id}`} />}
      <Scenes scenes={scenes} className={columns[scenes.length] ?? ''}>
        {(scene) => <ByRoute scene={scene} />}
      </Scenes>
      <p className="mt-3 text-sm leading-[1.4] text-quiet print:mt-2 print:text-[9pt]">
        {caption}
        <CitationMarks marks={marks} />
      </p>
      {toTakeAlong && <p className="clinic-line print-only mt-3">{words.question.myClinic}</p>}
    </figure>
  )
}

type ScenesProps = {
  scenes: readonly SceneOf[]
  className: string
  /** what stands below the words for all */
  children?: (scene: SceneOf) => ReactNode
}

const tints = ['bg-peach', 'bg-mist', 'bg-lilac', 'bg-sage', 'bg-peach', 'bg-mist']

/** Pictures above their words; beside them on phones. */
export function Scenes({ scenes, className, children }: ScenesProps) {
  return (
    <ol
      className={`mt-4 grid list-none gap-3 p-0 print:grid-flow-col print:grid-cols-[none] print:auto-cols-fr print:gap-2 print:*:col-auto! ${className}`}
    >
      {scenes.map((scene, i) => (
        <li
          key={scene.text}
          className="m-0 grid break-inside-avoid grid-cols-[minmax(5rem,8.5rem)_1fr] overflow-hidden rounded-lg border border-hair bg-card md:block print:block"
        >
          <div className={`flex items-center ${tints[i]}`}>
            {scene.routes && routes.some((route) => scene.routes?.[route].scene) ? (
              routes.map((route) => (
                <Scene
                  key={route}
                  name={scene.routes?.[route].scene ?? scene.scene}
                  className={`mx-auto w-full max-w-72 ${unlessChosen[route]}`}
                />
              ))
            ) : (
              <Scene name={scene.scene} className="mx-auto w-full max-w-72" />
            )}
          </div>
          <div className="px-4 py-3 text-sm leading-[1.4] print:p-2 print:text-[9pt] print:leading-[1.3]">
            <p className="font-bold">{scene.title}</p>
            <p className="mt-1">{scene.text}</p>
            {children?.(scene)}
          </div>
        </li>
      ))}
    </ol>
  )
}

function ByRoute({ scene }: { scene: SceneOf }) {
  if (!scene.routes) return null
  return routes.map((route) => (
    <p key={route} className={`mt-1 ${unlessChosen[route]}`}>
      <strong>{words.routes[route]}:</strong> {scene.routes?.[route].text}
    </p>
  ))
}

/** Chooses whose scenes are shown, without script. */
function RouteSwitch({ name }: { name: string }) {
  return (
    <fieldset className="no-print mt-3 flex flex-wrap gap-2">
      <legend className="mb-1 text-sm">{words.chooseRoute}</legend>
      {routes.map((route) => (
        <label
          key={route}
          className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border-2 border-accent px-4 font-semibold text-accent has-checked:bg-accent has-checked:text-on-accent has-checked:[&>input]:accent-on-accent"
        >
          <input type="radio" name={name} value={route} defaultChecked={route === 'drip'} />
          {words.routes[route]}
        </label>
      ))}
    </fieldset>
  )
}
