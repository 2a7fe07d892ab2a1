import type { WaitsText } from './waits-fr.ts'

/** The same in English. */
export const en: WaitsText = {
  title: 'How long does an answer take?',
  channelsTitle: 'Is the service standard met, whatever the channel?',
  territoriesTitle: 'Is the service standard met, wherever one lives?',
  panel: 'Share of requests that still wait',
  units: {
    working: 'working days since it came in',
    business: 'business days since it came in',
    calendar: 'calendar days since it came in',
  },
  norm: {
    one: 'standard: {n} day',
    other: 'standard: {n} days',
  },
  noNorm: 'The service standard promises no time limit in days.',
  register:
    'Complete register: every request is counted, those still open for what they have waited so far.',
  part: '{name}: {said}',
  within: { one: '{share} of {n} request', other: '{share} of {n} requests' },
  open: { one: '{n} still open', other: '{n} still open' },
  median: { one: 'half within {n} day', other: 'half within {n} days' },
  sameDay: 'half on the same day',
  medianOver: { one: 'half in more than {n} day', other: 'half in more than {n} days' },
  parts:
    'Answered within the service standard. {parts}. With few requests, a difference may be chance.',
  untoldParts: {
    one: '{n} other has too few requests to be shown without pointing at one.',
    other: '{n} others have too few requests to be shown without pointing at one.',
  },
  more: {
    one: '{n} other is not drawn here.',
    other: '{n} others are not drawn here.',
  },
  channels: {
    web: 'Online',
    counter: 'At the counter',
    telephone: 'By telephone',
    post: 'By post',
    email: 'By email',
  },
  untold: {
    absent: 'No request is recorded for this period.',
    too_few: 'Fewer than 5 requests: not enough to say.',
    not_alone: 'Figure not published: too few users say whether it was quick enough.',
  },
  columns: {
    part: 'What',
    median: 'Half, days',
    nine: 'Nine in ten, days',
    within: 'Share within the service standard',
    n: 'Requests',
    open: 'Still open',
  },
  whole: 'All requests',
}
