import type { ClosingReason } from '#shared/contract/reporting/closing.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { SettledCells } from '../figures/settled-cells.ts'

/** Names a cell, as `nameOfCell` does. */
const cellName = `concat_ws(' ', service, case channel when 'web' then stream else 'entered' end,
  instrument, instrument_version, item)`

const counted = `instrument, instrument_version, item, day, service, stream, channel, territory, place,
  locale, value, n`

/** Lists the closed months with changes that wait for a revision, as `YYYY-MM`, oldest first. */
export async function listLateMonths(database: Queryable, organisation: string): Promise<string[]> {
  const rows = await database.query<{ month: string }>(
    `select distinct to_char(day, 'YYYY-MM') as month from late_change
     where organisation = $1 and not is_kept_out order by 1`,
    [organisation],
  )
  return rows.map(({ month }) => month)
}

/**
 * Moves the changes of a closed month into the counts, where its cell is told. A cell that protects
 * another takes them in groups of `fewest` at least; a hidden cell takes none, ever. An answer from
 * a territory that is not told counts without its territory.
 * @returns why the moved counts changed
 */
export async function moveLateChanges(
  transaction: Queryable,
  { organisation, month }: { organisation: string; month: string },
  { told, protects, places }: SettledCells,
  fewest: number,
): Promise<ClosingReason[]> {
  const rows = await transaction.query<{ reason: ClosingReason }>(
    `with late as materialized (
       select *, ${cellName} as cell from late_change
       where organisation = $1 and not is_kept_out
         and day >= to_date($2, 'YYYY-MM') and day < to_date($2, 'YYYY-MM') + interval '1 month'
     ), named as (
       select cell, sum(abs(n)) as n from late group by 1
     ), open as materialized (
       select cell from named
       where $3::jsonb ? cell or ($4::jsonb ? cell and n >= $5::int)
     ), taken as (
       delete from late_change l using late
       where l.organisation = $1 and l.change = late.change and late.cell in (select cell from open)
       returning late.reason, late.cell, late.instrument, late.instrument_version, late.item,
         late.day, late.service, late.stream, late.channel, late.territory, late.place, late.locale,
         late.value, late.n,
         coalesce($6::jsonb -> late.cell ? coalesce(nullif(late.territory, ''), late.place), false)
           as is_placed
     ), closed as (
       update late_change l set is_kept_out = true from late
       where l.organisation = $1 and l.change = late.change
         and not $3::jsonb ? late.cell and not $4::jsonb ? late.cell
     ), added as (
       insert into roll_up_change (organisation, ${counted})
       select $1, instrument, instrument_version, item, day, service, stream, channel,
         case when is_placed then territory else '' end, case when is_placed then place else '' end,
         locale, value, sum(n)
       from taken group by 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 having sum(n) <> 0
     ), apart as (
       insert into late_change (organisation, reason, is_kept_out, ${counted})
       select $1, reason, true, instrument, instrument_version, item, day, service, stream, channel,
         side.territory, side.place, locale, value, sum(n * side.sign)
       from taken cross join lateral (values (territory, place, 1), ('', '', -1))
         as side (territory, place, sign)
       where not is_placed and (taken.territory <> '' or taken.place <> '')
       group by 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 having sum(n * side.sign) <> 0
     )
     select distinct reason from taken order by 1`,
    [
      organisation,
      month,
      JSON.stringify(told),
      JSON.stringify(protects),
      fewest,
      JSON.stringify(places),
    ],
  )
  return rows.map(({ reason }) => reason)
}
