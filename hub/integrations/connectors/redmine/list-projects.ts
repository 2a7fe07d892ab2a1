import * as z from 'zod'
import type { Get } from './lookups.ts'
import { pageAt, readPage } from './read-page.ts'

const project = z.object({ identifier: z.string().min(1) })

/** A filter that matches every project: by default Redmine leaves out closed ones. */
const everyProject = [['f[]', '']] as const

/** Lists the identifiers of the projects that the key may see. @throws SourceFault */
export async function listProjects(get: Get): Promise<string[]> {
  const found: string[] = []
  for (let place = 0; ; place++) {
    const said = await get('/projects.json', [...everyProject, ...pageAt(place)])
    const { items, isLast } = readPage('projects', project, place, said)
    found.push(...items.map(({ identifier }) => identifier))
    if (isLast) return found
  }
}
