import type { Instrument } from '#shared/contract/catalogue/instrument.ts'

/** Returns whether an instrument is for campaigns: it asks for the minimum acceptable. */
export function isOfCampaigns({ items }: Instrument): boolean {
  return items.some(({ aspect }) => aspect === 'minimum')
}

/** Finds the newest version of the campaign that was answered. */
export function newestCampaign(instruments: ReadonlyMap<string, Instrument>): Instrument | null {
  const all = [...instruments.values()].filter(isOfCampaigns)
  return all.sort((one, other) => other.version - one.version)[0] ?? null
}
