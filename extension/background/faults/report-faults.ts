import * as z from 'zod'
import type { RuleFault } from '#shared/contract/agents/tools.ts'
import { isFirefox } from '../../shared/permission-pattern.ts'
import { callHub } from '../hub/call-hub.ts'
import { findHub } from '../hub/find-hub.ts'
import type { Deps } from '../platform/deps.ts'
import { openDailyReports } from './daily-reports.ts'
import type { Fault } from './find-faults.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    reportFaults: ReportFaults
  }
}

/**
 * Reports to the hub which parts of which rules no longer fit, each once a day, and nothing else. A
 * report is lost when no agent is signed in or the hub does not answer: the count need not be exact.
 */
export type ReportFaults = (faults: readonly Fault[]) => Promise<void>

/** Longest that the hub may take to answer, in milliseconds. */
const patience = 10_000

export function createReportFaults({
  store,
  session,
}: Pick<Deps, 'store' | 'session'>): ReportFaults {
  const toldToday = openDailyReports()
  const tell = async (fault: Fault) => {
    const hub = await findHub()
    if (hub === null || !(await store.read('agent'))) return
    const credentials = await session.credentials(hub)
    if (credentials === null) return
    const { id: rule, version, page, field } = fault
    const browser = isFirefox() ? 'firefox' : 'chromium'
    const body: RuleFault = { rule, version, page, field, browser }
    if (!(await toldToday.isFirst(JSON.stringify(body)))) return
    const signal = AbortSignal.timeout(patience)
    const call = { hub, path: '/v1/tools/faults', credentials, body, signal }
    await callHub({ ...call, answer: z.undefined() })
  }
  return async (faults) => {
    for (const fault of faults) await tell(fault).catch(() => undefined)
  }
}
