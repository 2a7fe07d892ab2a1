import type { WhoLookedText } from '../../fr/requests/who-looked.ts'

/** What a usager reads of who looked at their request, in English. */
export const whoLooked: WhoLookedText = {
  title: 'Who viewed my request?',
  intro:
    'When a member of staff views your request, we record the service, the date and the purpose. Their name is never shown.',
  ask: {
    why: 'First, a check: give one piece of information that came with your request, and only one.',
    kinds: {
      email: 'Email address',
      phone: 'Phone number',
      birth_date: 'Date of birth',
      name: 'Family name',
    },
    dateHint: 'For example 31/12/1980: day, month, year.',
    forgotten: 'Your answer is compared, then forgotten. We ask for it again at each visit.',
    send: 'Show who viewed it',
    empty: 'Fill in one of the fields.',
    wrong: 'This answer does not match. Check it, or give another piece of information.',
    later: 'Too many answers that do not match. Try again in {wait}.',
    again: 'This page has been open for a long time. Answer again to go on.',
  },
  unable:
    'We cannot check that this request is yours. Ask {organisation}, or its data protection officer, for the list of views.',
  list: 'Who viewed it, newest first',
  none: 'No view is recorded for this request.',
  at: '{day} at {hour}',
  service: 'Service',
  noService: 'A service of {organisation}',
  purpose: 'Purpose',
  purposes: {
    rights: 'Your rights over your data',
    follow_up: 'Follow up what is left to do',
    security: 'Security check',
    unlisted: 'A purpose that is not on the list',
  },
  what: 'What was done',
  levels: {
    0: 'A member of staff saw that a request exists',
    1: 'A member of staff saw where the request stands, and its dates',
    2: 'A member of staff saw where the request stands, its dates and the link to open it',
  },
  acts: {
    merge: 'Two contact details matched to one person',
    unmerge: 'This match was cancelled',
    adapt: 'Adjustment to your situation',
    preview: 'Message to you prepared',
    prove: 'Step announced by a member of staff',
    contact: 'Conversation with you, noted by a member of staff',
    follow_up: 'Request seen in a list of calls and answers to give',
    export: 'Copy of your data',
    erase: 'Erasure of your data',
    reveal: 'Security check',
  },
  older: 'Show older views',
  newest: 'Back to the newest',
  since: 'This log goes back to {day}.',
  kept: 'A view stays in it for 6 to 12 months, or 36 months where the data comes from another administration.',
  rights:
    'If a view surprises you, ask {organisation} or its data protection officer for an explanation.',
  officer: 'Data protection officer: {officer}',
  back: 'Back to my request',
}
