import type { Holiday } from './holiday.ts'

/** An area with the same public holidays and the same time. */
export interface HolidayZone {
  /** `metropole`, `alsace-moselle`, or the three digits of an overseas territory. */
  zone: string
  /** IANA time zone; with several, that of the most populated part. */
  time: string
  /** Prefixes of the INSEE codes of its communes. */
  codes: readonly string[]
  /** Its public holidays beside the eleven national ones. */
  own: readonly Holiday[]
}

/**
 * Commemoration of the abolition of slavery there (code du travail, L3422-2; decree of 23 November
 * 1983).
 */
const abolition = (on: `${number}-${number}`): Holiday => ({ name: 'abolition', on })

const metropole: HolidayZone = { zone: 'metropole', time: 'Europe/Paris', codes: [], own: [] }

/**
 * Every holiday zone. Good Friday is a day off in Alsace and Moselle in communes with a Protestant
 * or mixed church (code du travail, L3134-13); here it counts everywhere there, as for the public
 * services. Customs without a law, such as Good Friday in Guadeloupe and Martinique, are left out.
 */
export const holidayZones: readonly HolidayZone[] = [
  metropole,
  {
    zone: 'alsace-moselle',
    time: 'Europe/Paris',
    codes: ['57', '67', '68'],
    own: [
      { name: 'good_friday', afterEaster: -2 },
      { name: 'saint_stephen', on: '12-26' },
    ],
  },
  { zone: '971', time: 'America/Guadeloupe', codes: ['971'], own: [abolition('05-27')] },
  { zone: '972', time: 'America/Martinique', codes: ['972'], own: [abolition('05-22')] },
  { zone: '973', time: 'America/Cayenne', codes: ['973'], own: [abolition('06-10')] },
  { zone: '974', time: 'Indian/Reunion', codes: ['974'], own: [abolition('12-20')] },
  { zone: '975', time: 'America/Miquelon', codes: ['975'], own: [] },
  { zone: '976', time: 'Indian/Mayotte', codes: ['976'], own: [abolition('04-27')] },
  { zone: '977', time: 'America/St_Barthelemy', codes: ['977'], own: [abolition('10-09')] },
  {
    zone: '978',
    time: 'America/Marigot',
    codes: ['978'],
    own: [
      { ...abolition('05-27'), until: 2017 },
      { ...abolition('05-28'), since: 2018 },
    ],
  },
  {
    zone: '986',
    time: 'Pacific/Wallis',
    codes: ['986'],
    own: [
      { name: 'saint_peter_chanel', on: '04-28' },
      { name: 'territory', on: '07-29' },
    ],
  },
  {
    zone: '987',
    time: 'Pacific/Tahiti',
    codes: ['987'],
    own: [
      { name: 'gospel', on: '03-05' },
      { name: 'good_friday', afterEaster: -2 },
      { name: 'autonomy', on: '06-29', until: 2024 },
      { name: 'matarii', on: '11-20', since: 2025 },
    ],
  },
  {
    zone: '988',
    time: 'Pacific/Noumea',
    codes: ['988'],
    own: [{ name: 'citizenship', on: '09-24' }],
  },
]

/**
 * Returns the zone of an INSEE code, of a commune or a département; metropolitan France for any
 * other.
 */
export function holidayZoneOf(code: string): HolidayZone {
  return (
    holidayZones.find(({ codes }) => codes.some((start) => code.startsWith(start))) ?? metropole
  )
}
