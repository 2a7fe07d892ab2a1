import type { LetterText } from '../../fr/requests/letter.ts'

/** What is said around a step that a usager is sent, in English. */
export const letter: LetterText = {
  lead: {
    acknowledged: 'We have received your request.',
    promised: 'This is the date we are giving you.',
    assigned: 'Your request is being taken care of.',
    on_the_way: 'We are on our way.',
    arrived: 'We have arrived.',
    waiting_usager: 'To go on, we need something from you.',
    decided: 'A decision has been made on your request.',
    done: 'Your request is finished.',
    late: 'We are running late.',
    message: 'The service is writing to you about your request.',
  },
  appointment: 'Your appointment is set.',
  changed: 'The announced date has changed.',
  newDate: 'New date',
  noDate:
    'We do not have a new date we can be sure of yet. We will give it to you as soon as we do.',
  before: 'Date announced before: {window}',
  cancelled: 'Appointment cancelled: {window}',
  promised: 'The date that was promised',
  receipt: 'Acknowledgement of receipt',
  line: '{title}: {said}',
  contact: {
    phone: 'Telephone: {phone}',
    email: 'E-mail: {email}',
    address: 'Address: {address}',
  },
  calendar: {
    appointment: '{service}: appointment',
    attached: 'The appointment is attached to this e-mail, for your calendar.',
  },
  code: 'You will be asked for your tracking code.',
  invitation: {
    title: 'Your opinion',
    short: 'Your opinion',
    note: 'Choose an answer. It is kept without your name.',
    stop: 'Stop asking for my opinion',
    lead: 'Your request is complete. Tell us how it went.',
    reminder: 'You can still tell us how it went. We will not ask again about this request.',
  },
  footer: {
    why: 'You receive this e-mail because your address was given for this request: {service}, reference {reference}.',
    choose: 'You choose your language and how you are told on the page of your request.',
    stop: 'Get no more e-mails about this request',
    keep: 'Do not forward this e-mail: its link opens your request.',
    beware: 'We never ask for a password or a payment by e-mail. If in doubt, call the service.',
  },
}
