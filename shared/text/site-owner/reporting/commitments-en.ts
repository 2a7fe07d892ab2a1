import type { CommitmentsText } from './commitments-fr.ts'

/** Each figure of a service against what was committed to, in English. */
export const en: CommitmentsText = {
  title: 'What was promised, what is kept',
  worlds: { usager: 'What users experience', commun: 'What is owed to everyone' },
  verdicts: {
    kept: 'kept',
    missed: 'missed',
    unclear: 'uncertain',
  },
  satisfied: {
    invited: 'of users satisfied',
    submitted: 'of users satisfied when sending the form',
    owed: 'Target: {commitment}',
    none: 'No target declared',
  },
  promises_kept: {
    name: 'of announced dates kept',
    owed: 'Commitment: every announced date',
    said: {
      none: 'Announced dates kept: none of {n}',
      other: 'Announced dates kept: {x} of {n}',
    },
  },
  delays: {
    name: 'answered within {days}',
    base: { one: '{n} request', other: '{n} requests' },
    owed: 'Commitment: {days} for everyone',
    said: 'Answered within {days}: {share} ({base})',
    median: '{said}. Half of them within {median}',
    over: '{said}. Half of them wait more than {median}',
    units: {
      working: { one: '{n} working day', other: '{n} working days' },
      business: { one: '{n} business day', other: '{n} business days' },
      calendar: { one: '{n} day', other: '{n} days' },
    },
  },
  hours_kept: {
    name: 'of days open as announced',
    owed: 'Commitment: every day',
    said: { none: 'Open as announced: no day of {n}', other: 'Open as announced: {x} days of {n}' },
  },
  next_slot: {
    name: 'of days with an appointment in time',
    owed: 'Commitment: every day',
    said: {
      none: 'Appointment within the time limit: no day of {n}',
      other: 'Appointment within the time limit: {x} days of {n}',
    },
  },
  uptime: {
    name: 'of days online without a fault',
    owed: 'Commitment: every day',
    said: {
      none: 'Online without a fault: no day of {n}',
      other: 'Online without a fault: {x} days of {n}',
    },
  },
  under_floor: '{people} of residents live where fewer than {floor} of users are satisfied',
  untold: 'Nothing measured that may be published',
}
