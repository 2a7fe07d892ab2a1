import type { Tools } from '#shared/contract/agents/tools.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Most rules and withdrawals in one answer. */
const mostRules = 200

/**
 * Lists the tools of an organisation for its extensions. Of each rule it gives the newest version
 * not withdrawn, then the withdrawals of later versions, so that an extension can roll back. A
 * tool's address is the declared one, else the one where the hub reads its source.
 * @returns `null` when the organisation doesn't exist
 */
export async function listTools(
  database: Queryable,
  organisation: string,
): Promise<Omit<Tools, 'keys'> | null> {
  const [row] = await database.query<Omit<Tools, 'keys'>>(
    `with withdrawn as (
       select id, version, signed from tool_rule where organisation = $1 and says = 'withdrawn'
     ), standing as (
       select distinct on (id) id, version, signed from tool_rule r
       where organisation = $1 and says = 'rule'
         and not exists (select 1 from withdrawn w where (w.id, w.version) = (r.id, r.version))
       order by id, version desc
     ), told as (
       select 1 as part, id, version, signed from standing
       union all
       select 2, w.id, w.version, w.signed from withdrawn w left join standing s using (id)
       where w.version > coalesce(s.version, 0)
       order by part, version desc, id limit $2
     ), place as (
       select origin, path, source from tool_place where organisation = $1
       union all
       -- Where the hub reads a source, agents most often work on it. Two there would be a guess.
       select origin, path, min(source) from (
         select lower(substring(settings->>'url' from '^https?://[^/?#]+')) as origin,
           coalesce(substring(settings->>'url' from '^https?://[^/?#]+(/[^?#]*[^/?#])'), '') as path,
           source
         from connector where organisation = $1
       ) as read
       where origin ~ '^https?://([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:]+\\])(:[0-9]{1,5})?$'
         and path ~ '^(/[A-Za-z0-9_.~%-]+)*$' and length(path) <= 200
         and not exists (
           select 1 from tool_place d
           where (d.organisation, d.origin, d.path) = ($1, read.origin, read.path)
         )
       group by origin, path having count(*) = 1
     )
     select coalesce((
         select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('origin', origin, 'path', nullif(path, ''),
             'source', source)) order by origin collate "C", path collate "C")
         from place
       ), '[]') as places,
       coalesce((
         select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('pattern', pattern, 'source', source))
           order by pattern collate "C")
         from reference_pattern where organisation = $1
       ), '[]') as references,
       coalesce((
         select jsonb_agg(signed order by part, id, version desc) from told
       ), '[]') as rules
     from organisation where organisation = $1`,
    [organisation, mostRules],
  )
  return row ?? null
}
