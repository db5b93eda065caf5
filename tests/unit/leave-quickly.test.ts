import { describe, expect, test } from 'vitest'
import { addresses, pageModel } from '@/lib/pages/kinds'
import { leaving } from '@/lib/pages/leave-quickly'

describe('pages with a way to leave them quickly', () => {
  const leaves = (address: string) => pageModel(address).head.leaveQuickly === true

  test('are those on a crisis, and those that say so', () => {
    expect(leaving({ crisis: 'full' })).toEqual({ leaveQuickly: true })
    expect(leaving({ leaveQuickly: true })).toEqual({ leaveQuickly: true })
    expect(leaving({ crisis: true })).toEqual({})
    expect(leaving({})).toEqual({})
  })
  test('are the pages on danger, overdose, suicide, misuse and dependence', () => {
    for (const address of [
      '/help-now/',
      '/conditions/suicidal-thoughts/',
      '/conditions/addiction/',
      '/safety/misuse-and-dependence/',
      '/q/suicidal/',
      '/q/crisis/',
      '/q/overdose/',
      '/q/addictive/',
      '/q/buy-online/',
      '/evidence/claims-checked/not-addictive/',
      '/evidence/claims-checked/treats-addiction/',
      '/glossary/dependence/',
      '/glossary/withdrawal/',
    ])
      expect(`${address} ${leaves(address)}`).toBe(`${address} true`)
  })
  test('are no others: most pages lack it', () => {
    expect(leaves('/')).toBe(false)
    expect(leaves('/q/drive/')).toBe(false)
    const few = addresses.filter(leaves)
    expect(few.length).toBeLessThan(addresses.length / 5)
  })
})
