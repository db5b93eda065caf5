import type { Element } from 'domhandler'
import { DomUtils } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { stripFramework } from '@/lib/export/strip-framework'

const stripped = (html: string) => stripFramework({ file: 'q/drive/index.html', address: '/q/drive/', html })
const strip = (html: string) => stripped(html).html
const ld = '<script type="application/ld+json">{"@type":"WebPage","name":"a < b"}</script>'

describe('stripping the framework', () => {
  test.each([
    ['its scripts', '<script src="/_next/static/chunks/main.js" async=""></script>'],
    ['inline data', '<script>self.__next_f.push([1,"<p>not html</p>"])</script>'],
    ['preloads of scripts', '<link rel="preload" as="script" href="/_next/static/a.js"/>'],
    [
      'its start',
      '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(1)</script>',
    ],
    ['comments', '<!--$--><!-- --><!--/$-->'],
    ['its marker for font sizes', '<meta name="next-size-adjust" content=""/>'],
    ['empty holders', '<div hidden=""><!--$--><!--/$--></div>'],
  ])('cuts %s and nothing around them', (_, part) => {
    expect(strip(`<p>a</p>${part}<p>b</p>`)).toBe('<p>a</p><p>b</p>')
  })
  test('cuts a part that holds another part once', () => {
    expect(strip('<p>a</p><div hidden=""><!-- --></div><!--$--><p>b</p>')).toBe('<p>a</p><p>b</p>')
  })
  test.each([
    ['data for search engines', ld],
    ['our own script', '<script src="/assets/site.0123456789.js" defer=""></script>'],
    ['style sheets', '<link rel="stylesheet" href="/_next/static/css/a.css"/>'],
    ['preloads of fonts', '<link rel="preload" as="font" href="/_next/static/media/a.woff2"/>'],
    ['other meta tags', '<meta name="description" content="About driving"/>'],
    ['hidden elements with content', '<div hidden=""><p>Themes</p></div>'],
    ['the type of the document', '<!DOCTYPE html>'],
    ['characters and attributes as written', "<p class='a' data-x=1>5 &lt; 6 &amp; \u00e9 \u2212</p>"],
  ])('keeps %s', (_, part) => {
    expect(strip(`${part}<p>a</p>`)).toBe(`${part}<p>a</p>`)
  })
  test('cuts a whole page down to what is read', () => {
    const page = `<!DOCTYPE html><html lang="en-US"><head><!--$--><title>A</title><script src="/_next/a.js"></script></head><body><h1>A</h1>${ld}<script>self.__next_f=[]</script></body></html>`
    expect(strip(page)).toBe(
      `<!DOCTYPE html><html lang="en-US"><head><title>A</title></head><body><h1>A</h1>${ld}</body></html>`,
    )
  })
  test.each([
    ['a holder of a part that suspends', '<template id="B:0"></template>', '<template id="B:0">'],
    [
      'a holder deep in the page',
      '<main><p><template id="P:1"></template></p></main>',
      '<template id="P:1">',
    ],
    ['a part that came late', '<div hidden id="S:0"><p>Late</p></div>', '<div hidden id="S:0">'],
    [
      'a part left to the browser',
      '<!--$!--><template data-dgst="BAILOUT_TO_CLIENT_SIDE_RENDERING"></template><!--/$-->',
      'comment[$!]',
    ],
    [
      'a bailout alone',
      '<template data-dgst="BAILOUT_TO_CLIENT_SIDE_RENDERING"></template>',
      '<template data-dgst="BAILOUT_TO_CLIENT_SIDE_RENDERING">',
    ],
    ['an import map', '<script type="importmap">{}</script>', 'script[importmap]'],
    ['a module', '<script type="module">a()</script>', 'script[module]'],
    ['other inline script', '<script>$RC("B:0","S:0")</script>', 'script[inline, $RC("B:0","S:0")]'],
    [
      'script from elsewhere',
      '<script src="https://cdn.example/a.js"></script>',
      'script[https://cdn.example/a.js]',
    ],
    ['a preload of data', '<link rel="preload" as="fetch" href="/a.txt"/>', 'link[preload as fetch]'],
    ['another marker', '<meta name="next-router-state" content=""/>', 'meta[next-router-state]'],
    ['an inline style sheet', '<style>p{}</style>', 'style'],
  ])('fails on %s with the name of the page and of the element', (_, part, kind) => {
    expect(() => strip(`<p>a</p>${part}`)).toThrow(`q/drive/index.html: ${kind} is no known kind of element`)
  })
  test('keeps a row that an element of the site makes copies of', () => {
    const html = '<question-list><template data-row=""><li>a</li></template></question-list>'
    expect(strip(html)).toBe(html)
  })
  test('does not take other ids for holders', () => {
    const html = '<p id="Summary">a</p><p id="B-0">b</p>'
    expect(strip(html)).toBe(html)
  })
  test('the tree is that of what is kept', () => {
    const { tree, html } = stripped('<div hidden=""><!--$--></div><p>1<!-- --> page<!-- -->s</p><!--$-->')
    expect(html).toBe('<p>1 pages</p>')
    expect(DomUtils.getOuterHTML(tree)).toBe(html)
    const [p] = tree.children as Element[]
    expect(p?.children).toHaveLength(1)
  })
})
