import type { Geography } from '#shared/contract/catalogue/geography.ts'
import { type Naming, readGeoJson } from '#shared/territory/geojson/read-geojson.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { geographyText } from '#shared/text/site-owner/catalogue/geography.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { findAgent } from '../organisations/agents-sql.ts'
import { findGeography, upsertGeography } from './geography-sql.ts'

/**
 * Stores the shapes of a file, and replaces the previous ones.
 * @throws Refusal `invalid` with the position of each fault in the file, `token_refused`
 */
export async function saveGeography(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  { geojson, ...naming }: Naming & { geojson?: unknown },
): Promise<Geography> {
  const read = readGeoJson(geojson, naming)
  if (read.faults)
    throw new Refusal(
      'invalid',
      read.faults.map(({ path, code, values = {} }) => {
        const say = (locale: Locale) => fill(geographyText[locale].fault[code], values)
        return { path: `/geojson${path}`, code, detail: { fr: say('fr'), en: say('en') } }
      }),
    )
  const { organisation } = bearer.rights
  const agent = await findAgent(database, bearer.agent)
  if (!agent) throw new Refusal('token_refused')
  const kept = { shapes: read.shapes, author: agent.name, at: clock() }
  await upsertGeography(database, organisation, kept)
  return { geography: await findGeography(database, organisation) }
}
