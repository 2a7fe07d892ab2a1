import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import type { Question } from '#shared/contract/catalogue/site.ts'
import type { EnterableSite, EnteredChannel, EntrySent } from '#shared/contract/feedback/entry.ts'
import { uuidv4 } from '#shared/identifier/uuidv4.ts'
import { choiceName } from '#shared/quality/instrument.ts'
import type { Helped } from '#shared/quality/said.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** What is being typed in. Empty fields are chosen for whoever types: the first of each list. */
export interface Draft {
  id: string
  channel: EnteredChannel
  received_on: string
  site: string
  service: string
  form: string
  locale: UsagerLocale | ''
  /** By item, or by choice where several may be chosen. */
  answers: Readonly<Record<string, AnswerValue>>
  comment: string
  helped: Helped | ''
}

/** A new draft, with the channel and the day of the one before. */
export function newDraft(before?: Draft): Draft {
  return {
    id: uuidv4(crypto.getRandomValues(new Uint8Array(16))),
    channel: before?.channel ?? 'paper',
    received_on: before?.received_on ?? '',
    site: before?.site ?? '',
    service: '',
    form: before?.form ?? '',
    locale: before?.locale ?? '',
    answers: {},
    comment: '',
    helped: '',
  }
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
export function entryOf(draft: Draft, site: EnterableSite): EntrySent {
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
