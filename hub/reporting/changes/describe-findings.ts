import { daysOf, isOver } from '#shared/calendar/period.ts'
import type {
  Finding,
  FindingContent,
  Findings,
  Outcome,
} from '#shared/contract/reporting/finding.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { Around } from './change-of.ts'
import { changesMade } from './changes-made.ts'
import { periodsAround } from './periods-around.ts'
import { readAround } from './read-around.ts'
import { type FindingVersion, listFindings } from './sql.ts'
import { testDecision } from './test-decision.ts'

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
  const judge = await openJudge(
    all.map(([{ content }]) => content),
    today,
    (periods) => readAround(database, { organisation, zone, services, ...periods }, now),
  )
  const names = new Map(services.map((one) => [one.service, one.name]))
  return {
    zone,
    today,
    services: services.map(({ service, name }) => ({ service, name })),
    findings: all.map((versions): Finding => {
      const [{ finding, content }] = versions
      const { service } = content
      return {
        finding,
        // A service no longer declared has only its slug as a name.
        service: { service, name: names.get(service) ?? { fr: service, en: service } },
        versions: versions.map(({ finding: _, ...version }) => version),
        named_after: isNamedAfter(versions, zone),
        outcome: judge(content),
      }
    }),
    changes: changesMade(all, today, zone),
  }
}

/** Reads each pair of periods once, however many findings it tests. */
async function openJudge(
  all: readonly FindingContent[],
  today: string,
  read: (periods: { before: string; after: string }) => Promise<Map<string, Around>>,
): Promise<(content: FindingContent) => Outcome> {
  const known = new Map<string, Map<string, Around>>()
  for (const { done_on, every } of all) {
    if (done_on === null) continue
    const periods = periodsAround(done_on, every)
    const key = `${periods.before} ${periods.after}`
    if (isOver(periods.after, today) && !known.has(key)) known.set(key, await read(periods))
  }
  return ({ done_on, every, service, indicator }) => {
    if (done_on === null) return { told: 'not_done' }
    const { before, after } = periodsAround(done_on, every)
    const around = known.get(`${before} ${after}`)
    if (!around) return { told: 'too_early', before, after, ready_on: daysOf(after).until }
    const own = around.get(service)
    return own ? testDecision(own, indicator) : { told: 'cannot', because: 'absent', before, after }
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
