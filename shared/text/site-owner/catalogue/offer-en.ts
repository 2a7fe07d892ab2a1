import type { OfferText } from './offer-fr.ts'

/** The same in English. */
export const en: OfferText = {
  indicators: {
    hours_kept: {
      name: 'Opening hours announced and kept',
      whole: 'All places, day by day',
      share: {
        none: 'No opening day of {n} is kept as announced',
        one: '{x} opening day of {n} is kept as announced',
        other: '{x} opening days of {n} are kept as announced',
      },
      tooFew: 'Fewer than 5 opening days recorded: not enough to say.',
    },
    next_slot: {
      name: 'Next appointment within the time limit promised',
      whole: 'All places, day by day',
      share: {
        none: 'No recorded day of {n} offers an appointment within the time limit promised to all',
        one: '{x} recorded day of {n} offers an appointment within the time limit promised to all',
        other:
          '{x} recorded days of {n} offer an appointment within the time limit promised to all',
      },
      tooFew: 'Fewer than 5 recorded days: not enough to say.',
    },
    uptime: {
      name: 'Online service without an outage seen',
      whole: 'All addresses tried, day by day',
      share: {
        none: 'No probed day of {n} is without an outage seen',
        one: '{x} probed day of {n} is without an outage seen',
        other: '{x} probed days of {n} are without an outage seen',
      },
      tooFew: 'Fewer than 5 probed days: not enough to say.',
    },
    offers: {
      name: 'Points of service per 10,000 people',
      share: { none: '{x} of {n}', one: '{x} of {n}', other: '{x} of {n}' },
      tooFew: 'Neither points of service nor population are declared.',
    },
    other_ways: {
      name: 'Other ways than the internet',
      share: { none: '{x} of {n}', one: '{x} of {n}', other: '{x} of {n}' },
      tooFew: 'Nobody said what the places offer.',
    },
  },
  supply: {
    whole: 'The whole territory',
    perPeople: '{rate} points of service per 10,000 people: {places} places for {people} people.',
    without: {
      one: '{n} territory has none: {people} people live there.',
      other: '{n} territories have none: {people} people live there.',
    },
    everywhere: 'Every territory has at least one.',
    theil: 'Inequality between people (Theil T): {total}; 0 would be equality.',
    split: 'Of which {between} between départements and {within} within each.',
    ratio:
      'The best served tenth of the people has at least {ratio} times as many as the least served tenth.',
    ways: {
      one: '{n} place of {places} may be reached other than by the internet.',
      other: '{n} places of {places} may be reached other than by the internet.',
    },
    closed: {
      one: '{n} place offers the internet alone.',
      other: '{n} places offer the internet alone.',
    },
    silent: { one: '{n} place does not say yet.', other: '{n} places do not say yet.' },
    law: 'Another way than the internet is owed to those who cannot use it (Conseil d’État, 3 June 2022).',
  },
  fault: {
    unknown_service: 'This service is not declared.',
    unknown_place:
      'This place is not declared for this service. Declare it first on the Services page.',
    place_elsewhere: 'This place is not declared in this territory. Correct one of the two.',
    no_hours: 'No opening hours are declared for this place in that month.',
    month_not_over: 'This month is not over. Hours are recorded for a whole month.',
    day_to_come: 'This day is to come.',
    out_of_time: 'This date is before 1900.',
    more_than_declared: 'This is more than what is announced for that month.',
    hours_without_days: 'Hours closed and days affected go together: both are zero, or neither is.',
    said_twice: 'This place and date are already said above in this file.',
    nothing_said: 'This line says nothing of this place.',
    not_a_month: 'The month cannot be read. It is written 2026-11 or 11/2026.',
    not_a_day: 'The day cannot be read. It is written 2026-11-24 or 24/11/2026.',
    not_hours: 'The hours cannot be read: a number from 0 to 744, for example 2.5.',
    not_days: 'The days cannot be read: a whole number, or “none” without a free appointment.',
    not_yes_or_no: 'A way is said by yes or no.',
    long_reason: 'The reason is too long: 200 characters at most.',
    too_many_cells: 'This line has more cells than the first.',
    empty_file: 'This file is empty. Nothing is changed.',
    no_columns:
      'The columns are not known. “service”, “place” and at least one measure are needed, as in the template. Nothing is changed.',
    too_many_lines: 'This file has more than 20,000 lines. Cut it in several. Nothing is changed.',
    unreadable_file: 'This file cannot be read: a quote may not be closed. Nothing is changed.',
    not_a_table: 'The body must be a table: Content-Type: text/csv.',
    workbook: 'This is a workbook. Save its table as CSV. Nothing is changed.',
    unregistered:
      'This address is not on a registered site of the organisation: the server will not try it.',
  },
  failure: {
    unregistered: 'its site is registered no more, it is not tried',
    unresolved: 'nobody knows this host name',
    private_address: 'it leads into a private network, which is refused',
    redirected: 'it sends elsewhere, which is not followed',
    unreachable: 'no connection',
    untrusted: 'its certificate is not to be trusted',
    too_slow: 'no answer in time',
    status: 'it answers with an error',
  },
  ways: {
    counter: 'Counter',
    telephone: 'Telephone',
    post: 'Post',
    france_services: 'France Services within 30 minutes',
  },
}
