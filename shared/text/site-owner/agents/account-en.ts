import type { AccountText } from './account-fr.ts'

/** What the console says to a person of their own ways in, in English. */
export const en: AccountText = {
  question: 'How do you sign in?',
  role: 'Your role: {role}',
}
