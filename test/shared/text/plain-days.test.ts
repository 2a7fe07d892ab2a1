import { describe, expect, it } from 'vitest'
import { formatDate, formatTick } from '#shared/text/plain-days.ts'

describe('A day without its weekday', () => {
  it('says the first of a month as French says it, in the zone that is asked for', () => {
    const late = new Date('2026-11-30T23:30:00Z')
    expect(formatDate(late, 'Europe/Paris', 'fr')).toBe('1er décembre 2026')
    expect(formatDate(late, 'UTC', 'fr')).toBe('30 novembre 2026')
    expect(formatDate(late, 'Europe/Paris', 'en')).toBe('1 December 2026')
  })

  it('is short on an axis, where a new year is told by its number', () => {
    expect(formatTick(new Date('2026-10-01T00:00:00Z'), 'fr')).toBe('1er oct.')
    expect(formatTick(new Date('2027-01-01T00:00:00Z'), 'fr')).toBe('1er janv. 2027')
    expect(formatTick(new Date('2026-10-11T00:00:00Z'), 'fr')).toBe('11 oct.')
  })
})
