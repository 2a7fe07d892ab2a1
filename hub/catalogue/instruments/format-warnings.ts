import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { InstrumentStored } from '#shared/contract/catalogue/own-instrument.ts'
import { checkSteps } from '#shared/quality/check-steps.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { instrumentText } from '#shared/text/site-owner/catalogue/instrument.ts'
import { formatLanguage } from './read-instrument.ts'

/** Says what of an instrument fits no step of a telephone. */
export function formatWarnings(
  instrument: Instrument,
  locale: Locale,
): InstrumentStored['warnings'] {
  return checkSteps(instrument).map((told) => ({
    name: told.warning === 'long_step' ? told.item : told.scale,
    language: told.locale,
    detail: fill(instrumentText[locale].warning[told.warning], {
      ...told,
      language: formatLanguage(told.locale, locale),
    }),
  }))
}
