import type { FoundRequest } from '../../agents/subject/subjects-sql.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { requestName, sectorKeys } from '../../requests/identifiers/sector-key.ts'

/** Copies of requests outside the database, by place; `n` is messages, events or exports. */
interface Copy {
  place: string
  n: number
}

/**
 * Formats the copies of requests that the hub gave out and cannot erase. It reads rows that an
 * erasure deletes, so it runs before. Copies without a record are named without a number.
 * @param sectors every sector of the organisation
 */
export async function formatCopies(
  database: Queryable,
  secret: Secret,
  requests: readonly FoundRequest[],
  sectors: readonly string[],
): Promise<string> {
  const [first] = requests
  if (!first) return ''
  const { organisation } = first
  const keys = requests.map(({ source, reference }) => ({ source, reference }))
  const asked = [organisation, JSON.stringify(keys)]
  const sent = await database.query<Copy>(messages, asked)
  const told = await database.query<Copy>(webhooks, asked)
  const digests = requests.flatMap((request) =>
    sectors.flatMap((sector) => sectorKeys(secret, organisation, sector, requestName(request))),
  )
  const [exported] = await database.query<{ n: number }>(
    `select count(distinct at)::int as n from access_log.access
     where organisation = $1 and act = 'export' and request_keys && array(
       select jsonb_array_elements_text($2::jsonb))`,
    [organisation, JSON.stringify(digests)],
  )
  const sources = [...new Set(requests.map(({ source }) => source))].sort()
  return `Copies outside this database, which this command does not erase:
  messages sent: ${list(sent)}
  events sent to webhooks: ${list(told)}
  copies by parvis subject export: ${exported?.n ?? 0}
  software that told the hub of them: ${sources.join(', ')}
  backups, snapshots, archived logs, replicas and files of parvis import: the hub keeps no list
`
}

const list = (copies: readonly Copy[]) =>
  copies.map(({ place, n }) => `${place} ${n}`).join(', ') || '0'

const asked = 'jsonb_to_recordset($2::jsonb) as asked (source text, reference text)'

const messages = `
  select channel as place, count(*)::int as n from delivery join ${asked} using (source, reference)
  where organisation = $1 and outcome = 'accepted' group by channel order by channel`

const webhooks = `
  select w.url as place, count(*)::int as n
  from event e join ${asked}
    on e.content->>'source' = asked.source and e.content->>'reference' = asked.reference
  join event_sending s using (organisation, event)
  join webhook w using (organisation, webhook)
  where e.organisation = $1 and s.sent_at is not null group by w.url order by w.url`
