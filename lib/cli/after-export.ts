/** After `next build`: the steps that turn its output into the site that is served. Fails hard, with the page's name. */
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixed } from '../content/addresses'
import { releasedEntries } from '../content/register'
import { workFolder } from '../export/builds'
import { headTextProblems } from '../export/checks/head-texts'
import { headProblems } from '../export/checks/heads'
import { leftoverProblems } from '../export/checks/leftovers'
import { linkProblems, linksOf } from '../export/checks/links'
import { countPages } from '../export/count-pages'
import { listFiles, readPages } from '../export/files'
import { removeFrameworkFiles } from '../export/framework-files'
import { takeHandedOver } from '../export/handed-over'
import { hashesFile, hashesText } from '../export/hashes'
import { headersFile } from '../export/headers'
import { writeIcons } from '../export/icon-files'
import { writeOffline } from '../export/offline'
import { precompress } from '../export/precompress'
import { writeQrFiles } from '../export/qr-files'
import { redirectsFile, redirectsOf, redirectsText, unknownVersion } from '../export/redirects'
import { wordsIn, writeSearchIndex } from '../export/search-index'
import { writeSharePictures } from '../export/share-pictures'
import { stripFramework } from '../export/strip-framework'
import type { PageFacts } from '../pages/facts'
import { readLockfile } from '../supply/lockfile'
import { sbom, sbomFile } from '../supply/sbom'

const out = join(process.cwd(), workFolder, 'site')
/** What makes the next build faster; it may be deleted at any time. */
const cache = join(process.cwd(), '.cache')

try {
  const count = countPages(out)
  removeFrameworkFiles(out)
  const facts = takeHandedOver(out)
  const looks = lookAtPages(facts)
  const pages = looks.map(({ page }) => page)
  await writeIcons(out)
  const coded = await writeQrFiles(out, facts.values())
  writeFileSync(join(out, '_headers'), headersFile(pages.map(({ address }) => address)))
  const redirects = redirectsOf(releasedEntries(process.cwd()))
  writeFileSync(join(out, redirectsFile), redirectsText(redirects))
  writeFileSync(join(out, sbomFile), sbom(readLockfile()))
  const problems = [
    ...linkProblems(
      looks.map(({ links }) => links),
      new Set(listFiles(out)),
    ),
    ...looks.flatMap((look) => look.problems),
    ...headTextProblems(facts.values()),
  ]
  if (problems.length > 0) throw new Error(`${problems.join('\n')}\n${problems.length} problems in the pages`)
  const [searched, shared] = await Promise.all([
    writeSearchIndex(out, pages, facts, new Set(looks.flatMap(({ words }) => words))),
    writeSharePictures(out, facts.values(), join(cache, 'share')),
  ])
  // After the checks, which know each page by its own address.
  copyFileSync(join(out, fixed.versions, 'index.html'), join(out, unknownVersion.page))
  await precompress(out, join(cache, 'brotli'), async () => {
    const written = await writeOffline(out)
    writeFileSync(join(out, hashesFile), hashesText(out, redirects))
    return [...written, hashesFile]
  })
  console.log(
    `${count} addresses, ${pages.length} pages, ${searched} in the search index, ${coded} QR codes, ${shared.count} pictures for sharing (${shared.drawn} drawn)`,
  )
} catch (error) {
  console.error(`after-export: ${(error as Error).message}`)
  process.exitCode = 1
}

/** Strips each page, looks at it, and keeps what the steps need: all trees of a large site do not fit into memory. */
function lookAtPages(facts: ReadonlyMap<string, PageFacts>) {
  return readPages(out).map((written) => {
    const page = stripFramework(written)
    const { file, address, html } = page
    writeFileSync(join(out, file), html)
    const links = linksOf(page)
    const problems = [...leftoverProblems(page), ...headProblems(page)]
    const known = facts.get(address)
    const words = known?.search ? wordsIn(page, known.head) : []
    return { page: { file, address, html }, links, problems, words }
  })
}
