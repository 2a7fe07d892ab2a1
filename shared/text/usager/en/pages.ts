import type { PagesText } from '../fr/pages.ts'

/** Pages of the hub beside those of a request and of a feedback, in English. */
export const pages: PagesText = {
  home: {
    title: 'Your requests and your feedback',
    intro: 'What would you like to do?',
    track: 'With the tracking code you received after your request.',
    receipt: 'With the code you received with your feedback. You can also delete it.',
    replies: 'Read the replies to feedback',
    repliesHint: 'What people wrote, and what the service replied.',
    staff: 'Agents and site owners: open the console',
    back: 'Back to the home page',
  },
  replies: {
    which: 'Choose the site where the feedback was given.',
    none: 'No site publishes replies here.',
  },
  fault: {
    titles: {
      missing: 'Page not found',
      refused: 'Not accepted',
      tooMany: 'Too many attempts',
      down: 'Page unavailable',
    },
    tooMany: 'Too many attempts from your connection. Try again in {wait}.',
    down: 'This page is not available for the moment. What you have already sent stays saved. Try again in a few minutes.',
    method: 'This page does not open this way. Start from the home page.',
  },
  isReceipt: 'This code is for feedback. It does not open a request.',
  call: 'For help, call {phone}.',
  asOf: 'This page says where your request stands on {day}.',
  stop: {
    title: 'Stop receiving emails',
    what: 'You will no longer receive emails about request {reference}. Its steps stay written on its page.',
    still: 'You will still receive: {ways}.',
    ways: { sms: 'text messages', push: 'notifications' },
    stop: 'Stop the emails',
    all: 'Stop all messages',
    done: 'Done. You no longer receive emails about request {reference}.',
    doneAll: 'Done. You no longer receive messages about request {reference}.',
    again:
      'Its steps stay written on the page of this request. To receive messages again, choose how to be told on that page.',
    unknown:
      'This link is incomplete. Open it from the message you received, or choose how to be told on the page of your request.',
  },
  refusal: {
    title: 'Stop asking for my opinion',
    what: 'Press to confirm. We will then not ask for your opinion again, about any of your requests. Messages about your requests go on.',
    done: 'Done. We will not ask for your opinion again.',
    goesOn: 'Messages about your requests go on. You can change this on the page of your request.',
    unknown:
      'This link is incomplete or too old. Open it from the message you received, or make this choice on the page of your request.',
  },
}
