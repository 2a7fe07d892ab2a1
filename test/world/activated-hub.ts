import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import programs from '../../setup/surroundings.json' with { type: 'json' }
import { childrenOf } from './processes.ts'
import { secret } from './product.ts'

const [program = ''] = programs.systemd.programs

/** Whether systemd's own program is here; tests of it are skipped and counted where it is not. */
export const hasSocketActivation = existsSync(program)

/** A hub that is started by whoever calls it first, and again when it ends, on a socket that stays. */
export interface ActivatedHub {
  /** Resolves when whoever calls is heard, though no hub runs yet. */
  listens: Promise<void>
  /** Process of the hub that runs now. @returns 0 before anybody called */
  hub(): number
  /** Resolves when as many hubs as that have listened, one after the other. */
  hasListened(times: number): Promise<void>
  /** Everything they said so far. */
  said(): string
  /** Resolves when the last of them has ended. */
  ended: Promise<number | null>
  end(): void
}

/**
 * Has systemd listen and hand the socket over. What runs in between starts a hub as often as it is told, and
 * keeps the socket from one to the next, as the first process of a machine does.
 * @param where address or path of the socket
 * @param lives how many hubs follow one another
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
