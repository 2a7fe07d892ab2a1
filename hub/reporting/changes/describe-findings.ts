import type { Finding, Findings } from '#shared/contract/reporting/finding.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { indicatorCriteria } from '../indicators/list.ts'
import { gather } from '../report/gather.ts'
import { changesMade } from './changes-made.ts'
import { describePower } from './describe-power.ts'
import { judgeDecision } from './judge-decision.ts'
import { type FindingVersion, listFindings } from './sql.ts'

/** Describes findings, decisions and changes, newest first, and whether each change helped. */
export async function describeFindings(
  database: Queryable,
  bearer: Bearer,
  now: Date,
): Promise<Findings> {
  const { organisation } = bearer.rights
  const { zone, services } = await ownOrganisation(database, bearer)
  const today = dayIn(zone, now)
  const byFinding = new Map<string, [FindingVersion, ...FindingVersion[]]>()
  for (const one of await listFindings(database, organisation)) {
    const known = byFinding.get(one.finding)
    if (known) known.push(one)
    else byFinding.set(one.finding, [one])
  }
  const all = [...byFinding.values()]
  const known = new Map(
    (
      await gather(
        database,
        { organisation, zone, services, period: null, every: 'month', audience: 'inside' },
        indicatorCriteria,
        now,
      )
    ).map((one) => [one.service, one]),
  )
  const names = new Map(services.map((one) => [one.service, one.name]))
  return {
    zone,
    today,
    services: services.map(({ service, name }) => {
      const own = known.get(service)
      return { service, name, power: own ? describePower(own, today) : [] }
    }),
    findings: all.map((versions): Finding => {
      const [{ finding, content }] = versions
      const { service } = content
      return {
        finding,
        // A service no longer declared has only its slug as a name.
        service: { service, name: names.get(service) ?? { fr: service, en: service } },
        versions: versions.map(({ finding: _, ...version }) => version),
        named_after: isNamedAfter(versions, zone),
        outcome: judgeDecision(known.get(service), content, today),
      }
    }),
    changes: changesMade(all, today, zone),
  }
}

/** Returns whether the indicator was first named after the day of the change. */
function isNamedAfter(versions: readonly FindingVersion[], zone: string): boolean {
  const [newest] = versions
  if (!newest || newest.content.done_on === null) return false
  const { indicator, service, every, done_on } = newest.content
  let since = newest
  for (const one of versions) {
    const { content } = one
    if (content.indicator !== indicator || content.service !== service || content.every !== every)
      break
    since = one
  }
  return dayIn(zone, new Date(since.at)) > done_on
}
