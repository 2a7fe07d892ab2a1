import { isLoopback } from '../outbound/loopback.ts'

/** Where figures are given. */
export interface MetricsSettings {
  host: string
  port: number
  /** What whoever asks must bring; nobody need bring anything on an address of this machine alone. */
  token: string | null
}

/** Reads `127.0.0.1:9464` or `[::1]:9464`; `null` where it is neither. */
export function readListening(written: string): { host: string; port: number } | null {
  const [, bracketed, plain, digits] =
    /^(?:\[([0-9a-f:.]+)\]|([\w.-]+)):(\d{1,5})$/i.exec(written) ?? []
  const port = Number(digits)
  const host = bracketed ?? plain
  return host && port >= 1 && port <= 65_535 ? { host, port } : null
}

/** Whether figures may be given there to whoever asks. */
export const isForThisMachine = ({ host }: { host: string }) => isLoopback(host)
