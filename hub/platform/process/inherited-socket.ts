import type { FastifyInstance } from 'fastify'
import { SettingRefused } from '../settings/setting-refused.ts'

/** The descriptor that a supervisor opens first for whom it starts, after the three of everybody. */
const first = 3

/**
 * The socket that a supervisor listens on and hands over, as systemd does: `LISTEN_FDS` says how many
 * there are, `LISTEN_PID` to which process. Whoever calls while no hub runs waits in it.
 * @param process_ id of the process that was started, which for a worker is the one before it
 * @returns its descriptor; `null` when nothing was handed to this process
 * @throws SettingRefused when it is not one socket
 */
export function inheritedSocket(
  environment: Readonly<Record<string, string | undefined>>,
  process_: number,
): number | null {
  const { LISTEN_FDS: count, LISTEN_PID: meant } = environment
  if (count === undefined || meant !== String(process_)) return null
  if (count === '1') return first
  throw new SettingRefused(
    `LISTEN_FDS is "${count}" but should be 1: a hub listens on one socket. Keep one ListenStream= of its socket unit.`,
  )
}

/** Listens on a socket that was handed over, in the place of a port. */
export async function listenOnInherited(
  app: Pick<FastifyInstance, 'server' | 'listen'>,
  descriptor: number,
): Promise<void> {
  const { server } = app
  const address = server.address.bind(server)
  // Of a Unix socket that somebody else made Node knows no address, and Fastify logs one.
  server.address = () => address() ?? 'the socket that was handed over'
  const handedOver = { fd: descriptor, host: '127.0.0.1' }
  await app.listen(handedOver)
}
