import type { SubscriptionsText } from './subscriptions-fr.ts'

/** What the page of subscriptions says, in English. */
export const en: SubscriptionsText = {
  question: 'What do you want to know without opening the console?',
  intro:
    'A regular digest, or a letter when something changes beyond chance. You choose for yourself alone: nobody else sees or changes your subscriptions.',
  loading: 'Reading your subscriptions',
  trouble: {
    unreachable:
      'The server does not answer. What is typed is kept in this page. It is tried again by itself.',
    unreadable:
      'This page cannot read what the server answered. What is typed is kept while the page is open.',
  },
  noMail:
    'This server sends no email: no mail server is set (SMTP_URL). Nothing can be sent until one is. Your subscriptions are kept.',
  none: 'You receive nothing for now.',
  some: { one: 'You have {n} subscription.', other: 'You have {n} subscriptions.' },
  waiting: { one: '{n} waits for you to confirm it.', other: '{n} wait for you to confirm them.' },
  list: 'Your subscriptions',
  what: {
    week: 'Digest of each week',
    month: 'Digest of each month',
    quarter: 'Digest of each quarter',
    alert: 'Alert when something changes',
    comments: 'Letter when comments arrive',
  },
  about: 'Services: {services}. To {address}, in {language}.',
  allServices: 'all services',
  lostAddress: 'an address that no longer opens: change it',
  languages: { fr: 'French', en: 'English' },
  states: {
    waiting:
      'Waiting: a letter left for this address on {day}. Open its link within seven days; otherwise the subscription and the address are forgotten.',
    confirmed: 'Confirmed on {day}.',
  },
  last: {
    sent: 'Last sent on {day}.',
    waiting: 'A letter of {day} is on its way.',
    failed: 'The letter of {day} did not arrive: the mail server refused it. Check the address.',
  },
  change: 'Change',
  stop: 'Stop',
  stopSure: 'You will no longer receive these letters. The address is forgotten.',
  stopNow: 'Stop this subscription',
  cancel: 'Keep this subscription',
  stopped: 'It is stopped. The address is forgotten.',
  form: 'Subscribe',
  formChange: 'Change a subscription',
  giveUp: 'Leave it as it was',
  kind: 'What you receive',
  kinds: {
    digest: 'A regular digest: what was promised and what is kept, by service',
    alert: 'An alert when something changes beyond chance',
    comments:
      'A letter when comments arrive: five minutes after the last, two hours after the first at the latest',
  },
  every: 'How often',
  lengths: { week: 'Every week', month: 'Every month', quarter: 'Every quarter' },
  everyHint: {
    week: 'On Monday from 7 o’clock. Figures are read by the month: each week gives those of the last whole month, and what waits for a person.',
    month: 'On the first of the month from 7 o’clock, about the month that has just ended.',
    quarter: 'On the first of the quarter from 7 o’clock, about the quarter that has just ended.',
  },
  services: 'Of which services',
  servicesHint: 'Without a choice, all services.',
  address: 'Email address',
  addressHint:
    'A letter goes there first: nothing else is sent before its link is opened. The address is kept under seal, and forgotten with the subscription.',
  language: 'Language of the letters',
  send: 'Subscribe',
  sendChanged: 'Save the change',
  sending: 'Sending',
  asked: 'It is noted. A letter leaves for {address}: open its link within seven days to confirm.',
  kept: 'It is saved. Nothing more is to be confirmed.',
  fault: { address: 'Write the address where you want to receive these letters.' },
  notSent: 'Nothing is saved yet. Correct what is shown: what is typed is kept.',
  unreachable:
    'The server does not answer. What is typed is kept in this page. Send again in a moment.',
  falseAlarms: {
    title: 'An alert may be false',
    why: 'Chance alone passes a limit in the end. So the number of false alerts is set beforehand, for the whole organisation: the more charts there are, the more each demands.',
  },
  rules: {
    title: 'What these letters say, and what they do not',
    lines: [
      'They never show satisfaction without equality, nor the reverse.',
      'A figure of fewer than 11 answers is not in them. No comment is in them.',
      'Each has a link that stops it without signing in.',
      'People who lose access to the results receive nothing more. Nor do people who have not signed in for twelve months: they sign in to subscribe again.',
    ],
  },
}
