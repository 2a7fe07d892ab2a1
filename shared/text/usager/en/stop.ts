import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more e-mail about a request, in English. */
export const stop: StopText = {
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
}
