import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { freePort } from '../world/free-port.ts'

/** A server of a benchmark, in a process of its own. */
export interface Beside {
  url: string
  stop(): void
}

/**
 * Starts one with Node: it is told a port of loopback after `words`, and says `ready`.
 * @param more what it is told after the port
 */
export async function startBeside(
  words: readonly string[],
  ...more: readonly string[]
): Promise<Beside> {
  const port = await freePort()
  const child = spawn(process.execPath, [...words, String(port), ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${words.join(' ')} ended with ${code}`)))
    createInterface(child.stdout).on('line', (line) => line === 'ready' && resolve())
  })
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill() }
}
