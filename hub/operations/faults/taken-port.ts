import { createServer } from 'node:net'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import { findListener } from './find-listener.ts'

/** Ports to try after the one that is taken. */
const most = 20

/** Explains a port that is in use: by whom, and which is free; `null` for another error. */
export async function explainTakenPort(error: unknown): Promise<string | null> {
  const { code, port, address } = error as { code?: string; port?: number; address?: string }
  if (code !== 'EADDRINUSE' || !port || !address) return null
  const [who, free] = await Promise.all([findListener(port), findFree(address, port)])
  const named = who ? `${escapeForTerminal(who.program)} (process ${who.process})` : 'Something'
  const next = free ? `take the next free port: PORT=${free}` : 'set PORT to another number.'
  return `${named} already listens on ${address}:${port}. Stop it, or ${next}`
}

async function findFree(host: string, taken: number): Promise<number | null> {
  for (let port = taken + 1; port <= Math.min(taken + most, 65_535); port += 1)
    if (await isFree(host, port)) return port
  return null
}

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ host, port }, () => server.close(() => resolve(true)))
  })
