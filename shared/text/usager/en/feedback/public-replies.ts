import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in English. */
export const publicReplies: PublicRepliesText = {
  title: 'Your feedback, our replies',
  intro: '{organisation} replies here to feedback given on {site}. No name is known or shown.',
  introOwn: '{organisation} replies here to feedback on its services. No name is known or shown.',
  given: 'Feedback of {month}, {service}',
  comment: 'The feedback',
  reply: 'Reply from {organisation}',
  decided: 'Our decision',
  done: 'You said so, and we changed it',
  none: 'No reply is published yet.',
  older: 'See older ones',
  which:
    'We publish some of the replies. Read yours with your feedback code. If you delete your feedback, it disappears from here too.',
  receipt: 'Find my feedback',
  unknownTitle: 'This page does not exist',
  unknown: 'No site has this name here. Check the address of this page.',
}
