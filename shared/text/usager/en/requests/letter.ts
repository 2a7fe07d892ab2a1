import type { LetterText } from '../../fr/requests/letter.ts'

/** The words of a message about a step, in English. */
export const letter: LetterText = {
  lead: {
    acknowledged: 'We have received your request.',
    promised: 'This is the date we are giving you.',
    assigned: 'We are handling your request.',
    on_the_way: 'We are on our way.',
    arrived: 'We have arrived.',
    waiting_usager: 'To continue, we need something from you.',
    decided: 'We have made a decision on your request.',
    done: 'Your request has been handled. Thank you for sending it to us.',
    late: 'We are sorry, we are late.',
  },
  sorry: 'Sorry, we are late.',
  appointment: 'Your appointment is set.',
  changed: 'The date we gave you has changed.',
  noDate: 'We do not know the new date yet. We will give it to you as soon as possible.',
  before: 'Date given before: {window}',
  cancelled: 'Appointment cancelled: {window}',
  receipt: 'Acknowledgement of receipt',
  line: '{title}: {said}',
  contact: {
    phone: 'Telephone: {phone}',
    email: 'Email: {email}',
  },
  dated: '{title} {said}',
  comes: {
    at: '{who} on the way, around {hour}',
    now: '{who} on the way',
    here: '{who} on site',
  },
  kept: {
    inTime: 'We had said {said}: it was done on time.',
    sameDay: 'We had said {said}: it was done later that day. We are sorry.',
    late: {
      one: 'We had said {said}: it was done {n} day late. We are sorry.',
      other: 'We had said {said}: it was done {n} days late. We are sorry.',
    },
  },
  calendar: {
    appointment: '{service}: appointment',
    attached: 'The appointment is attached to this email, for your calendar.',
  },
  code: 'The page will ask for your tracking code.',
  invitation: {
    title: 'Your feedback',
    short: 'Your feedback',
    note: 'Choose an answer. It is kept without your name.',
    stop: 'Stop asking for my feedback',
    lead: 'Your request has been handled. Tell us how it went.',
    reminder: 'You can still tell us how it went. We will not ask again about this request.',
  },
  footer: {
    why: 'You receive this email because your address was given for this request: {service}, reference {reference}.',
    choose: 'You can choose your language and how you get updates on the page of your request.',
    stop: 'Get no more emails about this request',
    keep: 'Do not forward this email: its link opens your request.',
    beware: 'We never ask for a password or a payment by email. If in doubt, call the service.',
  },
}
