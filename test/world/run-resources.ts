import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { dumpEmbedded } from './embedded-dump.ts'
import { keepLivedDemo } from './lived-demo.ts'
import { startServer } from './postgres-server.ts'
import { openRunFolder } from './run-folder.ts'
import type { RunResource, RunResourceName } from './run-resource.ts'

const makers: Readonly<Record<RunResourceName, () => Promise<RunResource>>> = {
  postgres: startServer,
  embedded: dumpEmbedded,
  livedDemo: keepLivedDemo,
}

/**
 * Creates shared resources on demand, in whatever worker, and disposes of them with the run. A run
 * of pure tests creates none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Vitest calls it for each project; the root's is shared.
  if (!project.isRootProject()) return async () => {}
  openRunFolder()
  const made = new Map<string, Promise<RunResource>>()
  const make = (name: RunResourceName) => {
    const one = made.get(name) ?? makers[name]()
    made.set(name, one)
    return one
  }
  const server = createServer(async ({ url = '' }, response) => {
    try {
      response.end((await make(url.slice(1) as RunResourceName)).value)
    } catch (error) {
      response.writeHead(500).end((error as Error).stack)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  project.provide('resources', `http://127.0.0.1:${port}`)
  return async () => {
    server.close()
    server.closeAllConnections()
    const all = await Promise.allSettled(made.values())
    await Promise.all(all.map((one) => one.status === 'fulfilled' && one.value.end()))
  }
}
