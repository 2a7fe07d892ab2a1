import type { NoticeText } from '../../fr/feedback/notice.ts'

/** The notice of RGPD article 13 as a page, in English. */
export const notice: NoticeText = {
  title: 'Your feedback and your data',
  intro:
    'On {site} you give feedback without your name. This page says what is sent, to whom, and for how long.',
  controller: 'Who is responsible',
  purpose: 'What your feedback is for',
  basis: 'What allows it',
  retention: 'How long',
  kept: {
    comments: { one: 'Comments: {n} month.', other: 'Comments: {n} months.' },
    answers: { one: 'Answers: {n} month.', other: 'Answers: {n} months.' },
    day: 'Only the day of your answer is kept, never the hour.',
    after: 'After that only numbers are left, which are about nobody in particular.',
    handover: 'Sharing with the agent, if you choose it: {days} days.',
    network:
      'A digest of your network, shared with your neighbours and another each day, to set aside what a machine sends: {days} days.',
  },
  sent: 'What is sent',
  sentWhat: {
    answers: 'Your answers to the questions.',
    comment:
      'Your comment, if you write one. Personal data found in it (e-mail address, telephone, numbers) is masked.',
    helped: 'Whether you answered alone, with help, or someone answered for you.',
    departement: 'Your département, if you say it.',
    handover:
      'How to reach you, only if you share your feedback with the agent in charge and write it.',
    about:
      'The service, the form, the language, the day, and the place of the service if the page says it.',
    page: 'The address of the page where you answer, without what follows the “?” or the “#”. It is kept with your answer.',
  },
  measured: 'The measurements that go with your feedback',
  measuredWhat: {
    lcp: 'How long the page took to be shown.',
    inp: 'How long the page took to answer what you did.',
    cls: 'Whether the page moved while you read it.',
    errors: 'The number of errors of the page.',
    failed: 'The number of exchanges with the server that failed.',
    elapsed: 'The time it all took.',
    took: 'The time spent answering.',
    device: 'The kind of device: telephone, tablet or computer.',
  },
  never: 'What is never sent',
  neverWhat: {
    name: 'Your name.',
    cookie: 'A cookie: there is none.',
    identifier: 'An identifier of you or of your device.',
    query: 'What follows the “?” in the address of the page.',
  },
  device:
    'Nothing is written on your device before you answer or refuse. After that it keeps your feedback until it has left, and the date, so that you are left in peace.',
  receipt: 'Your receipt code',
  receiptUse:
    'It is made on your device and given to you with your feedback. With it you read your feedback and the answer given to it, take part of it back, or delete it. The server keeps only its fingerprint: it cannot give it to you again.',
  receiptLink: 'Find my feedback',
  rights: 'Your rights',
  officer: 'Data protection officer',
  cnil: 'If the answer does not satisfy you, you may complain to the CNIL:',
  cnilAddress: 'https://www.cnil.fr/en',
  unknownTitle: 'This notice does not exist',
  unknown: 'No site has this name here. Check the address of this page.',
  notConfiguredTitle: 'This site does not ask for feedback',
  notConfigured:
    'This site has no notice yet. As long as it has none, it asks nothing and collects nothing.',
}
