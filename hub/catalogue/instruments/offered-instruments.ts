import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { OfferedInstrument } from '#shared/contract/catalogue/site-settings.ts'
import { listJudgedLater } from '#shared/quality/check-moments.ts'
import { instruments, instrumentsOffered } from '#shared/quality/instruments/list.ts'
import { languagesOf } from '#shared/quality/languages-of.ts'
import { momentOf } from '#shared/quality/moments.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { listOwnInstruments } from './sql.ts'

/**
 * Returns a summary of every instrument an organisation may choose.
 * @param used one in use, added when it is no longer the newest.
 */
export async function offerInstruments(
  database: Queryable,
  organisation: string,
  used: Instrument | null,
): Promise<OfferedInstrument[]> {
  const own = await listOwnInstruments(database, organisation)
  const all = [...instrumentsOffered, ...own]
  const isOffered = all.some(({ id, version }) => id === used?.id && version === used.version)
  return (used && !isOffered ? [used, ...all] : all).map(summariseInstrument)
}

/** Returns what a configuration may choose in an instrument. */
export function summariseInstrument(instrument: Instrument): OfferedInstrument {
  const { id, version, title, opening, items, forms, draw, extras, bad } = instrument
  return {
    id,
    version,
    title,
    own: !instruments.some((brought) => brought.id === id),
    languages: languagesOf(instrument),
    opening,
    items: items.map(({ item, dimension, wording }) => ({ item, dimension, wording })),
    forms: forms.map((form) => {
      const { pages, ...told } = form
      return {
        ...told,
        moment: momentOf(instrument, form),
        asks: pages.flatMap((page) => page.items),
        too_early: listJudgedLater(instrument, form),
      }
    }),
    draw: draw.map(({ item, twin, share }) => ({ item, ...(twin && { twin }), share })),
    extras,
    bad,
  }
}
