/** A step of the build: says how many pages it withholds; exit 1 when they are more than the limit. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isPageKind } from '../content/addresses'
import { policyOfBuild } from '../content/publish'
import { type Kind, kinds } from '../content/schema'
import { workFolder } from '../export/builds'
import { checkClock, type RawPage, withheldLimit, withheldReport } from '../export/withheld'

const pages = (Object.keys(kinds) as Kind[]).filter(isPageKind).flatMap((kind) => {
  const file = join(workFolder, '.contentlayer/generated', kind, '_index.json')
  return JSON.parse(readFileSync(file, 'utf8')) as RawPage[]
})

try {
  const policy = policyOfBuild()
  if (!process.env.BUILD_DATE) checkClock(pages, policy.today)
  console.log(withheldReport(pages, policy, withheldLimit()))
} catch (error) {
  console.error(`withheld: ${(error as Error).message}`)
  process.exitCode = 1
}
