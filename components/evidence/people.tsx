import { useId } from 'react'
import { peopleInRow, peoplePath, peopleSize } from '@/lib/evidence/geometry'
import type { PeoplePicture } from '@/lib/evidence/view'
import { words } from '@/words'
import { Hatch } from './hatch'
import { Numeral } from './ruler'
import { filled, outlined } from './tones'

/** An icon a person: 100 in each group, or the people of a small group; all groups at one scale. */
export function People({ picture, chance }: { picture: PeoplePicture; chance: boolean }) {
  const { groups, good } = picture
  const hatch = useId()
  const inRow = peopleInRow(Math.max(...groups.map(({ of }) => of)))
  const alike = new Set(groups.map(({ of }) => of)).size === 1
  const sure = chance && alike ? Math.min(...groups.map(({ filled }) => filled)) : Number.POSITIVE_INFINITY
  return (
    <div className="people">
      {groups.map((group, i) => {
        const [width, height] = peopleSize(group.of, inRow)
        const solid = Math.min(group.filled, sure)
        const tone = { harm: good === false, other: i > 0 }
        return (
          <div key={group.label} className="flex max-w-56 flex-col justify-between">
            <Numeral
              value={words.finding.short(group.shown)}
              after={`${words.finding.of} ${group.of}`}
              label={group.label}
              tone={tone}
            />
            <svg
              viewBox={`0 0 ${width} ${height}`}
              className="people-of-group"
              preserveAspectRatio="xMinYMin"
              role="img"
              aria-label={words.finding.groupOf(group.label, group.shown, group.of)}
            >
              <path data-part="yes" className={filled(tone)} d={peoplePath(0, solid, inRow)} />
              {solid < group.filled && (
                <>
                  <Hatch id={`${hatch}${i}`} tone={tone} step={1.6} />
                  <path
                    data-part="chance"
                    className={outlined(tone)}
                    strokeWidth="0.7"
                    fill={`url(#${hatch}${i})`}
                    d={peoplePath(solid, group.filled, inRow)}
                  />
                </>
              )}
              <path
                data-part="no"
                className="fill-none stroke-line"
                strokeWidth="0.7"
                d={peoplePath(group.filled, group.of, inRow)}
              />
            </svg>
          </div>
        )
      })}
    </div>
  )
}
