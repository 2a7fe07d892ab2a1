import type { InboxText } from './inbox-fr.ts'

/** Every sentence of the demo's inbox, in English. */
export const inboxEn: InboxText = {
  name: 'Valmont inbox',
  skip: 'Skip to content',
  fictive:
    'Demonstration. This inbox receives the e-mails and text messages of everybody in Valmont. Nothing is sent elsewhere.',
  list: {
    title: 'Messages received',
    count: { one: '{n} message', other: '{n} messages, newest first' },
    none: 'No message for now. Put a request on the site of Valmont with your e-mail address: what follows arrives here.',
    absent:
      'To see an e-mail come back, give an address that ends in @absent.example: nobody has it.',
    arrived: 'A message has arrived.',
  },
  at: '{day} at {hour}',
  to: 'To {to}',
  kind: { email: 'E-mail', sms: 'Text message' },
  segments: {
    one: '{n} SMS, {characters} characters, {encoding}',
    other: '{n} SMS in a row, {characters} characters, {encoding}',
  },
  returned: 'Returned: nobody has this address',
  email: {
    from: 'From',
    to: 'To',
    received: 'Received',
    html: 'The message as it is laid out',
    text: 'The message as plain text',
    noHtml: 'This message has no layout.',
    links: 'Links of the message',
    calendar: 'Add its dates to a calendar',
    headers: 'Headers',
    back: 'All messages',
  },
  missing: {
    title: 'This message does not exist',
    text: 'The address may be incomplete, or the message too old. Nothing else is lost. Go back to the list.',
  },
  elsewhere: {
    title: 'This address is not the inbox’s',
    text: 'The inbox answers only at the address that the demo gave when it started. Open that address.',
  },
  broken: {
    title: 'This page cannot be shown',
    text: 'Something went wrong. The messages received are kept. Go back to the list and try again.',
  },
}
