import type { NoticeStartText } from './notice-start-fr.ts'

/** How sentences that a notice on data may start from are offered, in English. */
export const en: NoticeStartText = {
  offer: 'Write sentences to start from',
  hint: 'Where nothing is written. Read them with your data protection officer: they suit a public service that asks for feedback without a name.',
  written: 'The sentences are written. Read them, then say who is responsible.',
}
