import type { Queryable } from '../../platform/database/database.ts'

/** Most answers of one network that count for one service on one day: a whole town hall's. */
const mostOfNetwork = 400

/**
 * Sets new feedbacks of the log aside when their network has sent enough for the day. They are stored
 * and shown as such, and a person may count them after all. The fold of the organisation is locked.
 * @returns how many were set aside
 */
export async function capNetworks(transaction: Queryable, organisation: string): Promise<number> {
  const rows = await transaction.query(
    `with came as materialized (
       select l.feedback, l.service, l.stream, l.arrived, l.network,
         row_number() over (
           partition by l.service, l.stream, l.arrived, l.network order by l.feedback) as nth
       from part_log l
       where l.organisation = $1 and l.is_head and l.is_limited and l.set_aside is null
         and l.fault is null
         and l.arrived is not null and l.network is not null
     ), counted as materialized (
       select came.service, came.stream, came.arrived, came.network, (
         select count(*) from (
           select 1 from arrival a join feedback f using (organisation, feedback)
           where a.organisation = $1 and a.day = came.arrived and a.network = came.network
             and f.service = came.service and f.stream = came.stream and f.set_aside is null
           limit $2) before) as before
       from came where nth = 1
     )
     update part_log l set set_aside = 'network'
     from came join counted using (service, stream, arrived, network)
     where l.organisation = $1 and l.feedback = came.feedback and l.is_head
       and came.nth + counted.before > $2
     returning l.feedback`,
    [organisation, mostOfNetwork],
  )
  return rows.length
}
