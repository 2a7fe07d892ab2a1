import type { ReplyText } from '../../fr/requests/reply.ts'

/** What a usager reads where they answer the service, in English. */
export const reply: ReplyText = {
  title: 'Reply',
  subject: 'What it is about',
  kinds: {
    reply: 'Something else',
    not_fixed: 'It is not settled',
    missing: 'Here is what was missing',
  },
  text: 'Your message',
  hint: '1,000 characters at most. The service that handles your request reads it.',
  files: 'Send a file or a photo',
  send: 'Send',
  faults: {
    empty: 'Write your message, then send it.',
    tooLong: 'This message is longer than 1,000 characters. Make it shorter.',
    hidden: 'We cannot read this text. Type it again here instead of pasting it.',
    tooMany:
      'Your earlier messages are recorded. Wait for our answer before you send another. If it is urgent, call us.',
  },
  done: 'Your message has been sent to the service.',
  sent: 'Your messages',
  when: 'Sent on {day}',
  read: 'Read by the service on {day}',
  answered: 'Answered by the service on {day}',
  due: 'Answer by {day}',
}
