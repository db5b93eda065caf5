import { describe, expect, test } from 'vitest'
import { forbidden } from '@/lib/check/rules/forbidden-strings'
import { headTextProblems } from '@/lib/export/checks/head-texts'
import { headProblems } from '@/lib/export/checks/heads'
import { leftoverProblems } from '@/lib/export/checks/leftovers'
import { linkProblems, linksOf } from '@/lib/export/checks/links'
import { withTree } from '@/lib/export/files'

const page = (html: string, file = 'a/index.html') =>
  withTree({ file, address: `/${file.replace(/index\.html$/, '')}`, html })

describe('links of the export', () => {
  const files = new Set(['icon.svg', 'assets/site.js'])
  const other = page('<h2 id="why">Why</h2><h2 id="caf\u00e9">Caf\u00e9</h2>', 'b/index.html')
  const problems = (html: string) => linkProblems([page(html), other].map(linksOf), files)

  test('to pages, files, ids and other sites are fine', () => {
    expect(
      problems(
        '<p id="top"></p><a href="/b/">1</a><a href="/b/#why">2</a><a href="#top">3</a><a href="/b/?x=1#caf%C3%A9">4</a><img src="/icon.svg"><script src="/assets/site.js"></script><a href="https://a.org/x">5</a><a href="tel:988">6</a><a href="sms:988">7</a><a href="mailto:a@b.org">8</a><a href="#">9</a>',
      ),
    ).toEqual([])
  })
  test.each([
    ['a page that does not exist', '<a href="/c/">', 'a/index.html: dead link to /c/'],
    ['a page without its last slash', '<a href="/b">', 'a/index.html: dead link to /b'],
    ['a picture that does not exist', '<img src="/x.svg">', 'a/index.html: dead link to /x.svg'],
    ['an address relative to the page', '<a href="b/">', 'a/index.html: dead link to b/'],
    ['a site without https', '<a href="http://a.org/">', 'a/index.html: dead link to http://a.org/'],
    ['an id of another page', '<a href="/b/#who">', 'a/index.html: no element with the id of /b/#who'],
    ['an id of this page', '<a href="#who">', 'a/index.html: no element with the id of #who'],
  ])('to %s are problems', (_, html, problem) => {
    expect(problems(html)).toEqual([problem])
  })
  test('are looked at on every page', () => {
    const pages = [page('<a href="/x/">'), page('<a href="/y/">', 'b/index.html')]
    expect(linkProblems(pages.map(linksOf), files)).toEqual([
      'a/index.html: dead link to /x/',
      'b/index.html: dead link to /y/',
    ])
  })
})

describe('leftovers in the export', () => {
  const problems = (html: string) => leftoverProblems(page(html))

  test('a clean page has none', () => {
    expect(
      problems(
        '<link rel="canonical" href="https://a.org/"><link rel="stylesheet" href="/a.css"><script src="/assets/a.js"></script><script type="application/ld+json">{}</script><a href="https://doi.org/10.1/a">x</a><p class="on" id="S">self</p>',
      ),
    ).toEqual([])
  })
  test.each([
    ['an inline script', '<script>alert(1)</script>', 'inline script'],
    ['an inline module', '<script type="module">a()</script>', 'inline script'],
    ['a style element', '<style>p{}</style>', 'inline style'],
    ['a style attribute', '<p style="color:red">a</p>', 'inline style'],
    ['an event attribute', '<p onclick="a()">a</p>', 'event attribute onclick'],
    ['a script of another site', '<script src="https://cdn.org/a.js"></script>', 'https://cdn.org/a.js'],
    [
      'a picture of another site',
      '<img src="//cdn.org/a.png">',
      'loads from another origin: //cdn.org/a.png',
    ],
    [
      'a style sheet of another site',
      '<link rel="stylesheet" href="http://cdn.org/a.css">',
      'another origin',
    ],
    ['a frame', '<iframe src="https://a.org/"></iframe>', 'loads from another origin: https://a.org/'],
    ['a holder of streamed content', '<div id="S:0"></div>', 'holder of streamed content S:0'],
    ['data of the framework', '<p>self.__next_f</p>', 'inline data of the framework'],
    ['a broken character', '<p>\ufffd</p>', 'forbidden string "\ufffd"'],
  ])('%s is named with its page', (_, html, part) => {
    const found = problems(html)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^a\/index\.html: /)
    expect(found[0]).toContain(part)
  })
  test('each forbidden string is found', () => {
    for (const string of forbidden)
      expect(problems(`<p>x ${string} y</p>`)).toEqual([`a/index.html: forbidden string "${string}"`])
  })
  test('the same problem of a page is told once, different ones each', () => {
    expect(problems('<p style="a">a</p><p style="b">b</p><p onload="c">c</p>')).toEqual([
      'a/index.html: inline style',
      'a/index.html: event attribute onload',
    ])
  })
})

describe('heads of the export', () => {
  const good = (name: string) =>
    `<html lang="en-US"><head><title>${name}</title><meta name="description" content="About ${name}"><link rel="canonical" href="https://a.org/"></head><body><main><h1>A</h1><h2 id="x">B</h2><h3>C</h3><h2>D</h2></main></body></html>`
  const broken = (from: string, to: string) => {
    expect(good('A')).toContain(from)
    return headProblems(page(good('A').replace(from, to)))
  }

  test('a page with one of each is fine', () => {
    expect(headProblems(page(good('A')))).toEqual([])
  })
  test.each([
    ['no language', ' lang="en-US"', '', ['html without lang']],
    ['no title', '<title>A</title>', '', ['0 elements title, expected 1']],
    ['two titles', '</head>', '<title>A</title></head>', ['2 elements title, expected 1']],
    ['no description', 'content="About A"', 'content=""', ['0 elements meta description, expected 1']],
    ['no canonical address', 'rel="canonical"', 'rel="next"', ['0 elements link rel=canonical, expected 1']],
    ['two headings of level 1', '<h2>D', '<h1>E</h1><h2>D', ['2 elements h1, expected 1']],
    ['no main part', 'main>', 'div>', ['0 elements main, expected 1']],
    ['a skipped level', '<h2 id="x">B</h2>', '', ['heading level 3 after 1']],
    [
      'a level before the first',
      '<h1>A</h1>',
      '',
      ['0 elements h1, expected 1', 'heading level 2 after nothing'],
    ],
    ['an id used twice', '<h3>', '<h3 id="x">', ['id "x" used twice']],
  ])('%s is a problem', (_, from, to, expected) => {
    expect(broken(from, to)).toEqual(expected.map((problem) => `a/index.html: ${problem}`))
  })
  test('a page that is not indexed needs no canonical address', () => {
    const robots = '<meta name="robots" content="noindex, follow">'
    expect(broken('<link rel="canonical" href="https://a.org/">', robots)).toEqual([])
  })
})

describe('titles and descriptions', () => {
  const fitting = 'd'.repeat(50)
  const facts = (title: string, description: string, address = '/a/') => ({
    address,
    head: { title, description, address, index: true },
  })

  test('of up to 60 and of 50 to 155 characters are fine', () => {
    const longest = facts('t'.repeat(60), 'd'.repeat(155), '/b/')
    expect(headTextProblems([facts('t', fitting), longest])).toEqual([])
  })
  test('that are too long, too short or missing are problems', () => {
    const long = 't'.repeat(61)
    expect(headTextProblems([facts(long, fitting)])).toEqual([
      `/a/: title of 61 characters, expected 1 to 60: "${long}"`,
    ])
    expect(headTextProblems([facts('', fitting)])).toHaveLength(1)
    for (const length of [49, 156])
      expect(headTextProblems([facts('t', 'd'.repeat(length))])).toEqual([
        `/a/: description of ${length} characters, expected 50 to 155: "${'d'.repeat(length)}"`,
      ])
  })
  test('of another page are problems that name it', () => {
    expect(headTextProblems([facts('t', fitting), facts('t', fitting, '/b/')])).toEqual([
      '/b/: title "t" is also that of /a/',
      `/b/: description "${fitting}" is also that of /a/`,
    ])
  })
})
