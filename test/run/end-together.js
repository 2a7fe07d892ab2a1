import { spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { isMainThread } from 'node:worker_threads'

/**
 * Ends with this process all that it started, and this process with the one that started it. The run
 * imports it, and each worker of it before anything else, so that an interrupted run leaves no process.
 */

// Kept before the test runner forbids it to tests.
const exit = process.exit.bind(process)

if (isMainThread) {
  process.once('exit', endDescendants)
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(name, () => exit(128 + constants.signals[name]))
  // The run was killed: nobody listens any more.
  process.once('disconnect', () => exit(1))
}

/** What they started themselves, too. Without `ps`, as on Windows, nothing is known of them. */
function endDescendants() {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const all = (stdout ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const ending = [process.pid]
  for (const one of ending) for (const [pid, parent] of all) if (parent === one) ending.push(pid)
  for (const pid of ending.slice(1))
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself.
    }
}
