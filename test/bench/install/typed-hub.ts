import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { freePort } from '../../world/free-port.ts'

/** A hub that was started by commands in a folder. */
export interface TypedHub {
  /** How many commands were typed. */
  commands: number
  /** The address that opens it. */
  setup: string
  stop(): Promise<void>
}

/**
 * Types commands in a folder, one after the other; the last serves.
 * @throws Error with what a command said, when it stops without an address
 */
export async function typeHub(
  folder: string,
  lines: readonly (readonly [string, ...string[]])[],
): Promise<TypedHub> {
  let commands = 0
  const port = String(await freePort())
  for (const [program, ...words] of lines) {
    commands += 1
    console.log(`command ${commands}: ${[program, ...words].join(' ')}`)
    const child = spawn(program, words, {
      // A group of its own: npm does not pass on a signal to what it runs.
      detached: true,
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: port },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    let said = ''
    child.stderr.on('data', (bytes) => {
      said += bytes
    })
    const setup = await Promise.race([
      new Promise<string>((resolve) => {
        createInterface(child.stdout).on('line', (line) => {
          if (line.startsWith('setup: ')) resolve(line.slice('setup: '.length))
        })
      }),
      exited.then(() => null),
    ])
    if (setup !== null)
      return {
        commands,
        setup,
        async stop() {
          if (child.pid) process.kill(-child.pid, 'SIGINT')
          await exited
        },
      }
    if (child.exitCode !== 0) throw new Error(`${program} stopped: ${said}`)
  }
  throw new Error('No command printed the address that opens a hub.')
}
