import type { PersonText } from './person-fr.ts'

/** What an agent reads of telling persons apart, of forgetting and of locking, in English. */
export const en: PersonText = {
  badge: 'Parvis: this page shows a request or a user',
  candidates: {
    why: {
      email: 'The same email address is known for several persons.',
      phone: 'The same telephone number is known for several persons.',
      account: 'The same account is known for several persons.',
      reference: 'The request of this reference may be that of several persons.',
      code: 'The request of this code may be that of several persons.',
    },
    who: 'Person {n}',
    ask: 'Ask the user. Their answer leaves with the look and is not kept.',
    each: 'What each asked for, and when',
    otherwise: 'You may also ask for their reference, then look with it.',
    wrong: 'It is not kept. Check with the user, then write it again.',
  },
  factor: {
    birth_date: {
      label: 'Birth date written in the request',
      hint: 'Such as 3/4/1985 (day, month, year) or 3 April 1985',
      instead: 'Ask for the birth date instead',
    },
    name: {
      label: 'Family name of the user',
      hint: 'Capitals, accents and dashes do not matter',
      instead: 'Ask for the name instead',
    },
    send: 'Compare',
    fault: {
      missing: 'Write what the user answered.',
      unclear: 'This date cannot be read. Write the day, the month and the year.',
      year: 'Write the year with its four digits.',
      impossible: 'This day does not exist, or is not a birth date. Check it.',
      long: 'This name is too long. Write the family name alone.',
    },
  },
  tooMany: {
    too_many: {
      title: 'Too many looks in a short time.',
      body: 'Nothing is shown. What you looked for is kept here.',
    },
    too_many_answers: {
      title: 'Too many answers were tried.',
      body: 'None is kept. Ask the user for their reference, or come back later.',
    },
  },
  wait: {
    one: 'You may try again in {n} minute.',
    other: 'You may try again in {n} minutes.',
  },
  over: 'You may try again.',
  present: {
    says: 'The user is in front of me',
    code: 'Code on their phone',
    hint: 'Optional: tracking page, “I am with a member of staff”. Without a code, the user gets a message.',
    short: 'The code has six digits.',
    proved: 'Code recognised.',
    wrong: 'Code not recognised: the user is told by a message.',
    shows: 'Shows state, dates, steps; of other sectors, where to send them',
  },
  elsewhere: {
    below: 'There are some in other sectors, below.',
    title: 'In other sectors',
    hint: 'Enough to direct them. The rest is not accessible here.',
    received: 'received {received}',
  },
  more: 'Other, older requests are not in this list. To read one, look with its reference.',
  outOfTurn: {
    open: 'Say why',
    label: 'Why before them? Optional.',
    none: 'Not said',
    note: 'Note with the look',
    noted: 'Noted with the look: {reason}.',
  },
  forgotten: {
    title: 'Read more than 5 minutes ago: Parvis does not keep it.',
    body: 'Nothing of this look has stayed here. Read again, it is logged again.',
  },
  aging: 'Read at {hour}, soon erased',
  locked: {
    title: {
      one: 'Locked: nobody touched this machine for {n} minute.',
      other: 'Locked: nobody touched this machine for {n} minutes.',
    },
    body: 'Nothing is shown any more. The session is closed here.',
  },
  updated: {
    title: 'Parvis was updated ({version}).',
    body: 'Sign in again. Nothing of what was shown is kept.',
  },
  updateWaits: 'An update waits: it comes when nothing is shown and nothing is being written.',
  gone: {
    title: 'This panel has stopped working.',
    body: 'The extension was updated or stopped. Open this panel again.',
  },
}
