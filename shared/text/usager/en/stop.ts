import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more messages of a request, in English. */
export const stop: StopText = {
  title: 'Stop receiving messages',
  what: 'You will no longer receive e-mails, text messages or notifications for request {reference}. Every step stays written on its page.',
  stop: 'Stop the messages',
  done: 'Done. You no longer receive messages for request {reference}.',
  again:
    'Every step stays written on its page. To receive messages again, choose how to be told on that page.',
  unknown:
    'This address stops no message. Open it from the message you received, or choose how to be told on the page of your request.',
}
