import type { MandateText } from '../../fr/requests/mandate.ts'

export const mandate: MandateText = {
  title: 'Who acts for you',
  link: 'Ask someone to act for you',
  intro:
    'This person sees the progress of this request. They can answer and choose when we call. They do not see your addresses and do not change your choices.',
  who: 'Who is this person?',
  kinds: {
    relative: 'a relative or friend',
    adviser: 'an adviser',
    mandate: 'a legal representative',
  },
  name: 'Their name',
  email: 'Their email address',
  emailHint: 'We send them their own tracking code. We tell you too.',
  consent: 'I agree that this person acts for me in this request.',
  send: 'Ask this person',
  since: '{name} ({kind}) has been acting for you since {day}.',
  end: 'Stop {name} acting for me',
  acting: 'You have been acting since {day} for the person who made this request.',
  leave: 'Stop acting for this person',
  left: 'Done. You no longer act for this person. Your code no longer opens this request.',
  done: {
    begun: 'Saved. We are writing to this person and to you.',
    ended: 'Done. This person no longer acts for you. Their code no longer opens this request.',
  },
  refused: 'Only the person who made the request can do this.',
  fault: {
    name: 'Enter their name, in 80 characters at most.',
    hidden: 'We cannot read this name. Type it again here instead of pasting it.',
    address: 'This email address is not complete. Check it.',
    own: 'This is your own address. Enter the address of the person who acts for you.',
    tooMany: 'Two people already act for you. Stop one of them first.',
    unsent: 'We cannot write to them this way.',
    consent: 'Tick the box to give your agreement.',
  },
  step: {
    begun: 'Someone acts for you.',
    ended: 'Someone no longer acts for you.',
  },
  toUsager:
    '{name} ({kind}) has been acting for you since {day}: {service}, reference {reference}. You can stop this at any time.',
  toDelegate:
    'You have been acting since {day} for the person who made this request: {service}, reference {reference}. You can stop at any time.',
  delegate: {
    news: 'You act for someone',
    copy: 'Copy of the message sent to the person you act for.',
    why: 'You receive this email because you act for someone: {service}, reference {reference}.',
    show: 'See the request',
  },
  former: {
    subject: 'You no longer act for someone',
    lead: 'You no longer act for the person who made this request: {service}, reference {reference}.',
    code: 'Your code no longer opens this request.',
  },
}
