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
    staff: 'Staff and site owners: open the console',
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
    down: 'This page is not available for now. What you have already sent stays saved. Try again in a few minutes.',
    method: 'This page does not open this way. Start from the home page.',
  },
  copyCode: 'Copy the code',
  print: 'Print',
  codeInMails: 'The link to this page is in our emails too.',
  noteCode: 'Write it down or copy it: it opens this page.',
  isTracking: 'This is a tracking code.',
  isTicket: 'This is the code of an invitation to give feedback.',
  call: 'For help, call {phone}.',
  asOf: 'This page shows where your request stands on {day}.',
  stop: {
    title: 'Stop receiving emails',
    what: 'You will no longer receive emails about request {reference}. Its steps remain on its page.',
    still: 'You will still receive: {ways}.',
    ways: { sms: 'text messages', push: 'notifications' },
    stop: 'Stop the emails',
    all: 'Stop all messages',
    done: 'Done. You no longer receive emails about request {reference}.',
    doneAll: 'Done. You no longer receive messages about request {reference}.',
    again:
      'Its steps remain on the page of this request. To receive messages again, choose how to get updates on that page.',
    unknown:
      'This link is incomplete. Open it from the message you received, or choose how to get updates on the page of your request.',
  },
  refusal: {
    title: 'Stop asking for my feedback',
    what: 'Press to confirm. We will not ask for your feedback again, about any of your requests. You will still get messages about your requests.',
    done: 'Done. We will not ask for your feedback again.',
    goesOn:
      'You will still get messages about your requests. You can change this on the page of your request.',
    unknown:
      'This link is incomplete or too old. Open it from the message you received, or make this choice on the page of your request.',
  },
}
