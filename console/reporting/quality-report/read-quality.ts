import { lengthOf, periodOf } from '#shared/calendar/period.ts'
import { closings } from '#shared/contract/reporting/closing.ts'
import { type QualityReport, qualityReport } from '#shared/contract/reporting/quality-report.ts'
import { readHub } from '../../api/read-hub.ts'
import type { Read } from '../../api/read-result.ts'
import type { Session } from '../../sign-in/session/session.ts'

/** The quality report of a period; `null` while no month of it is published. */
export interface QualityRead {
  report: QualityReport | null
}

/** How to read the quality report of a period. */
export function readQuality(
  session: Session,
  organisation: string,
  period: string,
): Read<QualityRead> {
  const closed = readHub(session, '/v1/closings', closings)
  const told = readHub(
    session,
    `/v1/export/quality.json?organisation=${organisation}&period=${period}`,
    qualityReport,
  )
  return async (_, signal) => {
    const months = await closed(null, signal)
    if (months.kind !== 'fresh') return months
    const isPublished = months.content.closings.some(
      ({ month }) => periodOf(month, lengthOf(period)) === period,
    )
    if (!isPublished) return { kind: 'fresh', content: { report: null }, etag: null }
    const read = await told(null, signal)
    return read.kind === 'fresh' ? { ...read, content: { report: read.content } } : read
  }
}
