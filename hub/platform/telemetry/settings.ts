import { isLoopback } from '../outbound/loopback.ts'

/** Where the hub serves its metrics. */
export interface MetricsSettings {
  host: string
  port: number
  /** Bearer token that a client must send; `null` only on a loopback address. */
  token: string | null
}

/** Parses `127.0.0.1:9464` or `[::1]:9464`; `null` for anything else. */
export function readListening(written: string): { host: string; port: number } | null {
  const [, bracketed, plain, digits] =
    /^(?:\[([0-9a-f:.]+)\]|([\w.-]+)):(\d{1,5})$/i.exec(written) ?? []
  const port = Number(digits)
  const host = bracketed ?? plain
  return host && port >= 1 && port <= 65_535 ? { host, port } : null
}

/** Returns whether the address is loopback, which needs no token. */
export const isForThisMachine = ({ host }: { host: string }) => isLoopback(host)
