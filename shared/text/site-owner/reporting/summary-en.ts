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
  links: { service: 'See “{service}”', territories: 'See the territories' },
  usager: {
    share: {
      invited: '{share} of users are satisfied ({x} of {n})',
      submitted: '{share} of users are satisfied as the form is sent ({x} of {n})',
    },
    level: {
      missed: '{share}, for a target of {commitment}.',
      held: '{share}: the target of {commitment} is met.',
      unclear: '{share}. The target is {commitment}: too few answers to tell whether it is met.',
      none: '{share}.',
    },
    way: {
      up: 'This is a rise: {before} before.',
      down: 'This is a fall: {before} before.',
      none: 'Nothing shows a change.',
      early: 'Too early to tell whether this changes: {since} at the earliest.',
      too_few: 'Too few answers to tell whether this changes.',
    },
    alone: { up: 'This is a rise.', down: 'This is a fall.' },
    hidden: {
      up: 'satisfaction rises. The figures are hidden: too few answers, here or in a period beside it.',
      down: 'satisfaction falls. The figures are hidden: too few answers, here or in a period beside it.',
      none: 'nothing shows that satisfaction changes. The figures are hidden: too few answers, here or in a period beside it.',
      early: 'satisfaction is hidden this month: a period beside it has too few answers.',
      too_few: 'fewer than 11 answers, too few to tell whether users are satisfied.',
    },
    notAlone: 'satisfaction is not shown: nothing of what is due to all is measured beside it.',
    absent: 'satisfaction is not asked.',
  },
  commun: {
    below: {
      commitment: {
        one: '{places} is below the target, by {gap} points.',
        other: '{places} are below the target, by {gap} points at most.',
      },
      whole: {
        one: '{places} is below the whole, by {gap} points.',
        other: '{places} are below the whole, by {gap} points at most.',
      },
    },
    underFloor:
      '{people} of inhabitants live where fewer than {floor} of users are satisfied ({places}).',
    way: {
      up: 'The gap between territories has narrowed',
      down: 'The gap between territories has widened',
      none: 'Nothing shows that the gap between territories has changed.',
      early:
        'Too early to tell whether the gap between territories changes: {since} at the earliest.',
      too_few:
        'The gap between territories is not measured: it takes three with at least 5 answers each.',
    },
    figures: '{moved}: from {before} to {after} points.',
    short: 'from {before} to {after} points',
    hidden:
      '{moved}. By how much is hidden: a territory has fewer than 11 answers, or protects another.',
    absent:
      'The gap between territories is not measured: no answer says from which territory it comes.',
  },
  group: {
    more: { one: '{n} other', other: '{n} others' },
    item: '{service} ({said})',
    kinds: {
      alert: 'Alert, satisfaction rises and equality falls in {n} services',
      missed: 'The satisfaction target is missed in {n} services',
      below: 'At least one territory is below in {n} services',
      under_floor: 'Inhabitants are under the declared floor in {n} services',
      satisfaction_down: 'Satisfaction falls in {n} services',
      equality_down: 'The gap between territories has widened in {n} services',
      rise: 'Things got better in {n} services',
      held: 'The satisfaction target is met in {n} services',
      nothing: 'Nothing shows a change in {n} services',
      early: 'Too early to tell whether {n} services change, {since} at the earliest',
      too_few: 'Not enough answers for {n} services',
    },
    for: '{share} for {commitment}',
    after: '{share}, from {before}',
    farthest: '{places}, {gap} points',
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
      title: 'Between territories: {list}.',
      below: {
        one: 'a territory below in {n} service',
        other: 'at least one territory below in {n} services',
      },
      under_floor: {
        one: 'inhabitants under the floor in {n} service',
        other: 'inhabitants under the floor in {n} services',
      },
      down: { one: 'a wider gap in {n} service', other: 'a wider gap in {n} services' },
      up: { one: 'a narrower gap in {n} service', other: 'a narrower gap in {n} services' },
      none: {
        one: 'no change of the gap found in {n} service',
        other: 'no change of the gap found in {n} services',
      },
      early: { one: 'too early for {n} service', other: 'too early for {n} services' },
      too_few: { one: 'not measured in {n} service', other: 'not measured in {n} services' },
    },
  },
}
