import { expect, test, vi } from 'vitest'
import { measuredPages } from '@/lib/check/measured-pages'
import { loadProject } from '@/lib/check/project'
import { highestGrade } from '@/lib/check/rules/readability'
import { median } from '@/lib/readability/grade'

vi.setConfig({ testTimeout: 60_000 })

test('articles and questions are easy to read: the median, and each article', () => {
  const pages = measuredPages(loadProject(process.cwd()).project)
  expect(pages.length).toBeGreaterThan(100)
  expect(median(pages.map((page) => page.grade))).toBeLessThanOrEqual(6.5)
  const hard = pages.filter(({ address, grade }) => !address.startsWith('/q/') && grade > highestGrade)
  expect(hard.map(({ address }) => address)).toEqual([])
})
