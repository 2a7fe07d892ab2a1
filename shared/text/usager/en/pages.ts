import type { PagesText } from '../fr/pages.ts'

/** Pages of the hub that belong to no one request, in English. */
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
}
