import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import addresses from '@/.cache/scripts.json'
import { embedScript } from '@/lib/content/addresses'
import { overBudget } from '@/lib/export/client-scripts'

describe('scripts of client/', () => {
  test('the first script holds the words of danger itself and imports nothing at its start', () => {
    const code = readFileSync(`public${addresses.site}`, 'utf8')
    expect(code).toContain('unalive')
    expect(code).not.toMatch(/(?:^|[;}\s])import\s*(?:[{*"']|\w+ from)/)
    expect(() => new Function(code)).not.toThrow()
  })
  test('every script of the site has a name that changes with its content; the one for other sites keeps its own', () => {
    const { embed, ...others } = addresses
    // Other sites load it.
    expect(embed).toBe(embedScript)
    for (const [name, address] of Object.entries(others))
      expect(address).toMatch(new RegExp(`^/assets/${name}\\.[A-Z0-9]{8}\\.js$`))
  })
  test('a script over its budget is named with its size and its budget', () => {
    const within = {
      site: 3_000,
      search: 3_000,
      'filtered-list': 1_000,
      'clinic-list': 2_000,
      connect: 1_000,
      offline: 2_000,
      'sortable-table': 1_000,
      'decision-aid': 6_000,
      'question-list': 3_000,
      'handout-builder': 12_000,
      'day-planner': 26_000,
      'embed-height': 400,
      embed: 600,
    }
    expect(overBudget(within)).toEqual([])
    expect(overBudget({ ...within, search: 3_001 })).toEqual([
      'client/search.ts: sends 3001 bytes, more than its budget of 3000; make it smaller, or change the budget in lib/export/client-scripts.ts',
    ])
  })
})
