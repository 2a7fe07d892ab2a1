import type { NoticeText } from '../../fr/feedback/notice.ts'

/** The notice of RGPD article 13 as a page, in English. */
export const notice: NoticeText = {
  title: 'Your feedback and your data',
  intro:
    'On {site} you give feedback without your name. This page says who is responsible, what is sent, and for how long.',
  controller: 'Who is responsible',
  purpose: 'What your feedback is for',
  basis: 'Legal basis',
  retention: 'How long',
  kept: {
    comments: { one: 'Comments: {n} month.', other: 'Comments: {n} months.' },
    answers: { one: 'Answers: {n} month.', other: 'Answers: {n} months.' },
    day: 'Only the day of your answer is kept, never the hour.',
    after: 'After that only numbers remain, which identify no one.',
    backup:
      'Deleted feedback may stay for a time in a backup copy, which serves only after a failure.',
    handover: 'Sharing with the person handling your request, if you choose it: {days}.',
    network:
      'A fingerprint of your network, to set aside what a machine sends: {days}. Your neighbours have the same one, and it changes each day.',
  },
  readers: 'Who reads your feedback',
  readersWhat: {
    quality: 'The people responsible for the quality of the service at {controller}.',
    handover: 'The person handling your request, only if you share your feedback with them.',
    hosts: 'The companies that host this service, to run it.',
    published:
      'Everyone, if your comment is published with the reply of the service, without your name.',
  },
  sent: 'What is sent',
  sentWhat: {
    answers: 'Your answers to the questions.',
    comment:
      'Your comment, if you write one. We mask the personal data we find in it (names, dates of birth, email address, phone, numbers).',
    helped: 'Whether you answered on your own, with help, or for someone else.',
    departement: 'Your département, if you say it.',
    handover:
      'How to reach you and the reference of your request, only if you share your feedback with the person handling it.',
    about:
      'The service, the form, the language, the day, and the place of the service if the page says it.',
    page: 'The address of the page where you answer, without what follows the “?” or the “#”. It is kept with your answer.',
  },
  measured: 'The measurements that go with your feedback',
  measuredWhat: {
    lcp: 'How long the page took to be shown.',
    inp: 'How long the page took to answer what you did.',
    cls: 'Whether the page moved while you read it.',
    errors: 'The number of page errors.',
    failed: 'The number of exchanges with the server that failed.',
    elapsed: 'The time spent on the request.',
    took: 'The time spent answering.',
    device: 'The kind of device: phone, tablet or computer.',
  },
  never: 'What is never sent',
  neverWhat: {
    name: 'Your name, unless you write it yourself.',
    cookie: 'A cookie: there is none.',
    identifier: 'A number that would follow you from one visit to the next.',
    query: 'What follows the “?” in the address of the page.',
  },
  device:
    'Nothing is stored on your device before you answer or refuse. After that it keeps your feedback until it is sent, and the date, so that we do not ask again too soon.',
  receipt: 'Your feedback code',
  receiptUse:
    'Your device creates it, and you get it with your feedback. Use it to reread your feedback, read the service’s reply, and delete your comment or all your feedback. The server keeps only a fingerprint of this code: we cannot give it to you again.',
  receiptLink: 'Find my feedback',
  rights: 'Your rights',
  officer: 'Data protection officer',
  cnil: 'You can complain to the CNIL at any time:',
  cnilAddress: 'https://www.cnil.fr/fr/plaintes',
  unknownTitle: 'This notice does not exist',
  unknown: 'No site has this name here. Check the address of this page.',
  notConfiguredTitle: 'This site does not ask for feedback',
  notConfigured: 'This site has no notice yet. For now it asks nothing and collects nothing.',
}
