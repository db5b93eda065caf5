import { describe, expect, test } from 'vitest'
import { stripFramework } from '@/lib/export/strip-framework'

const strip = (html: string) => stripFramework(html, 'q/drive/index.html')
const ld = '<script type="application/ld+json">{"@type":"WebPage","name":"a < b"}</script>'

describe('stripping the framework', () => {
  test.each([
    ['its scripts', '<script src="/_next/static/chunks/main.js" async=""></script>'],
    ['inline data', '<script>self.__next_f.push([1,"<p>not html</p>"])</script>'],
    ['preloads of scripts', '<link rel="preload" as="script" href="/_next/static/a.js"/>'],
    ['comments', '<!--$--><!--/$-->'],
    ['its marker for font sizes', '<meta name="next-size-adjust" content=""/>'],
    ['empty holders', '<div hidden=""><!--$--><!--/$--></div>'],
  ])('cuts %s and nothing around them', (_, part) => {
    expect(strip(`<p>a</p>${part}<p>b</p>`)).toBe('<p>a</p><p>b</p>')
  })
  test('cuts a part that holds another part once', () => {
    expect(strip('<p>a</p><div hidden=""><!-- x --></div><!-- y --><p>b</p>')).toBe('<p>a</p><p>b</p>')
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
    const page = `<!DOCTYPE html><html lang="en-US"><head><!--x--><title>A</title><script src="/_next/a.js"></script></head><body><h1>A</h1>${ld}<script>self.__next_f=[]</script></body></html>`
    expect(strip(page)).toBe(
      `<!DOCTYPE html><html lang="en-US"><head><title>A</title></head><body><h1>A</h1>${ld}</body></html>`,
    )
  })
  test.each([
    ['<template id="B:0"></template>', '<template id="B:0">'],
    ['<template id="P:1"></template>', '<template id="P:1">'],
    ['<div hidden id="S:0"><p>Late</p></div>', '<div id="S:0">'],
    ['<main><section><template id="B:2"></template></section></main>', '<template id="B:2">'],
  ])('fails on %s with the name of the page and of the holder', (part, holder) => {
    expect(() => strip(`<p>a</p>${part}`)).toThrow(`q/drive/index.html: ${holder} waits for script`)
  })
  test('does not take other templates and ids for holders', () => {
    const html = '<template id="row"></template><p id="Summary">a</p><p id="B:0">b</p>'
    expect(strip(html)).toBe(html)
  })
})
