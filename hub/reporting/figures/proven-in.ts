import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { ProvenStream } from '#shared/contract/stream.ts'
import { provenStream } from '#shared/quality/proven-stream.ts'
import type { MonthTally } from '../../feedback/answers/tallies-sql.ts'

/**
 * Returns the stream on which the estimates of a service rest, by every answer it ever got to the
 * opening question of an instrument, in any version: another instrument is another series, and a
 * campaign says nothing of how the service invites all year.
 * @param months answers of one service
 */
export function provenIn(months: readonly MonthTally[], { id, opening }: Instrument): ProvenStream {
  return provenStream(months.filter((one) => one.instrument === id && one.item === opening))
}
