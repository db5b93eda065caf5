import { expect, test } from 'vitest'
import { measuredPages } from '@/lib/check/measured-pages'
import { loadProject } from '@/lib/check/project'
import { median } from '@/lib/readability/grade'

test('articles and questions are easy to read at their median', () => {
  const pages = measuredPages(loadProject(process.cwd()).project)
  expect(pages.length).toBeGreaterThan(100)
  expect(median(pages.map((page) => page.grade))).toBeLessThanOrEqual(6.5)
})
