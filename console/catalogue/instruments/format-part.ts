import type { OfferedInstrument } from '#shared/contract/catalogue/site-settings.ts'
import { moments } from '#shared/contract/moment.ts'
import { fill } from '#shared/text/fill.ts'
import { type Locale, localise } from '#shared/text/locale.ts'
import { formatCount, formatUnit } from '#shared/text/numbers.ts'
import { questionsText } from '#shared/text/site-owner/catalogue/questions.ts'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import type { Part } from './parts.ts'
import { chosenItems, readNumber, restOf } from './read-written.ts'
import { askedFields, isEmpty, isNoticeWritten, type Written } from './written.ts'

type Asked = (draft: Written, instrument: OfferedInstrument, locale: Locale) => string

const lines: Readonly<Record<Part, Asked>> = {
  instrument: (_, { title, version }, locale) =>
    fill(questionsText[locale].form.instrumentOption, { title: localise(title, locale), version }),
  forms(draft, instrument, locale) {
    const text = questionsText[locale].asked
    const given = instrument.forms.filter(({ form, moment }) => {
      const first = instrument.forms.find((one) => one.moment === moment)
      const isFirst = first?.form === form
      return (isFirst ? restOf(draft, instrument, moment) : readNumber(draft.forms[form] ?? '')) > 0
    })
    const times = moments.filter((moment) => given.some((form) => form.moment === moment))
    return fill(formatCount(given.length, text.forms, locale), {
      moments: new Intl.ListFormat(locale).format(times.map((moment) => text.moments[moment])),
    })
  },
  draw(draft, instrument, locale) {
    const text = questionsText[locale].asked
    const drawn = chosenItems(draft.draw, instrument).length
    return drawn === 0 ? text.none : formatCount(drawn, text.draw[draft.how], locale)
  },
  extras({ extras }, _, locale) {
    const text = questionsText[locale].asked
    const chosen = Object.keys(extras).length
    return chosen === 0 ? text.none : formatCount(chosen, text.extras, locale)
  },
  invitation({ invited, restDays, open }, _, locale) {
    const text = questionsText[locale].asked
    const rest = readNumber(restDays)
    return fill(open ? text.invitedOpen : text.invited, {
      invited,
      rest: Number.isNaN(rest) ? restDays : formatUnit(rest, 'day', locale),
    })
  },
  languages: ({ languages }, instrument, locale) =>
    instrument.languages
      .filter((one) => languages.includes(one))
      .map((one) => formatOwnLanguage(one, locale))
      .join('\u00a0· ') || questionsText[locale].asked.none,
  comment({ comment }, _, locale) {
    const text = questionsText[locale].asked
    return readNumber(comment) === 0 ? text.noComment : fill(text.comment, { comment })
  },
  asksMore(draft, _, locale) {
    const text = questionsText[locale].asked
    const asked = askedFields.filter((name) => draft[name]).map((name) => text[name])
    return asked.join('\u00a0· ') || text.none
  },
  contact: ({ hasContact, contact }, _, locale) =>
    (hasContact && contact.name) || questionsText[locale].asked.noContact,
  notice(draft, _, locale) {
    const text = questionsText[locale].asked
    const lacks = isEmpty(draft.controller) || isEmpty(draft.officer) || !isNoticeWritten(draft)
    return lacks ? text.noNotice : fill(text.notice, { controller: draft.controller })
  },
  retention: ({ commentMonths, answerMonths }, _, locale) =>
    fill(questionsText[locale].asked.retention, { commentMonths, answerMonths }),
}

/** What is written in a part of the form, in one line. */
export function formatPart(
  part: Part,
  draft: Written,
  instrument: OfferedInstrument,
  locale: Locale,
): string {
  return lines[part](draft, instrument, locale)
}
