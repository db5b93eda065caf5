import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomUtils } from 'htmlparser2'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pageFacts } from '@/lib/pages/facts'
import { qrFile } from '@/lib/send/qr'
import { site } from '@/lib/site'
import { decodeImage, decodePath } from '../qr'
import { parsedPages } from './parsed'

const coded = pageFacts().flatMap(({ address, qr }) => (qr ? [{ address, qr }] : []))
const addresses = new Set(parsedPages.map(({ address }) => address))

test('every question and every article has a code that leads to a page of the site', () => {
  expect(coded.length).toBeGreaterThan(150)
  for (const { qr } of coded) {
    expect(qr.startsWith(site.origin)).toBe(true)
    expect(addresses).toContain(qr.slice(site.origin.length))
  }
})
test('the code in each page, for paper, is read again', () => {
  const read = parsedPages.flatMap((page) => {
    const code = page.all.find((e) => e.name === 'svg' && e.attribs['aria-label']?.startsWith('QR code'))
    const [path] = DomUtils.findAll((e) => e.name === 'path', code?.children ?? [])
    const size = Number(code?.attribs.viewbox?.split(' ')[2])
    // The page where handouts are made draws its code when there is one.
    return path?.attribs.d ? [{ address: page.address, qr: decodePath({ size, path: path.attribs.d }) }] : []
  })
  const known = new Set(coded.map(({ address }) => address))
  const byAddress = (a: { address: string }, b: { address: string }) => (a.address < b.address ? -1 : 1)
  expect(read.filter(({ address }) => known.has(address)).sort(byAddress)).toEqual(coded.sort(byAddress))
})
test('files of codes are read again, and the PNG is placed at its printed size', async () => {
  const some = coded.filter((_, i) => i % 10 === 0)
  expect(some.length).toBeGreaterThan(10)
  for (const { address, qr } of some) {
    const svg = readFileSync(join('out', qrFile(address, 'svg')))
    const png = readFileSync(join('out', qrFile(address, 'png')))
    expect(await decodeImage(svg), address).toBe(qr)
    expect(await decodeImage(png), address).toBe(qr)
    const { width = 0, density = 0 } = await sharp(png).metadata()
    const modules = width / 16
    expect(((width / density) * 25.4 * (modules - 8)) / modules, address).toBeCloseTo(25, 0)
  }
})
