import type { Form, Instrument } from '#shared/contract/catalogue/instrument.ts'
import { momentOf } from '#shared/quality/moments.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { ownQuestionsText } from '#shared/text/site-owner/catalogue/own-questions.ts'
import { questionsText } from '#shared/text/site-owner/catalogue/questions.ts'
import type { Place } from './own-edit.ts'
import type { Own } from './own-text.ts'

/** Where a question is asked: *Formulaire S, à l’envoi*. */
export function formatPlace(own: Own, place: Place | null, locale: Locale): string {
  const { asked } = ownQuestionsText[locale]
  return place?.kind === 'form'
    ? formatForm(own, place.form, locale)
    : asked[place?.kind ?? 'nowhere']
}

/** A form by its name, and when it is asked. */
export function formatForm(own: Own, name: string, locale: Locale): string {
  const found = own.forms.find(({ form }) => form === name)
  // What is left out means none, as the hub reads it.
  const whole = { draw: [], ...own } as unknown as Instrument
  const form = { pages: [], ...found } as unknown as Form
  const moment = questionsText[locale].asked.moments[momentOf(whole, form)]
  return fill(ownQuestionsText[locale].asked.form, { form: name, moment })
}
