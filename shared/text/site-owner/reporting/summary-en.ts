import type { SummaryText } from './summary-fr.ts'

/** What to know of a period, in seven sentences at most, in English. */
export const en: SummaryText = {
  title: 'In short: {period}',
  none: 'No service is declared yet.',
  alert: 'Alert: satisfaction rises and equality falls.',
  others: {
    one: '{n} other service has nothing more urgent to say.',
    other: '{n} other services have nothing more urgent to say.',
  },
  more: { one: '{n} other sentence', other: '{n} other sentences' },
  points: { one: '{n} point', other: '{n} points' },
  links: { service: 'See “{service}”', territories: 'See the areas of “{service}”' },
  usager: {
    share: {
      invited: '{share} of users are satisfied ({x} of {n})',
      submitted: '{share} of users are satisfied as the form is sent ({x} of {n})',
    },
    level: {
      missed: '{share}, for a target of {commitment}.',
      held: '{share}: the target of {commitment} is met.',
      unclear: '{share}, for a target of {commitment}: too few answers to tell whether it is met.',
      none: '{share}.',
    },
    never: {
      shown: 'If nothing changes, it will not be met.',
      hidden: 'If nothing changes, the target of {commitment} will not be met.',
    },
    untold: {
      too_few: 'Fewer than 11 answers: too few to tell whether users are satisfied.',
      hidden:
        'The rate of satisfied users is not shown: too few answers, here or in a neighbouring period.',
      alone:
        'What is owed to everyone is not measured yet. Until then, the rate of satisfied users is not shown.',
      absent: 'Satisfaction is not asked.',
    },
  },
  moved: {
    signal: {
      up: 'This is a rise: {before} before.',
      down: 'This is a fall: {before} before.',
    },
    elsewhere: {
      up: 'A rise ({at}): {share}, from {before} before.',
      down: 'A fall ({at}): {share}, from {before} before.',
    },
    alone: { up: 'Satisfaction rises ({at}).', down: 'Satisfaction falls ({at}).' },
    none: 'Nothing shows a change.',
    early: 'Too early to tell whether this changes (at the earliest: {since}).',
    too_few: 'Too few answers to tell whether this changes.',
    rare: 'To tell whether this changes, it would take {needed} answers a month.',
  },
  commun: {
    below: {
      commitment: {
        one: '{places} is {gap} below the target.',
        other: '{places} are below the target, by up to {gap}.',
      },
      whole: {
        one: '{places} is {gap} below the overall rate.',
        other: '{places} are below the overall rate, by up to {gap}.',
      },
    },
    underFloor:
      '{people} of inhabitants live where fewer than {floor} of users are satisfied ({places}).',
    kept: {
      none: 'None of {n} announced dates was kept.',
      one: '{x} of {n} announced dates was kept.',
      other: '{x} of {n} announced dates were kept.',
    },
    within: {
      one: '{share} of {of} requests are answered within the service standard of {n} day.',
      other: '{share} of {of} requests are answered within the service standard of {n} days.',
    },
    way: {
      up: 'The gap between areas has narrowed',
      down: 'The gap between areas has widened',
      none: 'Nothing shows that the gap between areas has changed.',
      early: 'Too early to tell whether the gap between areas changes (at the earliest: {since}).',
      too_few:
        'The gap between areas is not measured: it takes three of them with at least 5 answers each.',
    },
    figures: '{moved}: from {before} to {after} points.',
    short: 'from {before} to {after} points',
    hidden:
      '{moved}. The figures are not shown: they would reveal an area with fewer than 11 answers.',
    absent: 'The gap between areas is not measured: no answer says from which area it comes.',
  },
  group: {
    more: { one: '{n} other', other: '{n} others' },
    item: '{service} ({said})',
    kinds: {
      alert: 'Alert, satisfaction rises and equality falls in {n} services',
      missed: 'The satisfaction target is missed in {n} services',
      below: 'At least one area is below in {n} services',
      under_floor: 'Inhabitants are under the declared minimum in {n} services',
      satisfaction_down: 'Satisfaction falls in {n} services',
      equality_down: 'The gap between areas has widened in {n} services',
      kept_down: 'Dates kept or waits got worse in {n} services',
      rise: 'Things got better in {n} services',
      held: 'The satisfaction target is met in {n} services',
      nothing: 'Nothing shows a change in {n} services',
      early: 'Too early to tell whether {n} services change (at the earliest: {since})',
      too_few: 'Not enough answers for {n} services',
    },
    for: '{share} for {commitment}',
    after: '{share}, from {before}',
    farthest: '{places}, {gap}',
    usager: {
      title: 'Satisfaction: {list}.',
      missed: { one: 'target missed in {n} service', other: 'target missed in {n} services' },
      down: { one: 'falling in {n} service', other: 'falling in {n} services' },
      up: { one: 'rising in {n} service', other: 'rising in {n} services' },
      none: {
        one: 'no change found in {n} service',
        other: 'no change found in {n} services',
      },
      early: { one: 'too early for {n} service', other: 'too early for {n} services' },
      too_few: {
        one: 'not enough answers in {n} service',
        other: 'not enough answers in {n} services',
      },
    },
    commun: {
      title: 'Between areas: {list}.',
      below: {
        one: 'an area below in {n} service',
        other: 'at least one area below in {n} services',
      },
      under_floor: {
        one: 'inhabitants under the minimum in {n} service',
        other: 'inhabitants under the minimum in {n} services',
      },
      kept: {
        one: 'dates or waits worse in {n} service',
        other: 'dates or waits worse in {n} services',
      },
      down: { one: 'a wider gap in {n} service', other: 'a wider gap in {n} services' },
      up: { one: 'a narrower gap in {n} service', other: 'a narrower gap in {n} services' },
      none: {
        one: 'no change of the gap found in {n} service',
        other: 'no change of the gap found in {n} services',
      },
      early: { one: 'too early for {n} service', other: 'too early for {n} services' },
      too_few: {
        one: 'not enough answers by area in {n} service',
        other: 'not enough answers by area in {n} services',
      },
    },
  },
}
