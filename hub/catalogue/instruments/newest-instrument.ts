import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { findNewestAsked } from '../organisations/directory-sql.ts'
import { findInstrument } from './instruments.ts'

/**
 * Returns the instrument of the newest configuration of an organisation, for any site; or `null`.
 */
export async function newestInstrument(
  database: Queryable,
  organisation: string,
): Promise<Instrument | null> {
  const asked = await findNewestAsked(database, organisation)
  return asked && findInstrument(database, organisation, asked.instrument, asked.version)
}
