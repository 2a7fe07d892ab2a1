import { randomBytes } from 'node:crypto'
import { daysLater } from '#shared/calendar/day.ts'
import type { Warnings } from '#shared/contract/reporting/warning.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import type { Database } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import {
  besideOf,
  describeAlarms,
  describeWarning,
  describeWarningChart,
} from './describe-warnings.ts'
import { readSeries } from './series.ts'
import { insertNorm, insertWarning, listNorms, listWarnings } from './sql.ts'
import { type WatchedChart, watchSeries } from './watch-series.ts'

/** Days after which an unexplained signal becomes history: shown, without a task. */
const askedDays = 13 * 7

/**
 * Computes every chart of an organisation, stores new signals, and returns all. It is idempotent,
 * also among several hubs.
 * @throws Refusal `not_found`
 */
export async function findWarnings(
  database: Database,
  organisation: string,
  now: Date,
): Promise<Warnings> {
  const known = await findOrganisation(database, organisation)
  if (!known) throw new Refusal('not_found')
  const { zone, services } = known
  const today = dayIn(zone, now)
  const [series, norms, warnings] = await Promise.all([
    readSeries(database, { organisation, zone, services }, now),
    listNorms(database, organisation),
    listWarnings(database, organisation),
  ])
  const charts = series.map((one) =>
    watchSeries(one, { norms, warnings, today, charts: series.length }),
  )
  const isLogged = await logAll(database, { organisation, today }, charts, warnings, now)
  const logged = isLogged ? await listWarnings(database, organisation) : warnings
  return {
    zone,
    services: services.map(({ service, name }) => ({ service, name })),
    together: describeAlarms(charts, today),
    charts: charts.map((one) => describeWarningChart(one, besideOf(one.series, charts, today))),
    warnings: logged.map((one) => describeWarning(one, besideOf(one, charts, today))),
  }
}

/** Stores new references and new signals. @param today in the organisation's zone @returns whether there was any */
async function logAll(
  database: Database,
  { organisation, today }: { organisation: string; today: string },
  charts: readonly WatchedChart[],
  known: readonly { service: string; measure: string; stream: string | null; until: string }[],
  now: Date,
): Promise<boolean> {
  let isLogged = false
  for (const { series, norm, isNew, watched } of charts) {
    if (norm === null) continue
    const { service, measure, stream, instrument } = series
    if (isNew)
      await insertNorm(
        database,
        organisation,
        { service, measure, stream, instrument, ...norm },
        now,
      )
    for (const { signal } of watched) {
      if (signal === null || signal.until < daysLater(today, -askedDays)) continue
      const isKnown = known.some(
        (one) =>
          one.service === service &&
          one.measure === measure &&
          one.stream === stream &&
          one.until === signal.until,
      )
      if (isKnown) continue
      await insertWarning(database, organisation, {
        warning: uuidv7(now.getTime(), randomBytes(10)),
        service,
        measure,
        stream,
        way: signal.way,
        since: signal.since,
        until: signal.until,
        usual_x: norm.x,
        usual_n: norm.n,
        seen_x: signal.x,
        seen_n: signal.n,
        found_at: now,
      })
      isLogged = true
    }
  }
  return isLogged
}
