import type { Instrument } from '#shared/contract/catalogue/instrument.ts'

/** Whether an instrument is one of campaigns: it asks for the least that is acceptable. */
export function isOfCampaigns({ items }: Instrument): boolean {
  return items.some(({ aspect }) => aspect === 'minimum')
}
