import { daysOf } from '#shared/calendar/period.ts'
import { type Crossed, conformitySides } from '#shared/contract/reporting/crossed.ts'
import { widths } from '#shared/contract/requests/request-facts.ts'
import { webStreams } from '#shared/contract/stream.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { shareOfRegister } from '#shared/statistics/share.ts'
import type { Localised } from '#shared/text/locale.ts'
import { newestInstrument } from '../../catalogue/instruments/newest-instrument.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { countPromises } from '../../requests/promises/promise-counts-sql.ts'
import { describeClasses } from './describe-classes.ts'
import { describeConformity } from './describe-conformity.ts'
import { describeEvidenceMeasures } from './describe-evidence-measures.ts'
import { describeProofs } from './describe-proofs.ts'
import { type Perception, perceptionOf } from './perception.ts'
import { listCrossedTallies, type OfService } from './sql.ts'

/** The service and the period; `null` for all data. */
export interface AskedCrossed {
  organisation: string
  service: string
  period: string | null
}

/** Describes every crossed table of a service. @throws Refusal `unknown_service` */
export async function describeCrossed(
  database: Queryable,
  asked: AskedCrossed,
  now: Date,
): Promise<Crossed> {
  const { of, name, perception, zone } = await findAsked(database, asked)
  const [tallies, promises] = await Promise.all([
    listCrossedTallies(database, of),
    countPromises(database, of.organisation, now, { zone, within: of.within }),
  ])
  const { kept, due } = promises.find((one) => one.service === of.service) ?? { kept: 0, due: 0 }
  const { opening, noticed } = perception
  const widest = tallies.filter(({ fact }) => fact === 'width')
  const crossed: Perceived = {
    conformity: conformitySides.flatMap((by) =>
      webStreams.flatMap(
        (stream) => describeConformity({ by, stream, perception, tallies, due }) ?? [],
      ),
    ),
    windows: webStreams.flatMap((stream) => {
      const own = widest.filter((one) => one.stream === stream)
      if (!opening || own.length === 0) return []
      const fact = { classes: widths, criterion: opening, tallies: own }
      const [rows = []] = describeClasses([{ ...fact, classOf: (one) => one.class }])
      return [{ stream, rows }]
    }),
    evidence: webStreams.flatMap((stream) => {
      const told = opening && describeEvidenceMeasures(stream, tallies, opening)
      return told && told.measures.length > 0 ? [told] : []
    }),
    proofs: webStreams.flatMap(
      (stream) => (noticed && describeProofs(stream, tallies, noticed)) ?? [],
    ),
  }
  return {
    generated_at: now.toISOString(),
    service: of.service,
    name,
    zone,
    period: asked.period,
    // The record is hidden without the perception of usagers beside it.
    register: isPerceived(crossed) ? shareOfRegister(kept, due) : { told: 'nothing' },
    ...crossed,
  }
}

type Perceived = Pick<Crossed, 'conformity' | 'windows' | 'evidence' | 'proofs'>

function isPerceived({ conformity, windows, evidence, proofs }: Perceived): boolean {
  const rows = [
    ...windows.flatMap((one) => one.rows),
    ...evidence.flatMap(({ measures }) => measures.flatMap((one) => one.rows)),
    ...proofs.flatMap((one) => one.rows),
  ]
  return (
    rows.some(({ share }) => share.told !== 'nothing') ||
    conformity.some(({ cells }) =>
      Object.entries(cells).some(([cell, { n }]) => cell !== 'unanswered' && n !== null),
    )
  )
}

/** Finds the instrument and its criterion for good answers. @throws Refusal `unknown_service` */
export async function findAsked(
  database: Queryable,
  { organisation, service, period }: AskedCrossed,
): Promise<{ of: OfService; name: Localised; perception: Perception; zone: string }> {
  const [known, newest] = await Promise.all([
    findOrganisation(database, organisation),
    newestInstrument(database, organisation),
  ])
  const declared = known?.services.find((one) => one.service === service)
  if (!known || !declared) throw new Refusal('unknown_service')
  const instrument = newest ?? parvis
  return {
    of: {
      organisation,
      service,
      instrument: instrument.id,
      version: instrument.version,
      within: period === null ? null : daysOf(period),
    },
    name: declared.name,
    perception: perceptionOf(instrument),
    zone: known.zone,
  }
}
