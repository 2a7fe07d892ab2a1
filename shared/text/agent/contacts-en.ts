import type { ContactsText } from './contacts-fr.ts'

/** What an agent reads of a contact, in English. */
export const en: ContactsText = {
  turned: {
    usager: {
      telephone: 'The user called',
      counter: 'The user came to the counter',
      email: 'The user wrote an email',
      post: 'The user wrote by post',
    },
    agent: {
      telephone: 'An agent called the user',
      counter: 'An agent saw the user at the counter',
      email: 'An agent wrote the user an email',
      post: 'An agent wrote to the user by post',
    },
  },
  about: {
    progress: 'about where the request stands',
    papers: 'about papers to provide',
    correction: 'to correct something',
    appointment: 'about an appointment',
    decision: 'about the decision',
    complaint: 'about a complaint',
    other: 'about something else',
  },
  outcome: {
    answered: 'An answer was given.',
    to_follow: 'Something is still to be done.',
    not_reached: 'The person was not reached.',
  },
}
