import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'

/** Returns one version of an organisation's own instrument. */
export async function findOwnInstrument(
  database: Queryable,
  organisation: string,
  instrument: string,
  version: number,
): Promise<Instrument | null> {
  const [row] = await database.query<{ definition: Instrument }>(
    `select definition from instrument
     where (organisation, instrument, version) = ($1, $2, $3)`,
    [organisation, instrument, version],
  )
  return row?.definition ?? null
}

/** Returns the newest version of each instrument of an organisation, by name. */
export async function listOwnInstruments(
  database: Queryable,
  organisation: string,
): Promise<Instrument[]> {
  const rows = await database.query<{ definition: Instrument }>(
    `select distinct on (instrument) definition from instrument
     where organisation = $1 order by instrument, version desc`,
    [organisation],
  )
  return rows.map(({ definition }) => definition)
}

/**
 * Inserts an organisation's own instrument. A version is immutable: the same content gives the same
 * version, other content the next one.
 * @param instrument its own version is ignored.
 * @param read the newest version its writer knew, 0 for none; `null` when they did not say.
 * @returns the stored version, and whether it is new.
 * @throws Refusal `instrument_changed`
 */
export async function insertInstrument(
  database: Database,
  organisation: string,
  instrument: Instrument,
  read: number | null = null,
): Promise<{ version: number; isNew: boolean }> {
  return database.transaction(async (transaction) => {
    // A lock, so that concurrent writers cannot give one version two contents.
    await transaction.query(
      `select 1 from organisation where organisation = $1 for no key update`,
      [organisation],
    )
    const content = JSON.stringify(instrument)
    const [newest] = await transaction.query<{ version: number; same: boolean }>(
      `select version, definition - 'version' = $3::jsonb - 'version' as same from instrument
       where (organisation, instrument) = ($1, $2) order by version desc limit 1`,
      [organisation, instrument.id, content],
    )
    if (newest?.same) return { version: newest.version, isNew: false }
    if (read !== null && read !== (newest?.version ?? 0)) throw new Refusal('instrument_changed')
    const version = (newest?.version ?? 0) + 1
    await transaction.query(
      `insert into instrument (organisation, instrument, version, definition)
       values ($1, $2, $3, jsonb_set($4::jsonb, '{version}', to_jsonb($3::int)))`,
      [organisation, instrument.id, version, content],
    )
    return { version, isNew: true }
  })
}
