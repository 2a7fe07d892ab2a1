import type { Instrument } from '#shared/contract/catalogue/instrument.ts'

/** Returns whether an instrument is for campaigns: it asks for the minimum acceptable. */
export function isOfCampaigns({ items }: Instrument): boolean {
  return items.some(({ aspect }) => aspect === 'minimum')
}
