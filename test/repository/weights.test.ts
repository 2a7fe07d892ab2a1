import { describe, expect, it } from 'vitest'
import { budgets, weigh } from '../bench/weights.ts'

describe('The widget, in brotli', () => {
  const weights = weigh()
  it.each(['loader', 'usable', 'all'] as const)('keeps to its budget: %s', (name) => {
    expect(weights[name]).toBeGreaterThan(0.5)
    expect(weights[name]).toBeLessThanOrEqual(budgets[name])
  })
})
