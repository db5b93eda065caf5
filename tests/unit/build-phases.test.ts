import { describe, expect, test } from 'vitest'
import { buildPhases, runPhases, type Step } from '@/lib/cli/build-steps'

const step = (name: string): Step => ({ name, args: [], env: { NODE_ENV: 'production' } })
const [a, b, c, last] = ['a', 'b', 'c', 'last'].map(step) as [Step, Step, Step, Step]

/** Runs phases whose steps end when told. */
function started(phases: Step[][][]) {
  const begun: string[] = []
  const ends = new Map<string, { good: () => void; bad: (error: Error) => void }>()
  const all = runPhases(phases, ({ name }, signal) => {
    begun.push(name)
    return new Promise<void>((good, bad) => {
      ends.set(name, { good, bad })
      signal.addEventListener('abort', () => bad(new Error(`${name} was ended`)))
    })
  })
  const settle = async (end: () => void) => {
    end()
    await new Promise(setImmediate)
  }
  return {
    begun,
    all,
    good: (name: string) => settle(() => ends.get(name)?.good()),
    bad: (name: string) => settle(() => ends.get(name)?.bad(new Error(`${name} failed`))),
  }
}

describe('phases of a build', () => {
  test('lanes run side by side, the next phase waits for all', async () => {
    const { begun, all, good } = started([[[a], [b, c]], [[last]]])
    expect(begun).toEqual(['a', 'b'])
    await good('b')
    expect(begun).toEqual(['a', 'b', 'c'])
    await good('c')
    expect(begun).not.toContain('last')
    await good('a')
    await good('last')
    await all
    expect(begun).toEqual(['a', 'b', 'c', 'last'])
  })
  test('what fails ends the lanes after it; its own error is told and nothing follows', async () => {
    const { begun, all, bad } = started([[[a], [b, c]], [[last]]])
    const told = expect(all).rejects.toThrow('a failed')
    await bad('a')
    await told
    expect(begun).toEqual(['a', 'b'])
  })
  test('a lane before one that failed goes on, and its error is the one that is told', async () => {
    const { begun, all, bad } = started([[[a], [b, c]], [[last]]])
    const told = expect(all).rejects.toThrow('a failed')
    await bad('b')
    await bad('a')
    await told
    expect(begun).toEqual(['a', 'b'])
  })
  test('content is checked before pages are made of it', () => {
    const names = buildPhases('/project').map((lanes) => lanes.flat().map(({ name }) => name))
    expect(names[0]).toContain('check')
    expect(names.slice(1)).toEqual([['next build'], ['after-export']])
  })
})
