import type { Geography } from '#shared/contract/catalogue/geography.ts'
import { type Naming, readGeoJson } from '#shared/territory/geojson/read-geojson.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { geographyText } from '#shared/text/site/text.ts'
import { Refusal } from '../http/refusal.ts'
import type { Bearer } from '../keys/tokens.ts'
import type { Services } from '../services.ts'
import { findAgent } from '../store/agents.ts'
import { findGeography, keepGeography } from '../store/geography.ts'

/**
 * Keeps the shapes of a file in the place of those before.
 * @throws Refusal `invalid` with the place of each fault in the file, `token_refused`
 */
export async function bringGeography(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
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
  await keepGeography(database, organisation, kept)
  return { geography: await findGeography(database, organisation) }
}
