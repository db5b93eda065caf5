import { expect, test } from 'vitest'
import { withTree } from '@/lib/export/files'
import { wordsIn } from '@/lib/export/search-index'

test('words for the correction of a search are those that are searched, without short ones', () => {
  const html = `<html><head><title>Outside</title></head><body><nav>Menus</nav><main><h1>Pain <b>relief</b></h1>
    <p>In the knee.</p><p class="meta no-print">Hidden</p><section class="sources"><p>Harte 2020</p></section>
    <script type="application/ld+json">{"name":"Coding"}</script></main></body></html>`
  const page = withTree({ file: 'a/index.html', address: '/a/', html })
  const head = { title: 'Title', description: 'About it', address: '/a/', index: true, aliases: ['Sore leg'] }
  expect(wordsIn(page, head)).toEqual(['pain', 'relief', 'knee', 'sore', 'about'])
})
