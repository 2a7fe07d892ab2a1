import { randomUUID } from 'node:crypto'
import type { ResultRow, ResultsSent, ResultsTaken } from '#shared/contract/reporting/results.ts'
import { resultScales } from '#shared/quality/result-scales.ts'
import { ownOf } from '#shared/text/own-of.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { digestsUnder, digestUnder } from '../../platform/crypto/digests.ts'
import type { Deps } from '../../platform/deps.ts'
import { type Fault, Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { countResults, lockResultImport } from './sql.ts'

/**
 * Imports lines of an export. Each line counts once, whichever file repeats it.
 * @throws Refusal `unknown_service`; `invalid` where a line has an unknown answer or a future date
 */
export async function importResultLines(
  { database, clock, secret }: Pick<Deps, 'database' | 'clock' | 'secret'>,
  { organisation, author }: { organisation: string; author: string },
  { instrument, service, file, refused, rows }: ResultsSent,
): Promise<ResultsTaken> {
  const known = await findOrganisation(database, organisation)
  if (!known?.services.some((one) => one.service === service)) throw new Refusal('unknown_service')
  const now = clock()
  const thisMonth = dayIn(known.zone, now).slice(0, 7)
  const faults = rows.flatMap((row, at) => faultsOf(row, at, instrument, thisMonth))
  if (faults.length > 0) throw new Refusal('invalid', faults)
  const use = useOfResults(organisation)
  const marked = rows.map(({ id, month, answers }) => {
    const said = JSON.stringify([instrument, service, id])
    const mark = digestUnder(secret, use, said)
    return { mark, marks: digestsUnder(secret, use, said), month, answers }
  })
  return database.transaction(async (transaction) => {
    const brought = { organisation, instrument, service, file }
    const begun = { import: randomUUID(), refused, author, at: now }
    const held = await lockResultImport(transaction, brought, begun)
    const taken = await countResults(transaction, brought, held, marked)
    return { import: held, taken, known: rows.length - taken }
  })
}

/** Returns the use of the key of the marks of lines. */
export const useOfResults = (organisation: string) => ['result-marks', organisation]

function faultsOf(
  { month, answers }: ResultRow,
  at: number,
  instrument: ResultsSent['instrument'],
  thisMonth: string,
): Fault[] {
  const scales = resultScales[instrument]
  const path = `/rows/${at}`
  return [
    ...(month > thisMonth ? [{ path: `${path}/month`, code: 'future_date' as const }] : []),
    ...answers.flatMap(({ item, value }, nth): Fault[] => {
      const values = ownOf(scales, item)
      const isFirst = answers.findIndex((one) => one.item === item) === nth
      if (!values || !isFirst)
        return [{ path: `${path}/answers/${nth}/item`, code: 'unknown_item' }]
      if (values.includes(value)) return []
      return [{ path: `${path}/answers/${nth}/value`, code: 'off_scale' }]
    }),
  ]
}
