import { isLoopback } from '../outbound/loopback.ts'

/** The values of `sslmode` that `pg` knows: the others would ask for nothing. */
const modes = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify']

/**
 * Returns whether the address of a PostgreSQL on another machine says nothing of TLS: its rows and
 * passwords would travel in the open without anybody's decision. `sslmode=disable` is one.
 * @param mode that of the environment (`PGSSLMODE`)
 */
export function isInTheOpen(address: string, mode: string | undefined): boolean {
  const url = new URL(address)
  const said = (name: string) => url.searchParams.getAll(name).at(-1)
  const host = said('host') ?? url.hostname
  const isSocket = /^(?:\/|%2f|$)/i.test(host)
  if (isSocket || isLoopback(host)) return false
  if (['true', '1'].includes(said('ssl') ?? '')) return false
  return !modes.includes(said('sslmode') ?? mode ?? '')
}
