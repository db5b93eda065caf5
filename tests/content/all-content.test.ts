import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check'
import { formatProblem } from '@/lib/check/problem'

test('all content passes every rule', () => {
  const { problems, files } = checkContent(process.cwd())
  expect(files).toBeGreaterThan(700)
  expect(problems.filter((p) => p.severity === 'error').map(formatProblem)).toEqual([])
})
