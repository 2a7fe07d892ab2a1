import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { daysLater } from '#shared/calendar/day.ts'
import { easterOf } from '#shared/calendar/easter.ts'
import { holidayZoneOf, holidayZones } from '#shared/calendar/holiday-zone.ts'
import { publicHolidays } from '#shared/calendar/public-holidays.ts'
import { departementNames } from '#shared/territory/departement-names.ts'
import workdays from '../../fixtures/workdays.json' with { type: 'json' }
import { calendarOf } from '../../world/calendar.ts'

const require = createRequire(import.meta.url)

const daysOf = (year: number, zone: string) => [
  ...new Set(publicHolidays(year, calendarOf(zone)).map(({ day }) => day)),
]
const ownOf = (year: number, zone: string) => {
  const national = new Set(daysOf(year, 'metropole'))
  return daysOf(year, zone).filter((day) => !national.has(day))
}

describe('Public holidays', () => {
  it('are eleven in the metropole, two more in Alsace and Moselle', () => {
    expect(daysOf(2026, 'metropole')).toEqual(workdays.holidays_2026_metropole)
    expect(daysOf(2026, 'alsace-moselle')).toEqual(workdays.holidays_2026_alsace)
  })

  it('are ten days in 2008, when Ascension was on 1 May', () => {
    expect(daysOf(2008, 'metropole')).toEqual(workdays.holidays_2008_metropole)
    expect(publicHolidays(2008, calendarOf('metropole'))).toHaveLength(11)
  })

  it.each([
    ['971', ['2026-05-27']],
    ['972', ['2026-05-22']],
    ['973', ['2026-06-10']],
    ['974', ['2026-12-20']],
    ['975', []],
    ['976', ['2026-04-27']],
    ['977', ['2026-10-09']],
    ['978', ['2026-05-28']],
    ['986', ['2026-04-28', '2026-07-29']],
    ['987', ['2026-03-05', '2026-04-03', '2026-11-20']],
    ['988', ['2026-09-24']],
  ])('overseas, in %s, are those of the country and %j', (zone, own) => {
    expect(ownOf(2026, zone)).toEqual(own)
  })

  it('follow the law that changes them, from its year on', () => {
    expect(ownOf(2017, '978')).toEqual(['2017-05-27'])
    expect(ownOf(2018, '978')).toEqual(['2018-05-28'])
    expect(ownOf(2024, '987')).toEqual(['2024-03-05', '2024-03-29', '2024-06-29'])
    expect(ownOf(2025, '987')).toEqual(['2025-03-05', '2025-04-18', '2025-11-20'])
  })

  it('leave out Whit Monday where services work on it', () => {
    const { zone } = calendarOf('metropole')
    const working = publicHolidays(2026, { zone, isWhitMondayOff: false })
    expect(working.map(({ day }) => day)).toEqual(
      workdays.holidays_2026_metropole.filter((day) => day !== '2026-05-25'),
    )
  })

  it('are those another library knows, in the years in which it has Easter right', () => {
    let years = 0
    for (let year = 1900; year < 2300; year++) {
      const national = namedBySocialGouv(year, 'metropole')
      if (!national.includes(daysLater(easterOf(year), 1))) continue
      years++
      expect(daysOf(year, 'metropole')).toEqual(national)
      expect(daysOf(year, 'alsace-moselle')).toEqual(namedBySocialGouv(year, 'alsace-moselle'))
    }
    expect(years).toBeGreaterThanOrEqual(350)
  })
})

describe('The zone of a commune', () => {
  it.each([
    ['69123', 'metropole'],
    ['67482', 'alsace-moselle'],
    ['57463', 'alsace-moselle'],
    ['68066', 'alsace-moselle'],
    ['97105', '971'],
    ['97411', '974'],
    ['97502', '975'],
    ['98735', '987'],
    ['2A004', 'metropole'],
    ['quartier-nord', 'metropole'],
  ])('%s is %s', (code, zone) => {
    expect(holidayZoneOf(code).zone).toBe(zone)
  })

  it('is known of every territory overseas where people live, each with its own time', () => {
    const overseas = Object.keys(departementNames).filter((code) => /^9[78]\d$/.test(code))
    const empty = ['984', '989']
    const zones = overseas
      .filter((code) => !empty.includes(code))
      .map((code) => holidayZoneOf(code))
    expect(zones.map(({ zone }) => zone)).not.toContain('metropole')
    expect(new Set(zones).size).toBe(zones.length)
    for (const { time } of holidayZones)
      expect(() => new Intl.DateTimeFormat('fr', { timeZone: time })).not.toThrow()
  })
})

/** Holidays of `@socialgouv/jours-feries`, which adds hours in the time of the machine. */
function namedBySocialGouv(year: number, zone: string): string[] {
  const known: (year: number, options: { alsace: boolean }) => Record<string, Date> =
    require('@socialgouv/jours-feries')
  const found = inUtc(() => Object.values(known(year, { alsace: zone === 'alsace-moselle' })))
  return [...new Set(found.map((day) => day.toISOString().slice(0, 10)))].sort()
}

/** What is worked out where days all have the same length. */
function inUtc<Found>(work: () => Found): Found {
  const zone = process.env['TZ']
  process.env['TZ'] = 'UTC'
  try {
    return work()
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
}
