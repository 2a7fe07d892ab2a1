import type { BeginText } from './fr.ts'

/** What usagers read of a service and a site that begin, while nobody wrote it otherwise, in English. */
export const en: BeginText = {
  steps: { received: 'Request received', done: 'Request completed' },
  sentences: {
    working: {
      one: 'Every request is answered within {n} working day.',
      other: 'Every request is answered within {n} working days.',
    },
    business: {
      one: 'Every request is answered within {n} business day.',
      other: 'Every request is answered within {n} business days.',
    },
    calendar: {
      one: 'Every request is answered within {n} day.',
      other: 'Every request is answered within {n} days.',
    },
    month: {
      one: 'Every request is answered within {n} month.',
      other: 'Every request is answered within {n} months.',
    },
  },
  unpromised: 'No time limit is announced for this service.',
  notice: {
    purpose: 'To know the quality of our services as you perceive it, and to improve it.',
    basis: 'A task carried out in the public interest (GDPR, article 6, 1, e).',
    rights:
      'With your feedback code you can reread your feedback or delete it. You can also object to its use, and complain to the CNIL.',
  },
}
