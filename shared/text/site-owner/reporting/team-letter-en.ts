import type { TeamLetterText } from './team-letter-fr.ts'

/** What a team reads when what usagers wrote waits too long, in English. */
export const en: TeamLetterText = {
  subject: {
    one: '{n} user’s message waits for a reply – {service}',
    other: '{n} users’ messages wait for a reply – {service}',
  },
  lead: 'The time limit to reply has passed. Users follow their request and wait.',
  requests: 'The requests',
  line: '{reference}, answer expected by {day}',
  more: {
    one: 'and {n} more',
    other: 'and {n} more',
  },
  way: 'Open the console',
  note: 'The messages are not in this email. An agent reads them in their panel, with the request. An update or a message to the person is a reply.',
  footer:
    'Parvis sends this email to the contact address of the service, once for each message that is late.',
}
