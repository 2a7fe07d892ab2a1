/**
 * A public holiday: on a fixed day, or a number of days after Easter Sunday. `since` and `until`
 * are its first and last year.
 */
export type Holiday = {
  name: HolidayName
  since?: number
  until?: number
} & ({ on: `${number}-${number}` } | { afterEaster: number })

/** Every public holiday of any zone. */
export type HolidayName =
  | 'new_year'
  | 'easter_monday'
  | 'labour'
  | 'victory'
  | 'ascension'
  | 'whit_monday'
  | 'national'
  | 'assumption'
  | 'all_saints'
  | 'armistice'
  | 'christmas'
  | 'good_friday'
  | 'saint_stephen'
  | 'abolition'
  | 'citizenship'
  | 'gospel'
  | 'autonomy'
  | 'matarii'
  | 'saint_peter_chanel'
  | 'territory'

/** The eleven national holidays (code du travail, L3133-1). */
export const nationalHolidays: readonly Holiday[] = [
  { name: 'new_year', on: '01-01' },
  { name: 'easter_monday', afterEaster: 1 },
  { name: 'labour', on: '05-01' },
  { name: 'victory', on: '05-08' },
  { name: 'ascension', afterEaster: 39 },
  { name: 'whit_monday', afterEaster: 50 },
  { name: 'national', on: '07-14' },
  { name: 'assumption', on: '08-15' },
  { name: 'all_saints', on: '11-01' },
  { name: 'armistice', on: '11-11' },
  { name: 'christmas', on: '12-25' },
]
