/** A whole site of a few pages, in a copy of the project, that is built in seconds. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedContent } from '../bench/generate'
import { changed, complete, fact } from '../content/sample-project'
import { copyOf } from '../project-copy'

const article = complete['content/articles/safety/side-effects.mdx']

/** What the frame of every page names, beside one complete file of each kind. */
const frame = {
  'content/facts/us-911.json': fact('us-911', { label: 'Emergency number', value: '911', href: 'tel:911' }),
  'content/articles/evidence/how-to-read-evidence.mdx': changed(
    changed(article, 'title: Side effects', 'title: How to read evidence'),
    'description: What people notice',
    'description: How to read what people notice',
  ),
  ...Object.fromEntries(
    [...generatedContent(1)]
      .filter(([path]) => path.startsWith('pages/'))
      .map(([path, text]) => [`content/${path}`, text]),
  ),
}

/** @param folder an empty one, which becomes a project */
export function smallSite(folder: string): void {
  copyOf(process.cwd(), folder)
  for (const [path, text] of Object.entries({ ...complete, ...frame })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
