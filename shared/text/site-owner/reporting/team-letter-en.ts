import type { TeamLetterText } from './team-letter-fr.ts'

/** What a team reads when what usagers wrote waits too long, in English. */
export const en: TeamLetterText = {
  subject: {
    one: '{n} usager’s message waits for an answer – {service}',
    other: '{n} usagers’ messages wait for an answer – {service}',
  },
  lead: 'The time to answer has passed. Usagers follow their request and wait.',
  requests: 'The requests',
  line: '{reference}, answer expected by {day}',
  more: {
    one: 'and {n} more',
    other: 'and {n} more',
  },
  way: 'Open the console',
  note: 'The messages are not in this e-mail. An agent reads them in their panel, with the request. A step or a message to the usager is an answer.',
  footer:
    'Parvis sends this e-mail to the contact address of the service, once for each message that is late.',
}
