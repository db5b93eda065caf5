import { describe, expect, test } from 'vitest'
import { replyTo } from '@/lib/export/conditional'

const version = { etag: '"abc-1.br"', modified: 'Sat, 28 Nov 2026 10:00:00 GMT', size: 100 }
const reply = (headers: Record<string, string>, method = 'GET') => replyTo({ method, headers }, version)
const whole = { status: 200, part: { start: 0, end: 99 } }
const part = (start: number, end: number) => ({ status: 206, part: { start, end } })
const huge = '9'.repeat(40)

describe('a part of a file', () => {
  test.each([
    ['bytes=0-0', part(0, 0)],
    ['bytes=99-99', part(99, 99)],
    ['bytes=10-19', part(10, 19)],
    ['bytes=10-', part(10, 99)],
    ['bytes=-1', part(99, 99)],
    ['bytes=-100', part(0, 99)],
    ['BYTES=1-2', part(1, 2)],
    ['bytes=0-100', part(0, 99)],
    ['bytes=0-99999999999999999999', part(0, 99)],
    [`bytes=0-${huge}`, part(0, 99)],
    [`bytes=-${huge}`, part(0, 99)],
  ])('%s', (range, expected) => {
    expect(reply({ range })).toEqual(expected)
  })
  test.each(['bytes=100-', 'bytes=100-200', 'bytes=-0', 'bytes=99999999999999999999-', `bytes=${huge}-`])(
    'none of the bytes of %s is there',
    (range) => {
      expect(reply({ range })).toEqual({ status: 416 })
    },
  )
  test.each([
    '',
    'bytes=',
    'bytes=-',
    'bytes=5-2',
    'bytes=a-b',
    'bytes=0x1-2',
    'bytes=1-2-3',
    'lines=1-2',
    '1-2',
  ])('the whole file answers "%s"', (range) => {
    expect(reply({ range })).toEqual(whole)
  })
  test('the whole file answers more than one range and other methods', () => {
    expect(reply({ range: 'bytes=0-1,3-4' })).toEqual(whole)
    expect(reply({ range: 'bytes=0-1' }, 'HEAD')).toEqual(whole)
  })
  test('an empty file has no part', () => {
    const empty = { ...version, size: 0 }
    expect(replyTo({ method: 'GET', headers: { range: 'bytes=0-0' } }, empty)).toEqual({ status: 416 })
  })
  test('the rest of a file is sent only to a client that has its beginning', () => {
    const range = 'bytes=50-'
    for (const known of [version.etag, version.modified])
      expect(reply({ range, 'if-range': known })).toEqual(part(50, 99))
    for (const other of ['"abc-1"', 'W/"abc-1.br"', 'Sat, 28 Nov 2026 10:00:01 GMT', ''])
      expect(reply({ range, 'if-range': other })).toEqual(whole)
  })
})

describe('a file that the client has', () => {
  test.each(['"abc-1.br"', 'W/"abc-1.br"', '*', '"x", "abc-1.br"', '"x",W/"abc-1.br" , "y"', ' "abc-1.br"'])(
    'is known by the tag %s',
    (tags) => {
      expect(reply({ 'if-none-match': tags })).toEqual({ status: 304 })
    },
  )
  test.each(['"abc-1"', 'abc-1.br', '"abc-1.gz"', '', 'W/"*"', ',,'])(
    'is not known by the tag %s',
    (tags) => {
      expect(reply({ 'if-none-match': tags })).toEqual(whole)
    },
  )
  test('is known by its date', () => {
    expect(reply({ 'if-modified-since': version.modified })).toEqual({ status: 304 })
    expect(reply({ 'if-modified-since': 'Saturday, 28-Nov-26 10:00:00 GMT' })).toEqual({ status: 304 })
  })
  test.each(['Sat, 28 Nov 2026 09:59:59 GMT', 'Sat, 28 Nov 2026 10:00:01 GMT', 'yesterday', ''])(
    'is not known by another date: %s',
    (date) => {
      expect(reply({ 'if-modified-since': date })).toEqual(whole)
    },
  )
  test('is asked for by its tag first, then by its date', () => {
    expect(reply({ 'if-none-match': '"x"', 'if-modified-since': version.modified })).toEqual(whole)
  })
  test('is not sent in parts', () => {
    expect(reply({ 'if-none-match': '*', range: 'bytes=0-0' })).toEqual({ status: 304 })
  })
})
