import type { Indicators } from '#shared/contract/indicators.ts'
import { Refusal } from '../refusal.ts'
import type { Queryable } from '../store/database.ts'
import { findOrganisation } from '../store/directory.ts'
import { indicatorList } from './list.ts'

/** Reports on an organisation: both worlds of every service, never one alone. */
export async function report(
  database: Queryable,
  organisation: string,
  now: Date,
): Promise<Indicators> {
  const known = await findOrganisation(database, organisation)
  if (!known) throw new Refusal('not_found')
  const figures = new Map(
    await Promise.all(
      indicatorList.map(
        async (one) => [one.id, await one.compute(database, organisation, now)] as const,
      ),
    ),
  )
  const figure = (indicator: (typeof indicatorList)[number], service: string) => ({
    indicator: indicator.id,
    shares: figures.get(indicator.id)?.get(service) ?? indicator.empty,
  })
  return {
    generated_at: now.toISOString(),
    organisation: known.name,
    zone: known.zone,
    services: known.services.map(({ service, name }) => ({
      service,
      name,
      pairs: pairs.map(({ usager, commun }) => ({
        usager: figure(usager, service),
        commun: figure(commun, service),
      })),
    })),
  }
}

/** Each indicator of the usager's world beside its guard from the general interest. */
const pairs = indicatorList
  .filter(({ world }) => world === 'usager')
  .map((usager) => {
    const commun = indicatorList.find(({ id, world }) => id === usager.guard && world === 'commun')
    if (!commun) throw new Error(`${usager.id} has no guard from the general interest`)
    return { usager, commun }
  })
