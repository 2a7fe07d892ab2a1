import type { FastifyInstance } from 'fastify'
import { SettingRefused } from '../settings/setting-refused.ts'

/** The first inherited descriptor, after stdin, stdout and stderr. */
const first = 3

/**
 * Returns the socket that a supervisor such as systemd hands over (socket activation): `LISTEN_FDS`
 * holds the number of sockets, `LISTEN_PID` the process. Connections wait in it while no hub runs.
 * @param process_ id of the started process; for a worker, of its parent
 * @returns its descriptor; `null` when this process inherited none
 * @throws SettingRefused when it is not exactly one socket
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

/** Listens on an inherited socket instead of a port. */
export async function listenOnInherited(
  app: Pick<FastifyInstance, 'server' | 'listen'>,
  descriptor: number,
): Promise<void> {
  const { server } = app
  const address = server.address.bind(server)
  // Node knows no address of an inherited Unix socket, and Fastify logs one.
  server.address = () => address() ?? 'the socket that was handed over'
  const handedOver = { fd: descriptor, host: '127.0.0.1' }
  await app.listen(handedOver)
}
