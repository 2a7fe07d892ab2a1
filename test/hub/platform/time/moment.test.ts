import fc from 'fast-check'
import { expect, it } from 'vitest'
import { momentIn } from '../../../../hub/platform/time/moment.ts'

/** What the clocks of a zone show, asked anew each time. */
function clocks(timeZone: string, at: Date): string {
  const shown = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const
  return new Intl.DateTimeFormat('sv-SE', shown).format(at)
}

const zones = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Noumea', 'UTC']

it('A moment is the one at which the clocks of its zone show its hour', () => {
  const range = { min: new Date('1977-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z') }
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.date({ ...range, noInvalidDate: true }),
      (zone, at) => {
        const shown = clocks(zone, at)
        const [day = '', hour = ''] = shown.split(' ')
        expect(clocks(zone, momentIn(zone, day, hour))).toBe(shown)
      },
    ),
    { numRuns: 2000 },
  )
})

it('An hour that a change of clocks leaves out comes one hour later, one that comes twice the first time', () => {
  const paris = (day: string, hour: string) => momentIn('Europe/Paris', day, hour).toISOString()
  expect(paris('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
  expect(paris('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  expect(paris('2026-10-25', '03:30')).toBe('2026-10-25T02:30:00.000Z')
})
