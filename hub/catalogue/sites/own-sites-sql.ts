import type { Notice } from '#shared/contract/catalogue/configuration.ts'
import type { Installation } from '#shared/contract/catalogue/installation.ts'
import type { OwnSite, SitePut } from '#shared/contract/catalogue/own-sites.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** A site for its organisation. */
export type StoredSite = Omit<OwnSite, 'visit' | 'refused'> & {
  /** The privacy notice; `null` while the site asks nothing. */
  notice: Notice | null
  refused_origin: string | null
  /** `YYYY-MM-DD` */
  refused_on: string | null
  visit: (Omit<Installation, 'visited_at'> & { visited_at: Date }) | null
}

/**
 * Returns every site of an organisation, with its current configuration, and when the widget was
 * last seen and its page last checked.
 */
export async function listOwnSites(
  database: Queryable,
  organisation: string,
): Promise<StoredSite[]> {
  const rows = await database.query<
    Omit<StoredSite, 'visit'> & {
      url: string | null
      visited_at: Date | null
      lines: Installation['lines'] | null
    }
  >(
    `select s.site, s.name, s.origins,
       (select jsonb_build_object(
          'instrument', content->>'instrument', 'languages', content->'languages')
        from configuration c where (c.organisation, c.site) = ($1, s.site)
        order by version desc limit 1) as asks,
       (select content->'notice' from configuration c
        where (c.organisation, c.site) = ($1, s.site)
        order by version desc limit 1) as notice,
       (select max(day)::text from activity_day a where (a.organisation, a.site) = ($1, s.site)
        and service = '' and seen > 0) as seen,
       coalesce(
         (select max(day)::text from activity_day a where (a.organisation, a.site) = ($1, s.site)
          and service <> '' and answered > 0),
         (select max(day)::text from feedback f where (f.organisation, f.site) = ($1, s.site)
          and channel <> 'web' and set_aside is null)) as answered,
       case when s.refused_origin <> all (s.origins) then s.refused_origin end as refused_origin,
       s.refused_on::text as refused_on,
       v.url, v.visited_at, v.lines
     from site s left join site_visit v on (v.organisation, v.site) = ($1, s.site)
     where s.organisation = $1 order by s.site`,
    [organisation],
  )
  return rows.map(({ url, visited_at, lines, ...site }) => ({
    ...site,
    visit:
      url !== null && visited_at !== null && lines !== null
        ? { site: site.site, url, visited_at, lines }
        : null,
  }))
}

/**
 * Inserts or updates a site.
 * @returns `false` when another organisation has a site of this name
 */
export async function upsertOwnSite(
  database: Queryable,
  organisation: string,
  site: string,
  { name, origins }: SitePut,
): Promise<boolean> {
  // The name may be free, ours or another organisation's: one statement decides.
  const rows = await database.query(
    `insert into site as s (organisation, site, name, origins)
     values ($1, $2, $3::jsonb, $4::text[])
     on conflict (site) do update set name = excluded.name, origins = excluded.origins
     where s.organisation = excluded.organisation
     returning site`,
    [organisation, site, JSON.stringify(name), origins],
  )
  return rows.length > 0
}

/** Stores the origin of the last page that was refused. @param day `YYYY-MM-DD` */
export async function updateRefusedOrigin(
  database: Queryable,
  { organisation, site }: { organisation: string; site: string },
  origin: string,
  day: string,
): Promise<void> {
  await database.query(
    `update site set refused_origin = $3, refused_on = $4::date
     where (organisation, site) = ($1, $2)
     and (refused_origin, refused_on) is distinct from ($3::text, $4::date)`,
    [organisation, site, origin, day],
  )
}

/** Stores the result of a page check, and replaces the previous one. */
export async function updateSiteVisit(
  database: Queryable,
  organisation: string,
  { site, url, visited_at, lines }: Installation,
): Promise<void> {
  await database.query(
    `insert into site_visit (organisation, site, url, visited_at, lines)
     values ($1, $2, $3, $4::timestamptz, $5::jsonb)
     on conflict (organisation, site) do update
     set url = excluded.url, visited_at = excluded.visited_at, lines = excluded.lines`,
    [organisation, site, url, visited_at, JSON.stringify(lines)],
  )
}
