import type { ReceiptText } from '../../fr/feedback/receipt.ts'
import { rest as form } from './rest.ts'

/** What the page of a receipt says, in English. */
export const receipt: ReceiptText = {
  title: 'Find my feedback',
  intro:
    'With your receipt code you read your feedback again and the answer given to it. You can take part of it back, or delete it.',
  code: 'Your receipt code',
  codeHint:
    '16 characters, for example 7K3M-9QRT-A0BC-DEFG. You were given it with your feedback. Capitals, spaces and dashes do not matter.',
  show: 'See my feedback',
  notACode: 'This code is not complete. Check the 16 characters.',
  unknown:
    'No feedback has this code. Check it. The feedback may already be deleted, or its retention may have passed.',
  unreachable:
    'The server does not answer for the moment. Your feedback is kept. Try again in a few minutes.',
  tooMany:
    'Too many tries come from this address. Nothing is lost. Try again in {seconds} seconds.',
  found: 'Your feedback',
  when: 'Given on {day}. Service: {service}.',
  page: 'The page you were on:',
  answers: 'Your answers',
  between: '; ',
  noChoice: 'None of these choices',
  /** The form's own words, so that what is read back is what was asked. */
  questions: {
    about: form.about,
    helped: form.helped,
    departement: 'Your département',
  },
  about: { opinion: form.opinion, fault: form.fault, personal: form.personal },
  helped: { alone: form.alone, with_help: form.with_help, for_me: form.for_me },
  comment: 'Your comment',
  noComment: 'No comment is kept.',
  evidence: 'The measurements that went with your feedback',
  measured: {
    lcp: 'The page was shown in {seconds} s.',
    inp: 'The page answered what you did in {seconds} s at most.',
    moved: 'The page moved while you read it (stability score {score}).',
    still: 'The page hardly moved while you read it (stability score {score}).',
    errors: {
      one: '{n} error of the page was counted.',
      other: '{n} errors of the page were counted.',
    },
    failed: {
      one: '{n} exchange between the page and the server failed.',
      other: '{n} exchanges between the page and the server failed.',
    },
    seconds: { one: 'It took {n} second.', other: 'It took {n} seconds.' },
    minutes: { one: 'It took about {n} minute.', other: 'It took about {n} minutes.' },
    took: {
      one: 'You answered in {n} second.',
      other: 'You answered in {n} seconds.',
    },
    device: {
      phone: 'Your device had a small touch screen, like a telephone.',
      tablet: 'Your device had a large touch screen, like a tablet.',
      desktop: 'Your device had a mouse or a touchpad, like a computer.',
    },
  },
  handover: 'Sharing with the agent',
  shared:
    'Your answers and your comment are shared with the agent in charge, at the service {service}, until {day}.',
  sharedReach: 'They also see how to reach you: {reach}.',
  sharedRequest: 'They also see the reference of your request: {request}.',
  notShared: 'Your feedback is not shared with the agent in charge of your request.',
  reply: 'The answer of {organisation}',
  replied: 'Answered on {day}',
  noReply: 'No answer for the moment. When there is one, you read it here with this same code.',
  choices: 'What you can do',
  unshare: 'Stop sharing with the agent',
  uncomment: 'Withdraw my comment',
  uncommentHint: 'Your answers stay.',
  erase: 'Delete my feedback',
  done: {
    unshare: 'Done. The agent no longer sees your feedback. Your answers stay.',
    uncomment: 'Done. Your comment is withdrawn. Your answers stay.',
  },
  confirmTitle: 'Delete this feedback?',
  confirm:
    'All your feedback of {day} will be deleted, and it will no longer count in the results. We will not be able to give it back to you.',
  confirmErase: 'Delete for good',
  confirmKeep: 'Keep my feedback',
  erasedTitle: 'Your feedback is deleted',
  erased:
    'Your feedback of {day} is deleted. It no longer counts in the results, and this code is of no use any more.',
  erasedWhat: 'What is deleted',
  erasedParts: {
    answers: { one: '{n} answer', other: '{n} answers' },
    comment: 'your comment',
    evidence: { one: '{n} measurement', other: '{n} measurements' },
    handover: 'the sharing with the agent',
    reply: 'the answer you were given',
  },
  another: 'Find another feedback',
  privacy:
    'This page keeps nothing on your device. Anybody who has this code can read it and delete this feedback.',
}
