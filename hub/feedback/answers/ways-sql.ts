import type { Queryable } from '../../platform/database/database.ts'

/** Number of answers to an item, by service and channel, or by value. */
export interface Way {
  service: string
  channel: string
  value: string
  n: number
}

/** Returns the roll-up of one item by channel, for any instrument. */
export function listWayTallies(
  database: Queryable,
  organisation: string,
  items: readonly string[],
): Promise<(Way & { item: string })[]> {
  return database.query(
    `select service, channel, item, value, sum(n)::int as n
     from rolled_up where organisation = $1 and grain = 'month' and item = any($2)
     group by 1, 2, 3, 4 having sum(n) > 0`,
    [organisation, items],
  )
}
