import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import programs from '../../setup/surroundings.json' with { type: 'json' }
import { childrenOf } from './processes.ts'
import { secret } from './product.ts'

const [program = ''] = programs.systemd.programs

/**
 * Whether systemd's socket activation program is here; otherwise its tests are skipped and counted.
 */
export const hasSocketActivation = existsSync(program)

/** A hub started by socket activation: at the first connection, and again after it ends. */
export interface ActivatedHub {
  /** Resolves when the socket accepts connections, before any hub runs. */
  listens: Promise<void>
  /** Returns the process id of the running hub, 0 before the first connection. */
  hub(): number
  /** Resolves when that many hubs have started, one after the other. */
  hasListened(times: number): Promise<void>
  /** Their output so far. */
  said(): string
  /** Resolves when the last one has ended. */
  ended: Promise<number | null>
  end(): void
}

/**
 * Starts systemd's socket activation. A supervisor restarts the hub several times and keeps the
 * socket, as PID 1 does.
 * @param where address or path of the socket
 * @param lives number of hubs, one after the other
 */
export function activateHub(
  where: string,
  lives: number,
  environment: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): ActivatedHub {
  const quiet = { PARVIS_LOG: 'warn', PARVIS_PROOF_OF_WORK: 'never', PARVIS_PARTS_PER_ADDRESS: '0' }
  const all = { PARVIS_SECRET: secret, ...quiet, ...environment }
  const set = Object.entries(all).map(([name, value]) => `--setenv=${name}=${value}`)
  const run = `(export LISTEN_PID=$BASHPID; exec "${process.execPath}" dist/hub/main.js "$@")`
  const script = `code=0; for life in $(seq ${lives}); do ${run} || code=$?; done; exit $code`
  const child = spawn(
    program,
    [`--listen=${where}`, ...set, 'bash', '-c', script, 'bash', 'serve', ...words],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  let listened = 0
  let tell = () => {}
  const listens = new Promise<void>((resolve) => {
    child.stderr.on('data', (bytes) => {
      said += bytes
      if (said.includes('Listening on ')) resolve()
    })
  })
  createInterface(child.stdout).on('line', (line) => {
    if (line.startsWith('hub: ')) listened += 1
    tell()
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const pid = child.pid ?? 0
  return {
    listens,
    hub: () => childrenOf(pid)[0] ?? 0,
    hasListened: (times) =>
      new Promise((resolve) => {
        tell = () => void (listened >= times && resolve())
        tell()
      }),
    said: () => said,
    ended,
    end() {
      const left = childrenOf(pid)
      child.kill('SIGKILL')
      for (const one of left) process.kill(one, 'SIGTERM')
    },
  }
}
