/** Choices of one case, all made by its seed. */
import fc from 'fast-check'

export type Draw = {
  /** A whole number from 0 up to, not including, `limit`, which is 1 or more. */
  below: (limit: number) => number
  pick: <T>(list: readonly T[]) => T
}

/** The choices of a case: always the same ones for the same two numbers. */
export function drawOf(seed: number, index: number): Draw {
  const [value] = fc.sample(fc.gen(), { seed: Math.imul(seed, 0x9e3779b1) ^ (index + 1), numRuns: 1 })
  if (!value) throw new Error('fast-check made no value')
  const below = (limit: number) => value(fc.nat, { max: limit - 1 })
  return {
    below,
    pick: (list) => {
      if (list.length === 0) throw new Error('nothing to pick from')
      return list[below(list.length)] as (typeof list)[number]
    },
  }
}
