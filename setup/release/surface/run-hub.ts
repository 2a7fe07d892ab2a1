import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The demo takes the ports after its first one. */
const portsAfter = 6

/**
 * Runs a hub, or the demo, in a temporary folder while `use` runs.
 * @param typed what starts it, such as `node /…/hub/main.js serve --embedded`
 * @param use called with its URL
 * @param name of the printed URL to use
 * @throws Error with its output, when it does not start
 */
export async function runHub<Value>(
  [first, ...words]: readonly [string, ...string[]],
  use: (url: string) => Promise<Value>,
  name = 'hub',
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-release-'))
  const child = spawn(first, words, {
    // A group of its own: npm does not pass on a signal to what it runs.
    detached: true,
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: String(await freePort()),
      PARVIS_DATA: folder,
      PARVIS_LOG: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  try {
    return await use(await addressOf(child, exited, name))
  } finally {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGINT')
    await exited
    rmSync(folder, { recursive: true })
  }
}

async function addressOf(
  child: ChildProcess,
  exited: Promise<unknown>,
  name: string,
): Promise<string> {
  let said = ''
  child.stderr?.on('data', (bytes) => {
    said += bytes
  })
  return new Promise((resolve, reject) => {
    if (!child.stdout) return
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith(`${name}: `)) resolve(line.slice(`${name}: `.length))
    })
    void exited.then(() => reject(new Error(`The hub did not start: ${said}`)))
  })
}

/** Finds a free port, with free ones after it. */
async function freePort(): Promise<number> {
  for (;;) {
    const first = await listenOnce(0)
    if (first + portsAfter > 65_535) continue
    const after = Array.from({ length: portsAfter }, (_, at) => listenOnce(first + 1 + at))
    const all = await Promise.allSettled(after)
    if (all.every(({ status }) => status === 'fulfilled')) return first
  }
}

/** Listens for a moment. @returns the port @throws Error where it is taken or does not exist */
const listenOnce = (asked: number) =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen({ port: asked, host: '127.0.0.1' }, () => {
        const { port } = server.address() as { port: number }
        server.close(() => resolve(port))
      })
  })
