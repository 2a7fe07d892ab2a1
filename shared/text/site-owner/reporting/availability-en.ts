import type { AvailabilityText } from './availability-fr.ts'

/** What the page of what was open says, in English. */
export const en: AvailabilityText = {
  question: 'Is the service open to all, everywhere?',
  loading: 'Reading what was open…',
  unknown: 'This service is not declared. Choose another one.',
  service: 'Service',
  enter: 'Enter a record',
  back: 'See the records',
  worst: {
    hours_kept: {
      one: '{name}: closed, even in part, on {n} day of {all} when it was announced open.',
      other: '{name}: closed, even in part, on {n} days of {all} when it was announced open.',
    },
    uptime: {
      one: '{name}, online: {n} day of {all} with an outage.',
      other: '{name}, online: {n} days of {all} with an outage.',
    },
    next_slot: {
      one: '{name}: {n} day of {all} without a free appointment in time.',
      other: '{name}: {n} days of {all} without a free appointment in time.',
    },
  },
  allKept: 'Everything recorded was kept, {period}.',
  nothing: 'Nothing is recorded, {period}.',
  nothingHere: 'Nothing is recorded for this service.',
  chart: 'Open as announced?',
  hours: 'Opening hours, by month',
  groups: {
    next_slot: {
      day: 'Next free appointment, by day',
      month: 'Next free appointment, by month',
    },
    uptime: { day: 'Online service, by day', month: 'Online service, by month' },
  },
  delay: '{title}, for a time limit of {count} {unit}',
  figures: {
    hours_kept: '{x} days kept of {n}',
    next_slot: '{x} days in time of {n}',
    uptime: '{x} days without outage of {n}',
  },
  noFigure: 'not recorded',
  missed: { one: '{n} day', other: '{n} days' },
  states: {
    kept: 'kept',
    partly: 'in part',
    missed: 'not kept',
    nothing: 'nothing was owed',
    unknown: 'not recorded',
  },
  hint: 'Opening hours are recorded by month: the exact day of a closure is not known. The number in a cell is that of the days closed, even in part. The thick line marks the chosen period.',
  notes: {
    hours_kept:
      'A day counts as kept when the place was open all the time announced, public holidays left out.',
    next_slot: 'A day counts as kept when the first free appointment is in time.',
    uptime:
      'A day counts as kept when the address answered each try of the server, every few minutes.',
  },
  columns: {
    what: 'What',
    place: 'Place or address',
    at: 'Date',
    state: 'State',
    x: 'Kept',
    n: 'Of',
    amount: 'Hours closed, or days of wait',
  },
  whats: { hours_kept: 'Opening hours', next_slot: 'Appointments', uptime: 'Online' },
  services: 'All services',
  servicesHint: 'Days kept of days owed, {period}.',
  heads: {
    service: 'Service',
    hours_kept: 'Places open',
    next_slot: 'Appointment in time',
    uptime: 'Online without outage',
  },
  of: '{x} of {n}',
  note: 'Note a strike, works, an outage',
  more: 'Close enough, and without the internet?',
}
