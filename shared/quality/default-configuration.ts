import type { ConfigurationContent, Notice } from '../contract/catalogue/configuration.ts'
import { firstLocales } from '../text/usager-locale.ts'
import { commentLength } from './limits.ts'

/** Defaults of a configuration from an instrument. */
export interface Offered {
  id: string
  version: number
  forms: readonly { form: string; share: number }[]
  draw: readonly { item: string; share: number }[]
  extras: readonly { item: string; bad: number; other: number }[]
}

/** Returns the default configuration for an instrument. Its owner writes the notice. */
export function defaultConfiguration(instrument: Offered, notice: Notice): ConfigurationContent {
  return {
    instrument: instrument.id,
    instrument_version: instrument.version,
    forms: instrument.forms.map(({ form, share }) => ({ form, share })),
    draw: instrument.draw.map(({ item, share }) => ({ item, share })),
    adaptive: false,
    extras: instrument.extras.map(({ item, bad, other }) => ({ item, bad, other })),
    invited: 1,
    open: true,
    rest_days: 90,
    languages: [...firstLocales],
    comment: commentLength,
    asks: { helped: true, departement: false, handover: false },
    contact: null,
    notice,
    retention: { comments: 12, answers: 25 },
  }
}
