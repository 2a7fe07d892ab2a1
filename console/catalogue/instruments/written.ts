import * as z from 'zod'
import type { ConfigurationContent, Notice } from '#shared/contract/catalogue/configuration.ts'
import type { OfferedInstrument, SiteSettings } from '#shared/contract/catalogue/site-settings.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'

const text = z.string()
const language = z.enum(usagerLocales)
const inLanguages = z.partialRecord(language, text.optional())

/** The form as it is filled in: numbers are what was typed, shares are in per cent. */
export const written = z.strictObject({
  instrument: text,
  /** By form. That of the first of a moment is not read: it takes the rest. */
  forms: z.record(z.string(), text),
  how: z.enum(['equal', 'own', 'adaptive']),
  /** The items to draw, with their shares. */
  draw: z.record(z.string(), text),
  extras: z.record(z.string(), z.strictObject({ bad: text, other: text })),
  invited: text,
  open: z.boolean(),
  restDays: text,
  languages: z.array(language),
  comment: text,
  helped: z.boolean(),
  departement: z.boolean(),
  handover: z.boolean(),
  hasContact: z.boolean(),
  contact: z.strictObject({ name: text, phone: text, email: text, url: text }),
  controller: text,
  officer: text,
  purpose: inLanguages,
  basis: inLanguages,
  rights: inLanguages,
  commentMonths: text,
  answerMonths: text,
})

export type Written = z.infer<typeof written>

/** What is asked besides the questions, where it is wanted. */
export const askedFields = ['helped', 'departement', 'handover'] as const

/** What of the notice is written in several languages. */
export const noticeTexts = ['purpose', 'basis', 'rights'] as const

/** Nothing is written. */
export const isEmpty = (said = '') => said.trim() === ''

/** What the notice says stands in French. */
export function isNoticeWritten(draft: Pick<Written, (typeof noticeTexts)[number]>): boolean {
  return noticeTexts.every((name) => !isEmpty(draft[name].fr))
}

/** How an instrument is named among those that are offered. */
export function nameOf({ id, version }: { id: string; version: number }): string {
  return `${id} ${version}`
}

/** The instrument that is chosen. */
export function chosenIn(
  { instruments }: Pick<SiteSettings, 'instruments'>,
  name: string,
): OfferedInstrument | undefined {
  return instruments.find((one) => nameOf(one) === name)
}

/** The form filled in with what a site asks, or with what it may start from. */
export function fillIn({
  content,
  instruments,
}: Pick<SiteSettings, 'content' | 'instruments'>): Written {
  const [first] = instruments
  const start = content ?? (first ? defaultConfiguration(first, noNotice) : null)
  if (!start) throw new RangeError('The hub offers no instrument')
  const { notice, contact, asks, retention } = start
  return {
    ...fillInstrument(start),
    invited: inPercent(start.invited),
    open: start.open,
    restDays: String(start.rest_days),
    languages: start.languages,
    comment: String(start.comment),
    ...asks,
    hasContact: contact !== null,
    contact: {
      name: contact?.name ?? '',
      phone: contact?.phone ?? '',
      email: contact?.email ?? '',
      url: contact?.url ?? '',
    },
    ...notice,
    commentMonths: String(retention.comments),
    answerMonths: String(retention.answers),
  }
}

/** The part of the form that an instrument decides, as another one starts it. */
export function startOf(instrument: OfferedInstrument) {
  return fillInstrument(defaultConfiguration(instrument, noNotice))
}

function fillInstrument(content: ConfigurationContent) {
  const { forms, draw, extras, adaptive } = content
  const [first] = draw
  const isEqual = draw.every(({ share }) => Math.abs(share - (first?.share ?? 0)) < 1e-9)
  return {
    instrument: nameOf({ id: content.instrument, version: content.instrument_version }),
    forms: Object.fromEntries(forms.map(({ form, share }) => [form, inPercent(share)])),
    how: adaptive ? ('adaptive' as const) : isEqual ? ('equal' as const) : ('own' as const),
    draw: Object.fromEntries(draw.map(({ item, share }) => [item, inPercent(share)])),
    extras: Object.fromEntries(
      extras.map(({ item, bad, other }) => [
        item,
        { bad: inPercent(bad), other: inPercent(other) },
      ]),
    ),
  }
}

function inPercent(share: number): string {
  return String(Math.round(share * 1e6) / 1e4)
}

const noNotice: Notice = {
  controller: '',
  purpose: { fr: '' },
  basis: { fr: '' },
  rights: { fr: '' },
  officer: '',
}
