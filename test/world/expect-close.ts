import { expect } from 'vitest'

/**
 * Expects figures to match a reference: numbers within `tolerance`, relative above one; everything
 * else equal. It ignores fields missing in the reference.
 */
export function expectClose(found: unknown, reference: unknown, tolerance = 1e-9): void {
  const faults = faultsBetween(found, reference, tolerance, '')
  expect(faults).toEqual([])
}

function faultsBetween(
  found: unknown,
  reference: unknown,
  tolerance: number,
  at: string,
): string[] {
  if (typeof reference === 'number') {
    const within = tolerance * Math.max(1, Math.abs(reference))
    const isClose = typeof found === 'number' && Math.abs(found - reference) <= within
    return isClose ? [] : [`${at || 'the figure'}: ${String(found)}, not ${reference}`]
  }
  if (reference === null || typeof reference !== 'object')
    return Object.is(found, reference) ? [] : [`${at}: ${String(found)}, not ${String(reference)}`]
  if (found === null || typeof found !== 'object') return [`${at}: ${String(found)}, not an object`]
  const known = new Map(Object.entries(found))
  const lengths =
    Array.isArray(reference) && Array.isArray(found) && reference.length !== found.length
      ? [`${at}: ${found.length} of them, not ${reference.length}`]
      : []
  return [
    ...lengths,
    ...Object.entries(reference).flatMap(([key, one]) =>
      faultsBetween(known.get(key), one, tolerance, at === '' ? key : `${at}.${key}`),
    ),
  ]
}
