import type { PresenceText } from '../../fr/requests/presence.ts'

/** What a usager reads when an agent said that they were present, in English. */
export const presence: PresenceText = {
  title: 'Staff say you were there',
  lead: 'On {day}, a member of staff ({service}) said they were with you to view this request. Was it you?',
  fine: 'If it was you, you need do nothing.',
  notMe: 'It was not me',
  done: 'Reported. The people in charge of security have been told.',
  denied: 'On {day} you reported that it was not you.',
  none: 'No member of staff said that you were there to view this request.',
  code: {
    title: 'I am with a member of staff',
    show: 'Give them this code. It proves that you are there.',
    until: 'It works once, until {hour}.',
  },
  beside: {
    name: 'Your presence',
    told: 'A member of staff said they were with you',
    proved: 'You gave a code to the member of staff',
    denied: 'You reported that it was not you',
  },
}
