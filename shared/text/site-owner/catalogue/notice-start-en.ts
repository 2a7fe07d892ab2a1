import type { NoticeStartText } from './notice-start-fr.ts'

/** The sentences a notice on data may start from, and how they are offered, in English. */
export const en: NoticeStartText = {
  offer: 'Write sentences to start from',
  hint: 'In French and in English, where nothing is written. Read them with your data protection officer: they suit a public service that asks for feedback without a name.',
  written: 'The sentences are written. Read them, then say who is responsible.',
  sentences: {
    purpose: 'To know the quality of our services as you perceive it, and to improve it.',
    basis: 'A task carried out in the public interest (GDPR, article 6, 1, e).',
    rights:
      'With your feedback code you can reread your feedback or delete it. You can also object to its use, and complain to the CNIL.',
  },
}
