import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { ownOf } from '#shared/text/own-of.ts'
import { questionsText } from '#shared/text/site-owner/catalogue/questions.ts'
import { problemsText } from '#shared/text/site-owner/problems.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import type { Fault } from '../../form/faults.ts'
import type { Wrong } from './read-written.ts'

/** Codes of the form's faults, in sentences. */
export function formatFaults(wrong: readonly Wrong[], locale: Locale): Fault[] {
  const sentences: Record<string, string> = {
    ...problemsText[locale].fault,
    ...questionsText[locale].fault,
  }
  const number = new Intl.NumberFormat(intlTag(locale))
  return wrong.map(({ path, code, values }) => ({
    path,
    sentence: fill(
      ownOf(sentences, code) ?? problemsText[locale].fault.wrong_value,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'number' ? number.format(value) : value,
        ]),
      ),
    ),
  }))
}
