import type { UntranslatedText } from './untranslated-fr.ts'

/** What is read in French though a site offers another language, in English. */
export const en: UntranslatedText = {
  title: 'What is not translated',
  intro:
    'A site offers these languages, and their readers find texts in French. Write these texts, or remove the language from the site.',
  service: 'Service: {name}',
  site: 'Name of the site: {name}',
  notice: 'Notice on data: {name}',
}
