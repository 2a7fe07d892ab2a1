import type { TestProject } from 'vitest/node'
import { dumpEmbedded } from './embedded-dump.ts'
import { keepLivedDemo } from './lived-demo.ts'
import { startServer } from './postgres-server.ts'

/**
 * Makes what the whole run needs, side by side, since PostgreSQL is waited for. It is asked for by each
 * project and made for the root of them, from which the others have it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!project.isRootProject()) return async () => {}
  const ends = await Promise.all([
    startServer(project),
    dumpEmbedded(project),
    keepLivedDemo(project),
  ])
  return async () => {
    await Promise.all(ends.map((end) => end()))
  }
}
