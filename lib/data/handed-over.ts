import { openFiles } from '../content/addresses'
import { type PageFacts, pageFacts } from '../pages/facts'
import { changesAtom, jsonFeed } from '../seo/changes-feed'
import { atomFeed, feedEntries } from '../seo/feed'
import { llmsText } from '../seo/llms'
import { changeItems } from './changes'
import { dataFile, dataFiles } from './files'
import { twinFile, twinFiles } from './twins'

/** What the build hands over to the steps after it. */
export type HandedOver = {
  pages: PageFacts[]
  /** Text of the files without markup that stand beside the pages, by their addresses: data, Markdown twins, feeds. */
  files: Record<string, string>
}

export function handedOver(): HandedOver {
  return { pages: pageFacts(), files: plainFiles() }
}

function plainFiles(): Record<string, string> {
  return {
    ...Object.fromEntries(dataFiles.map((file) => [`/data/${file}`, dataFile(file)])),
    ...Object.fromEntries(twinFiles.map((file) => [`/${file}`, twinFile(file)])),
    [openFiles.codes]: dataFile('v1/codes.json'),
    [openFiles.changes]: JSON.stringify(jsonFeed(changeItems())),
    [openFiles.changesAtom]: changesAtom(changeItems()),
    '/feed.xml': atomFeed(feedEntries()),
    [openFiles.llms]: llmsText(),
  }
}
