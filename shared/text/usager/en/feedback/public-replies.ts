import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in English. */
export const publicReplies: PublicRepliesText = {
  title: 'What usagers say, and what they are answered',
  intro: '{organisation} answers here what was said about {site}. No name is known or shown.',
  introOwn:
    '{organisation} answers here what was said about its services. No name is known or shown.',
  given: 'Feedback of {month}, {service}',
  comment: 'What the usager wrote',
  reply: 'The answer of {organisation}',
  decided: 'What is decided',
  done: 'You said so, and we changed it',
  none: 'No answer is published yet.',
  older: 'See older ones',
  which:
    'Only some answers are published, chosen by a person. The others are read with the receipt code. Feedback deleted by whoever gave it leaves this page at once.',
  receipt: 'Find my feedback',
  unknownTitle: 'There is no such page',
  unknown: 'No site has this name here. Check the address of this page.',
}
