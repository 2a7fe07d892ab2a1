import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proofKinds } from '#shared/contract/catalogue/proof-kind.ts'
import { quietUntil } from '../../../../../hub/requests/delivery/policy/quiet-hours.ts'

const zone = 'Europe/Paris'
const sms = { kind: 'assigned', channel: 'sms', toldAtNight: false } as const
const until = (now: string, change = {}) =>
  quietUntil(new Date(now), zone, { ...sms, ...change })?.toISOString() ?? null

describe('A telephone', () => {
  it.each([
    ['at noon', '2026-11-24T11:00:00Z', null],
    ['at eight', '2026-11-24T07:00:00Z', null],
    ['just before nine in the evening', '2026-11-24T19:59:59Z', null],
    ['just before eight', '2026-11-24T06:59:59Z', '2026-11-24T07:00:00.000Z'],
    ['at nine in the evening', '2026-11-24T20:00:00Z', '2026-11-25T07:00:00.000Z'],
    ['after midnight', '2026-11-24T23:30:00Z', '2026-11-25T07:00:00.000Z'],
    ['the night summer begins', '2026-03-28T22:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['the night winter begins', '2026-10-24T21:00:00Z', '2026-10-25T07:00:00.000Z'],
  ])('rings between eight and nine in the evening: %s', (_, now, then) => {
    expect(until(now)).toBe(then)
  })

  it('rings at any hour when somebody is at the door, or its owner wants it so', () => {
    const night = '2026-11-24T23:30:00Z'
    for (const kind of ['on_the_way', 'arrived']) expect(until(night, { kind })).toBeNull()
    expect(until(night, { toldAtNight: true })).toBeNull()
    expect(until(night, { channel: 'email' })).toBeNull()
    expect(until(night, { channel: 'push' })).not.toBeNull()
  })

  it('is left in peace until a morning that is never far, whatever the clocks do', () => {
    const zones = [zone, 'Indian/Reunion', 'America/Cayenne', 'Pacific/Noumea', 'America/Miquelon']
    // Around the changes of the clocks of three years, to the second.
    const changes = [2026, 2027, 2028].flatMap((year) => [
      Date.UTC(year, 2, 28),
      Date.UTC(year, 9, 28),
    ])
    const moment = fc.tuple(
      fc.constantFrom(...changes),
      fc.integer({ min: -6 * 86_400, max: 6 * 86_400 }),
    )
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom(...zones),
        fc.constantFrom(...proofKinds),
        ([change, seconds], where, kind) => {
          const now = new Date(change + seconds * 1000)
          const then = quietUntil(now, where, { ...sms, kind })
          const hour = hourIn(where, now)
          if (kind === 'on_the_way' || kind === 'arrived') return then === null
          if (hour >= 8 && hour < 21) return then === null
          if (!then) return false
          const wait = (then.getTime() - now.getTime()) / 3_600_000
          const rings = quietUntil(then, where, { ...sms, kind }) === null
          return hourIn(where, then) === 8 && rings && wait > 0 && wait <= 12
        },
      ),
    )
  })
})

const hourIn = (timeZone: string, at: Date) =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hour12: false }).format(at))
