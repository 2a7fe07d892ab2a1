import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { type ResultsTaken, resultsTaken } from '#shared/contract/reporting/results.ts'
import { openExport } from '#shared/results/read-export.ts'
import { dayIn } from '../../hub/platform/time/day.ts'
import { type TownAgent, townAgents } from './agents.ts'
import type { TestHub } from './hub.ts'
import { putRequest, says } from './requests.ts'
import { town } from './town.ts'

/** Imports an export as the console does: parses it, then sends coded rows only. */
export async function bringResults(
  hub: TestHub,
  text: string,
  service = 'voirie',
  agent: TownAgent = townAgents.quality,
): Promise<ResultsTaken> {
  const today = dayIn(town.zone, hub.clock.now)
  const opened = openExport(text, { zone: town.zone, today, dayIn })
  if (!opened) throw new Error('No instrument has such columns')
  const lines = [...opened.lines()]
  const rows = lines.flatMap((one) => ('row' in one ? [one.row] : []))
  const sent = await hub.as(agent, 'POST', '/v1/results/imports', {
    instrument: opened.format.instrument,
    service,
    file: createHash('sha256').update(text).digest('hex'),
    refused: lines.length - rows.length,
    rows,
  })
  expect(sent.statusCode, sent.body).toBe(200)
  return resultsTaken.parse(sent.json())
}

/** Puts requests whose date was met in October, as a guard of the general interest. */
export async function keepDates(hub: TestHub, requests: number, service = 'voirie'): Promise<void> {
  for (let nth = 1; nth <= requests; nth += 1) {
    const reference = `${service}-${nth}`
    const window = { from: '2026-10-01T08:00:00Z', to: '2026-10-20T17:00:00Z' }
    const promise = { ...window, zone: town.zone, basis: 'norm' }
    await putRequest(hub, reference, { service, received_at: window.from, promise })
    await says(hub, reference, { kind: 'decided', at: '2026-10-15T09:00:00Z' })
  }
}
