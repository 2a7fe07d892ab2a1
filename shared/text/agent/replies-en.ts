import type { RepliesText } from './replies-fr.ts'

/** What an agent reads of what a usager answered, in English. */
export const en: RepliesText = {
  title: 'The user answered you',
  before: 'Messages dealt with',
  kinds: {
    reply: 'Message',
    not_fixed: 'It is not settled',
    missing: 'Here is what was missing',
  },
  sent: '{title}, {day}',
  standing: {
    waiting: 'Answer expected by {day}.',
    overdue: 'Answer expected since {day}.',
    answered: 'Answered on {day}.',
  },
  how: 'To answer, send a message or a step below. Files arrive where your service receives them.',
}
