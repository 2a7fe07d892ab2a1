import { lookup } from 'node:dns/promises'
import { probeDue } from '../hub/catalogue/availability/probe-due.ts'
import { startSchedule } from '../hub/platform/jobs/schedule.ts'
import { readNetworks } from '../hub/platform/outbound/networks.ts'
import type { Running } from '../hub/serve.ts'

/** Timeout of one probe, in milliseconds. */
const timeLimit = 15_000

/** Probes the town's site like the hub does; a local address is allowed here. */
export function probeOwnSite({ database, url }: Running, minutes: number) {
  const probing = {
    database,
    clock: () => new Date(),
    resolve: (host: string) => lookup(host, { all: true }),
    networks: readNetworks('127.0.0.0/8, ::1/128') ?? [],
    publicUrl: url,
    timeLimit,
    minutes,
    again: 2000,
  }
  const failed = () => {}
  const every = minutes * 60_000
  const work = (signal: AbortSignal) => probeDue(probing, signal)
  const works = minutes === 0 ? [] : [{ name: 'own_site', every, work, failed }]
  return startSchedule(database, works, failed)
}
