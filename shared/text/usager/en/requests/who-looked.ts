import type { WhoLookedText } from '../../fr/requests/who-looked.ts'

/** What a usager reads of who looked at their request, in English. */
export const whoLooked: WhoLookedText = {
  title: 'Who looked at my request?',
  intro:
    'When an agent looks at your request with Parvis, the service, the date and the purpose are written down. The name of the agent is never shown.',
  ask: {
    why: 'First, a check: give one piece of information that came with your request, and only one.',
    kinds: {
      email: 'E-mail address',
      phone: 'Telephone number',
      birth_date: 'Date of birth',
      name: 'Family name',
    },
    dateHint: 'For example 31/12/1980: day, month, year.',
    forgotten: 'Your answer is compared, then forgotten. It is asked again at each visit.',
    send: 'Show who looked',
    empty: 'Fill in one of the fields.',
    wrong: 'This answer does not match. Check it, or give another piece of information.',
    later: 'Too many answers that do not match. Try again in {wait}.',
    again: 'This page has been open for a long time. Answer again to go on.',
  },
  unable:
    'Nothing to check with is recorded with this request, so this page cannot make sure that it is yours. Ask {organisation}, or its data protection officer, for the list of looks.',
  list: 'The looks, newest first',
  none: 'No look is recorded for this request.',
  at: '{day} at {hour}',
  service: 'Service',
  noService: 'A service of {organisation}',
  purpose: 'Purpose',
  purposes: {
    rights: 'Your rights over your data',
    security: 'Security check',
    unlisted: 'A purpose that is not on the list',
  },
  what: 'What was done',
  levels: {
    0: 'Look: that a request exists',
    1: 'Look: state, dates and steps',
    2: 'Look: state, dates, steps and the link to the request',
  },
  acts: {
    merge: 'Two contact details said to be one person’s',
    unmerge: 'This was taken back',
    adapt: 'Adjustment to your situation',
    preview: 'Message to you prepared',
    prove: 'Step told by an agent',
    contact: 'Exchange with you, noted by an agent',
    export: 'Copy of your data',
    erase: 'Erasure of your data',
    reveal: 'Security check',
  },
  older: 'Show older looks',
  newest: 'Back to the newest',
  since: 'This log goes back to {day}.',
  kept: 'A look stays in it for 6 to 12 months, or 36 months where the data comes from another administration.',
  rights:
    'If a look surprises you, ask {organisation} or its data protection officer for an explanation.',
  officer: 'Data protection officer: {officer}',
  back: 'Back to my request',
}
