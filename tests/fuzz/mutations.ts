/** Ways in which a content file goes wrong: by hand, by a program, by ill will. */
import { parse, stringify } from 'yaml'
import { splitFrontMatter } from '../../lib/markdown/front-matter'
import type { Draw } from './draw'

/** From the text of a file to a wrong one; bytes where it is no text any more. */
export type Mutation = (text: string, draw: Draw) => string | Buffer

/** What comes into a text from a word processor, a translation or an attacker. */
const pieces: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)/>',
  '<iframe srcdoc="a"></iframe>',
  '<a href="javascript:alert(1)">here</a>',
  '<b>',
  '</p>',
  '</script>',
  '<!-- note -->',
  '<?php echo 1 ?>',
  '<![CDATA[a]]>',
  '[here](javascript:alert(1))',
  '[here](JaVaScRiPt&colon;alert(1))',
  '[here](data:text/html;base64,PHNjcmlwdD4=)',
  '[here](vbscript:a)',
  '[here](//evil.example/)',
  '[here](https://evil.example/)',
  '[here](/q/drive/"onclick="a)',
  '[here](/q/drive/ "a title")',
  '[here](term:no-such-term)',
  '[here](#no-such-heading)',
  '[here][ref]\n\n[ref]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '<https://evil.example/>',
  'https://evil.example/ www.evil.example me@evil.example',
  '![picture](data:image/png;base64,AA)',
  '[@no-such-source]',
  '[@',
  '<Fact id="no-such-fact" />',
  '<Fact id={alert(1)} />',
  '<Finding id="x" {...x} />',
  '{alert(1)}',
  '{/* a */}',
  'import a from "fs"\n',
  'export const a = 1\n',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  '&#x6A;avascript:',
  '&amp;lt;b&amp;gt;',
  '&nbsp;',
  '&#0;',
  '\\<b\\>',
  '`code`',
  '```\ncode\n```',
  '~~gone~~',
  '[^1]\n\n[^1]: A note.',
  '***',
  '# Heading\n',
  '#### Heading\n',
  '| a | b |\n| - | - |\n| c |\n',
  '- [ ] task\n',
  '> quote\n',
  '"',
  "'",
  '"\'"\'',
  '“”„‟‘’',
  ': ',
  ' #',
  '\n---\n',
  '\n---more\n',
  '\n...\n',
  '\n\n',
  '\t',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2028',
  '\u2029',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ue000',
  '\u{e0041}',
  '\ud800',
  'e\u0301',
  'Z\u0351\u036b\u0343'.repeat(20),
  '\u0430', // Cyrillic a
  '１２',
  '٣',
  '½',
  'ﬁ',
  'ſ',
  'İ',
  '👩‍⚕️',
  '🇺🇸',
  '日本語',
  'עברית',
  '100%',
  '12 of 30',
  '0.5 mg/kg',
  'not ',
]

/** What makes a slow pattern or parser slower with each of them. */
const repeated: readonly string[] = [
  ...pieces,
  'a',
  '1',
  ' ',
  '\n',
  'a ',
  '1 ',
  '1,',
  '1 of ',
  'a. ',
  'A',
  '-',
  '- ',
  '> ',
  '  ',
  '*',
  '_',
  '**a',
  '_a_ ',
  '[',
  ']',
  '[]',
  '[a](',
  '![',
  '(',
  '<',
  '<a ',
  '<Do title="a">\n',
  '{',
  '&',
  '&a',
  '`',
  '` ',
  '~',
  '|',
  '|-',
  '\\',
  '=',
  '+',
  ':',
  'a:',
  'a@b.',
  'http://',
  'www.',
  '[@a; ',
  'to be or ',
  'of the ',
  'a\n',
  '- a\n',
  '1. a\n',
  '| a |\n',
  '## a\n\n',
]

/** In the place of any value. */
const values: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  -0,
  1e21,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  '',
  ' ',
  'a',
  '0',
  'true',
  '2026-02-30',
  '2026-13-01',
  '9999-12-31',
  '0000-00-00',
  '__proto__',
  'constructor',
  'toString',
  'javascript:alert(1)',
  'data:text/html,a',
  'https://evil.example/',
  '//evil.example',
  '../../etc/passwd',
  '/q/drive/',
  '/no/such/page/',
  [],
  [[]],
  [null],
  {},
  { a: 1 },
  { __proto__: null, kind: 'counts' },
]

const yamlLines: readonly string[] = [
  'a: &a 1\nb: *a',
  '<<: {a: 1}',
  '<<: *a',
  'a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c]\ne: [*d, *d, *d, *d, *d, *d, *d, *d]',
  'a: &a [*a]',
  'a: !!js/function "function(){}"',
  'a: !!binary AAAA',
  '!!map title: a',
  '__proto__: {polluted: true}',
  '"__proto__": 1',
  'constructor: {prototype: {polluted: true}}',
  'hasOwnProperty: 1',
  'toString: 1',
  '? [a, b]\n: c',
  '? |\n  a\n: b',
  '%YAML 1.1',
  'a: |\n  b\n c',
  'a: >-\n  b\n\n  c',
  'a: "b',
  "a: 'b",
  'a: [b',
  'a: {b: c',
  '\ta: b',
  'a:\n\t- b',
  '- a',
  'a',
  'title: again',
  'title: [a]',
  'status: draft',
  'order: 0x10',
  'order: 1_000',
  'changed: 2026-02-10T00:00:00Z',
  '# a comment',
  'null: 1',
  '~: 1',
  '1: 1',
]

const jsonFields: readonly string[] = [
  '"__proto__": {"polluted": true}',
  '"\\u005f_proto__": 1',
  '"id": "again"',
  '"constructor": 1',
  '"a": 1e999',
  '"a": 01',
  '"a": NaN',
  "'a': 1",
  'a: 1',
  '"a": "\\ud800"',
  '"a": "\\u0000"',
  '"a": "\\x41"',
  '"a": &a 1, "b": *a',
  '"a": !!str 1',
  '"a": "b',
  '// a comment\n"a": 1',
  '/* a */ "a": 1',
  '# a comment\n"a": 1',
]

/** Offsets where something is put: anywhere, at the begin of a line, in a value. */
function offsetIn(text: string, draw: Draw): number {
  const starts = [...text.matchAll(draw.pick([/^/gm, /: "?(?=\S)/g, / /g]))].map(
    ({ 0: m, index }) => index + m.length,
  )
  return starts.length > 0 && draw.below(4) > 0 ? draw.pick(starts) : draw.below(text.length + 1)
}

function inserted(text: string, offset: number, piece: string): string {
  return text.slice(0, offset) + piece + text.slice(offset)
}

function swapped(parts: string[], draw: Draw): string[] {
  const [a, b] = [draw.below(parts.length), draw.below(parts.length)]
  return parts.map((part, i) => (i === a ? parts[b] : i === b ? parts[a] : part) ?? '')
}

/** Changes the fields of a file and leaves its form in order. */
function inFields(text: string, change: (fields: unknown) => void): string {
  if (text.startsWith('{')) {
    const record = parsed(() => JSON.parse(text))
    if (record === undefined) return text
    change(record)
    return `${JSON.stringify(record, null, 2)}\n`
  }
  const split = splitFrontMatter(text)
  const fields = split && parsed(() => parse(split.yaml))
  if (!split || fields === undefined) return text
  change(fields)
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${split.body}`
}

/** undefined when an earlier mutation has left nothing to be read. */
function parsed(read: () => unknown): unknown {
  try {
    const value = read()
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

type Slot = { holder: Record<string, unknown>; key: string }

/** Every value of a record with what holds it. */
function slotsOf(holder: unknown): Slot[] {
  if (typeof holder !== 'object' || holder === null) return []
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder: holder as Slot['holder'], key },
    ...slotsOf(value),
  ])
}

function atSlot(
  text: string,
  draw: Draw,
  change: (slot: Slot) => void,
  fits = (_value: unknown) => true,
): string {
  return inFields(text, (fields) => {
    const slots = slotsOf(fields).filter(({ holder, key }) => fits(holder[key]))
    if (slots.length > 0) change(draw.pick(slots))
  })
}

const isText = (value: unknown) => typeof value === 'string'

export const mutations: Readonly<Record<string, Mutation>> = {
  cut: (text, draw) => text.slice(0, draw.below(text.length + 1)),
  gap: (text, draw) => {
    const start = draw.below(text.length + 1)
    return text.slice(0, start) + text.slice(start + draw.below(200))
  },
  'swapped blocks': (text, draw) => swapped(text.split('\n\n'), draw).join('\n\n'),
  'swapped lines': (text, draw) => swapped(text.split('\n'), draw).join('\n'),
  'swapped words': (text, draw) => swapped(text.split(' '), draw).join(' '),
  'line twice': (text, draw) => {
    const lines = text.split('\n')
    const at = draw.below(lines.length)
    return [...lines.slice(0, at + 1), ...lines.slice(at)].join('\n')
  },
  'line gone': (text, draw) => {
    const lines = text.split('\n')
    const at = draw.below(lines.length)
    return lines.filter((_, i) => i !== at).join('\n')
  },
  'word gone': (text, draw) => {
    const words = [...text.matchAll(/\b(?:not|no|never|without|may|about|up to) /gi)]
    if (words.length === 0) return text
    const { index, 0: word } = draw.pick(words)
    return text.slice(0, index) + text.slice(index + word.length)
  },
  'another number': (text, draw) => {
    const numbers = [...text.matchAll(/\d+/g)]
    if (numbers.length === 0) return text
    const { index, 0: number } = draw.pick(numbers)
    return (
      text.slice(0, index) +
      draw.pick([String(draw.below(1000)), '', `${number}0`, '99999999999999999999']) +
      text.slice(index + number.length)
    )
  },
  'another mark': (text, draw) => {
    const ids = [...text.matchAll(/(?<=@|term:|id="|"ref": "|name=")[a-z0-9-]+/g)]
    if (ids.length === 0) return text
    const { index, 0: id } = draw.pick(ids)
    const other = draw.pick([draw.pick(ids)[0], 'ketamine', 'us-988', '__proto__', 'constructor', ''])
    return text.slice(0, index) + other + text.slice(index + id.length)
  },
  piece: (text, draw) => inserted(text, offsetIn(text, draw), draw.pick(pieces)),
  'piece in a field': (text, draw) =>
    atSlot(
      text,
      draw,
      ({ holder, key }) => {
        const value = String(holder[key])
        holder[key] = inserted(
          value,
          draw.pick([0, value.length, draw.below(value.length + 1)]),
          draw.pick(pieces),
        )
      },
      isText,
    ),
  'other value': (text, draw) =>
    atSlot(text, draw, ({ holder, key }) => {
      holder[key] = draw.pick(values)
    }),
  'field gone': (text, draw) =>
    atSlot(text, draw, ({ holder, key }) => {
      delete holder[key]
    }),
  'other name': (text, draw) =>
    atSlot(text, draw, ({ holder, key }) => {
      const value = holder[key]
      delete holder[key]
      const name = draw.pick(['__proto__', 'constructor', 'a', `${key}s`, '', key.toUpperCase()])
      Object.defineProperty(holder, name, { value, enumerable: true, configurable: true })
    }),
  'many items': (text, draw) =>
    atSlot(text, draw, ({ holder, key }) => {
      const value = holder[key]
      holder[key] = Array.from({ length: draw.pick([2, 10, 1000, 10_000]) }, () =>
        Array.isArray(value) ? value[0] : value,
      )
    }),
  'long value': (text, draw) =>
    atSlot(text, draw, ({ holder, key }) => {
      const part = draw.pick(repeated)
      holder[key] = part.repeat(Math.floor(draw.pick([100, 5000, 80_000]) / part.length))
    }),
  'deep value': (text, draw) =>
    atSlot(text, draw, ({ holder, key }) => {
      holder[key] = Array.from({ length: draw.pick([5, 15, 25, 500]) }).reduce<unknown>(
        (inner) => draw.pick([[inner], { a: inner }]),
        1,
      )
    }),
  repeated: (text, draw) => {
    const part = draw.pick(repeated)
    // Below the limit of a file in bytes, at it, and a line of a million.
    const length = draw.pick([1000, 20_000, Math.max(0, 99_000 - Buffer.byteLength(text)), 1_000_000])
    return inserted(text, offsetIn(text, draw), part.repeat(Math.floor(length / Buffer.byteLength(part))))
  },
  nested: (text, draw) => {
    const [open, inner, close] = draw.pick([
      ['[', 'a', ']'],
      ['{', 'a', '}'],
      ['(', 'a', ')'],
      ['*a ', 'a', '*'],
      ['<Do title="a">\n\n', '- a', '\n\n</Do>'],
      ['<Callout kind="note" title="a">\n\n', 'a', '\n\n</Callout>'],
      ['> ', 'a', ''],
      ['- ', 'a', ''],
      ['1. ', 'a', ''],
      ['[a](', '/q/drive/', ')'],
    ] as const)
    const depth = draw.pick([3, 19, 21, 60, 2000])
    return inserted(text, offsetIn(text, draw), `\n\n${open.repeat(depth)}${inner}${close.repeat(depth)}\n\n`)
  },
  staircase: (text, draw) =>
    `${text}\n${Array.from({ length: draw.pick([10, 29, 60]) }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')}\n`,
  'field of YAML': (text, draw) => text.replace(/\n(?=---\n)/, () => `\n${draw.pick(yamlLines)}\n`),
  'field of JSON': (text, draw) => {
    const commas = [...text.matchAll(/[{,]\n/g)]
    return commas.length === 0
      ? text
      : inserted(text, draw.pick(commas).index + 1, ` ${draw.pick(jsonFields)},`)
  },
  'other front matter': (text, draw) =>
    text.replace(/^---/, () =>
      draw.pick(['---js', '---json', '----', '--- ', '+++', '', '\n---', ' ---', '---\n---']),
    ),
  'other end of front matter': (text, draw) =>
    text.replace(/\n---\n/, () =>
      draw.pick(['\n--- \n', '\n----\n', '\n---a\n', '\n...\n', '\n', '\n---', '\n\n---\n\n']),
    ),
  'line ends': (text, draw) =>
    text.replaceAll('\n', draw.pick(['\r\n', '\r', '\n\r', '\u2028', '\n\n', ' \n', '  \n', '\\\n', ' '])),
  'one line end': (text, draw) => {
    const ends = [...text.matchAll(/\n/g)]
    if (ends.length === 0) return text
    const { index } = draw.pick(ends)
    return text.slice(0, index) + draw.pick(['\r\n', '\r', '\f', '\v', '']) + text.slice(index + 1)
  },
  'byte-order mark': (text) => `\ufeff${text}`,
  spaces: (text, draw) =>
    text.replaceAll(draw.pick([' ', '\n']), (found) => draw.pick([found, found, found + found, '\t'])),
  'upper case': (text) => text.toUpperCase(),
  'other encoding': (text, draw) => Buffer.from(`${text}é`, draw.pick(['latin1', 'utf16le'] as const)),
  bytes: (text, draw) => {
    const bytes = Buffer.from(text)
    for (let i = draw.pick([1, 5, 100]); i > 0 && bytes.length > 0; i--)
      bytes[draw.below(bytes.length)] = draw.below(256)
    return bytes
  },
  nothing: (_, draw) =>
    draw.pick([
      '',
      ' \n',
      '---\n---\n',
      '---\n\n---\n',
      '{}',
      '[]',
      'null',
      '""',
      '0',
      '{',
      '\u0000'.repeat(1000),
    ]),
}
