import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { builtIn } from '#shared/quality/built-in/built-in.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { findOwnInstrument } from './sql.ts'

/** Returns a version of an instrument, Parvis's own or the organisation's; `null` when unknown. */
export async function findInstrument(
  database: Queryable,
  organisation: string,
  instrument: string,
  version: number,
): Promise<Instrument | null> {
  return (
    builtIn(instrument, version) ??
    (await findOwnInstrument(database, organisation, instrument, version))
  )
}
