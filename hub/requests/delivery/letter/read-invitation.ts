import { localise, resolveLocale } from '#shared/text/locale.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import type { LocalisedSentence } from './localised-sentence.ts'

/** An answer as a link. */
interface LetterAnswer {
  label: LocalisedSentence
  url: string
}

/** The question at the end of a message: how it was. */
export interface LetterInvitation {
  /** The link for an SMS, and the words before it. */
  url: string
  short: string
  question: LocalisedSentence
  note: string
  answers: readonly LetterAnswer[]
  stop: { label: string; url: string }
}

/** Returns the opening question of an unanswered invitation, with each answer as a link. */
export function readInvitation({
  invitation,
  locale,
}: Pick<ProofContent, 'invitation' | 'locale'>): LetterInvitation | undefined {
  if (!invitation) return undefined
  const text = letterText[locale].invitation
  const { url, question, answers, refuse } = invitation
  return {
    url,
    short: text.short,
    question: { text: localise(question, locale), lang: resolveLocale(question, locale) },
    note: text.note,
    answers: answers.map(({ label, url }) => ({
      label: { text: localise(label, locale), lang: resolveLocale(label, locale) },
      // In the language of the message, whatever that of the browser.
      url: `${url}&locale=${locale}`,
    })),
    stop: { label: text.stop, url: refuse },
  }
}
