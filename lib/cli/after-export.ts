/** After `next build`: the steps that turn its output into the site that is served. Fails hard, with the page's name. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headLengthProblems } from '../export/checks/head-lengths'
import { headProblems } from '../export/checks/heads'
import { leftoverProblems } from '../export/checks/leftovers'
import { linkProblems } from '../export/checks/links'
import { countPages } from '../export/count-pages'
import { listFiles, readPages } from '../export/files'
import { removeFrameworkFiles } from '../export/framework-files'
import { headersFile } from '../export/headers'
import { writeIcons } from '../export/icon-files'
import { hashScripts, replaceAddresses } from '../export/own-script'
import { takePageFacts } from '../export/page-facts'
import { precompress } from '../export/precompress'
import { writeSearchIndex } from '../export/search-index'
import { writeSharePictures } from '../export/share-pictures'
import { stripFramework } from '../export/strip-framework'

const out = join(process.cwd(), 'out')
/** What makes the next build faster; it may be deleted at any time. */
const cache = join(process.cwd(), '.cache')

try {
  const count = countPages(out)
  const facts = takePageFacts(out)
  removeFrameworkFiles(out)
  rewritePages()
  await writeIcons(out)
  writeFileSync(join(out, '_headers'), headersFile())
  const pages = readPages(out)
  const problems = [
    ...linkProblems(pages, new Set(listFiles(out))),
    ...leftoverProblems(pages),
    ...headProblems(pages),
    ...headLengthProblems(pages),
  ]
  if (problems.length > 0) throw new Error(`${problems.join('\n')}\n${problems.length} problems in out/`)
  const searched = await writeSearchIndex(out, pages, facts)
  const shared = await writeSharePictures(out, pages, join(cache, 'share'))
  await precompress(out, join(cache, 'brotli'))
  console.log(
    `out/: ${count} addresses, ${pages.length} pages, ${searched} in the search index, ${shared.count} pictures for sharing (${shared.drawn} drawn)`,
  )
} catch (error) {
  console.error(`after-export: ${(error as Error).message}`)
  process.exitCode = 1
}

function rewritePages(): void {
  const renamed = hashScripts(out)
  for (const { file, html } of readPages(out))
    writeFileSync(join(out, file), stripFramework(replaceAddresses(html, renamed), file))
}
