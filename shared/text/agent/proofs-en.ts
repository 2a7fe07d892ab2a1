import type { ProofsText } from './proofs-fr.ts'

/** What an agent reads of a step they tell, in English. */
export const en: ProofsText = {
  unsent: {
    sends_nothing: 'No message leaves this server. The user reads the step on their page.',
    not_declared: 'The service sends no message for this step. The user reads it on their page.',
    page_chosen: 'The user chose to read their page, without a message.',
    post_chosen: 'The user chose to be told by post: no message leaves from here.',
    telephone_chosen: 'The user chose to be told by telephone: no message leaves from here.',
    no_address:
      'No address that can be used is known of this user. They read the step on their page.',
  },
}
