import type { ReceiptText } from '../../fr/feedback/receipt.ts'
import { rest as form } from './rest.ts'

/** What the page of a receipt says, in English. */
export const receipt: ReceiptText = {
  title: 'Find my feedback',
  intro:
    'With your feedback code you can reread your feedback and the service’s reply. You can delete your comment, or all your feedback.',
  code: 'Your feedback code',
  codeHint:
    'A, then 16 characters, for example A-7K3M-9QRT-A0BC-DEFG. You received it with your feedback. Capitals, spaces and dashes do not matter.',
  show: 'See my feedback',
  notACode: 'This code is not complete. Check the 16 characters.',
  unknown: 'No feedback has this code. Check it. It may already be deleted, or too old.',
  unreachable:
    'This page is not responding. Your feedback is safely recorded. Try again in a few minutes.',
  tooMany:
    'Too many codes were tried from your connection. Nothing is lost. Try again in {seconds} s.',
  found: 'Your feedback',
  when: 'Given on {day}. Service: {service}.',
  page: 'The page you were on:',
  answers: 'Your answers',
  between: '; ',
  noChoice: 'None of these choices',
  /** The form's own words, so that what is read back is what was asked. */
  questions: {
    about: 'Would you like to tell us more?',
    helped: form.helped,
    departement: 'Your département',
  },
  about: { opinion: 'Give an opinion', fault: form.fault, personal: form.personal },
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
      one: '{n} page error was counted.',
      other: '{n} page errors were counted.',
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
      phone: 'Your device had a small touch screen, like a phone.',
      tablet: 'Your device had a large touch screen, like a tablet.',
      desktop: 'Your device had a mouse or a touchpad, like a computer.',
    },
  },
  handover: 'Sharing',
  shared:
    'The person handling your request, at {service}, sees your answers and your comment until {day}.',
  sharedReach: 'They also see how to reach you: {reach}.',
  sharedRequest: 'They also see your request reference: {request}.',
  notShared: 'The person handling your request does not see your feedback.',
  reply: 'Reply from {organisation}',
  replied: 'Replied on {day}',
  noReply: 'No reply for now. If one arrives, you will read it here with this same code.',
  choices: 'What you can do',
  unshare: 'Stop sharing',
  uncomment: 'Delete my comment',
  uncommentHint: 'Your answers remain.',
  erase: 'Delete my feedback',
  done: {
    unshare: 'Done. Sharing has stopped. Your answers remain.',
    uncomment: 'Done. Your comment is deleted. Your answers remain.',
  },
  confirmTitle: 'Delete this feedback?',
  confirm:
    'All your feedback of {day} will be deleted and will no longer count in the results. We will not be able to restore it.',
  confirmErase: 'Delete for good',
  confirmKeep: 'Keep my feedback',
  erasedTitle: 'Your feedback is deleted',
  erased:
    'Your feedback of {day} is deleted. It no longer counts in the results, and this code no longer works.',
  erasedWhat: 'What is deleted',
  erasedParts: {
    answers: { one: '{n} answer', other: '{n} answers' },
    comment: 'your comment',
    evidence: { one: '{n} measurement', other: '{n} measurements' },
    handover: 'the sharing',
    reply: 'the service’s reply',
  },
  another: 'Find other feedback',
  privacy:
    'This page keeps nothing on your device. Anyone who has this code can read it and delete this feedback.',
}
