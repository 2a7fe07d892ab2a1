import {
  type ConfigurationContent,
  configurationContent,
} from '#shared/contract/catalogue/configuration.ts'
import type { OfferedInstrument } from '#shared/contract/catalogue/site-settings.ts'
import type { Moment } from '#shared/contract/moment.ts'
import { checkConfiguration } from '#shared/quality/check-configuration.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Written } from './written.ts'

/** Where the form is wrong, and the code of the sentence that says how. */
export interface Wrong {
  path: string
  code: string
  values: Readonly<Record<string, string | number>>
}

/** What was filled in, when it is a configuration; otherwise where it is not. */
export interface Read {
  content: ConfigurationContent | null
  wrong: readonly Wrong[]
}

/**
 * Reads the form as the hub will.
 * @param base what the site asks now: an adaptive draw starts from the shares it has reached.
 */
export function readWritten(
  written: Written,
  instrument: OfferedInstrument,
  base: ConfigurationContent | null,
): Read {
  const parsed = configurationContent.safeParse(gather(written, instrument, base))
  if (!parsed.success)
    return {
      content: null,
      wrong: parsed.error.issues.map(({ path, message }) => ({
        path: `/${path.join('/')}`,
        code: message,
        values: {},
      })),
    }
  const wrong = checkConfiguration(parsed.data, instrument)
  return { content: wrong.length > 0 ? null : parsed.data, wrong }
}

/** The same with something in each field of the notice, so that a form can be tried before it. */
export function withSomeNotice(written: Written): Written {
  const some = (text = '') => (text.trim() === '' ? '…' : text)
  const inFrench = (said: Said) => ({ ...said, fr: some(said.fr) })
  return {
    ...written,
    controller: some(written.controller),
    officer: some(written.officer),
    purpose: inFrench(written.purpose),
    basis: inFrench(written.basis),
    rights: inFrench(written.rights),
  }
}

function gather(
  written: Written,
  instrument: OfferedInstrument,
  base: ConfigurationContent | null,
) {
  const { contact, controller, officer, purpose, basis, rights } = written
  const { helped, departement, handover } = written
  return {
    instrument: instrument.id,
    instrument_version: instrument.version,
    forms: gatherForms(written, instrument),
    draw: gatherDraw(written, instrument, base),
    adaptive: written.how === 'adaptive',
    extras: instrument.extras.flatMap(({ item }) => {
      const shares = written.extras[item]
      return shares ? [{ item, bad: share(shares.bad), other: share(shares.other) }] : []
    }),
    invited: share(written.invited),
    open: written.open,
    rest_days: readNumber(written.restDays),
    languages: instrument.languages.filter((one) => written.languages.includes(one)),
    comment: readNumber(written.comment),
    asks: { helped, departement, handover },
    contact: written.hasContact
      ? {
          name: contact.name.trim(),
          phone: contact.phone.trim() || undefined,
          email: contact.email.trim() || undefined,
          url: contact.url.trim() || undefined,
        }
      : null,
    notice: {
      controller,
      purpose: gatherSaid(purpose),
      basis: gatherSaid(basis),
      rights: gatherSaid(rights),
      officer,
    },
    retention: {
      comments: readNumber(written.commentMonths),
      answers: readNumber(written.answerMonths),
    },
  }
}

type Said = Partial<Record<UsagerLocale, string | undefined>>

/** A text in French, and in the languages somebody wrote it in besides. */
function gatherSaid({ fr = '', ...others }: Said) {
  const written = Object.entries(others).filter(([, text]) => text?.trim())
  return { fr, ...Object.fromEntries(written) }
}

/** What is left for the first form of a moment, in per cent; never less than nothing. */
export function restOf(written: Written, { forms }: OfferedInstrument, moment: Moment): number {
  const [, ...others] = forms.filter((form) => form.moment === moment)
  const sum = others.reduce(
    (all, { form }) => all + (readNumber(written.forms[form] ?? '') || 0),
    0,
  )
  return Math.max(0, Math.round((100 - sum) * 1e6) / 1e6)
}

/** Every form in the instrument's order, which faults count by. */
function gatherForms(written: Written, instrument: OfferedInstrument) {
  const { forms } = instrument
  return forms.map(({ form, moment }) => {
    const isFirst = forms.find((one) => one.moment === moment)?.form === form
    return {
      form,
      share: isFirst
        ? Math.round(restOf(written, instrument, moment) * 1e7) / 1e9
        : share(written.forms[form] ?? '0'),
    }
  })
}

function gatherDraw(
  { draw, how }: Written,
  instrument: OfferedInstrument,
  base: ConfigurationContent | null,
) {
  const chosen = chosenItems(draw, instrument)
  const reached = base?.draw ?? []
  const isAsBefore =
    how === 'adaptive' &&
    reached.length === chosen.length &&
    reached.every(({ item }) => chosen.includes(item))
  if (isAsBefore) return reached
  return chosen.map((item) => ({
    item,
    share: how === 'own' ? share(draw[item] ?? '') : 1 / chosen.length,
  }))
}

/** The items to draw, in the order they are sent, which faults count by. */
export function chosenItems(draw: Written['draw'], instrument: OfferedInstrument): string[] {
  return instrument.draw.map(({ item }) => item).filter((item) => Object.hasOwn(draw, item))
}

function share(typed: string): number {
  return readNumber(typed) / 100
}

/** A number as it is typed in French or in English; `NaN` when it is none. */
export function readNumber(typed: string): number {
  const plain = typed.replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.')
  return plain === '' ? Number.NaN : Number(plain)
}
