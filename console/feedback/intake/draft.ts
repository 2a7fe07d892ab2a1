import * as z from 'zod'
import { answerValue } from '#shared/contract/catalogue/answer.ts'
import type { Question } from '#shared/contract/catalogue/site.ts'
import {
  type EnterableSite,
  type EntrySent,
  enteredChannels,
} from '#shared/contract/feedback/entry.ts'
import { choiceName } from '#shared/quality/instrument.ts'
import { helps } from '#shared/quality/said.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'

/** What is being typed in. Empty fields are chosen for whoever types: the first of each list. */
export const draft = z.strictObject({
  channel: z.enum(enteredChannels),
  received_on: z.string(),
  site: z.string(),
  service: z.string(),
  form: z.string(),
  locale: z.enum(['', ...usagerLocales]),
  /** By item, or by choice where several may be chosen. */
  answers: z.record(z.string(), answerValue),
  comment: z.string(),
  helped: z.enum(['', ...helps]),
})

export type Draft = z.infer<typeof draft>

export const emptyDraft: Draft = {
  channel: 'paper',
  received_on: '',
  site: '',
  service: '',
  form: '',
  locale: '',
  answers: {},
  comment: '',
  helped: '',
}

/** A draft for the next, with the channel, the day and the form of the one before. */
export function nextDraft({ channel, received_on, site, form, locale }: Draft): Draft {
  return { ...emptyDraft, channel, received_on, site, form, locale }
}

/** A question that is asked, given what is answered so far. */
export interface Asked extends Question {
  item: string
}

/** The questions of a form, without those that another answer rules out. */
export function askedOf(
  { configuration, forms }: EnterableSite,
  form: string,
  answers: Draft['answers'],
): Asked[] {
  const items = forms.find((one) => one.form === form)?.items ?? []
  return items.flatMap((item) => {
    const question = configuration.questions[item]
    if (!question) return []
    const { shown_if } = question
    const given = shown_if && answers[shown_if.item]
    if (shown_if && (given === undefined || !shown_if.values.includes(given))) return []
    return [{ item, ...question }]
  })
}

/** The names under which the answers of a question are kept. */
function namesOf({ configuration }: EnterableSite, { item, scale }: Asked): string[] {
  const offered = configuration.scales[scale]
  if (!offered?.several) return [item]
  return [...offered.answers, ...offered.aside].map(({ value }) => choiceName(item, value))
}

/** What is sent: the answers of the questions that are asked, and no empty field. */
export function entryOf(draft: Draft, site: EnterableSite): Omit<EntrySent, 'id'> {
  const { locale: _, answers, comment, helped, ...rest } = draft
  const names = askedOf(site, draft.form, answers).flatMap((asked) => namesOf(site, asked))
  const kept = names.flatMap((name) => {
    const value = answers[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...rest,
    locale: draft.locale || (site.languages[0] ?? 'fr'),
    answers: Object.fromEntries(kept),
    ...(comment.trim() && { comment: comment.trim() }),
    ...(helped && { helped }),
  }
}
