import * as z from 'zod'
import { expectShape, idText } from '../../source-client/expect.ts'

/** Fetches a path. */
export type Get = (
  path: string,
  query?: readonly (readonly [name: string, value: string])[],
) => Promise<unknown>

const project = z.object({ project: z.object({ identifier: z.string().min(1) }) })
const trackers = z.object({
  trackers: z.array(z.object({ id: idText, default_status: z.object({ id: idText }).nullish() })),
})
const statuses = z.object({
  issue_statuses: z.array(z.object({ id: idText, is_closed: z.boolean().nullish() })),
})

/** Resolves ids that issues only reference. Results are cached. */
export function openLookups(get: Get) {
  return {
    /** The identifier of a project, which is stable and unique. */
    project: remember<string>(async (id) => [
      [id, expectShape(project, await get(`/projects/${id}.json`)).project.identifier],
    ]),
    /** The default status of a tracker; older versions lack it. */
    firstStatus: remember<string>(async () =>
      expectShape(trackers, await get('/trackers.json')).trackers.map(
        (one) => [one.id, one.default_status?.id] as const,
      ),
    ),
    isClosed: remember<boolean>(async () =>
      expectShape(statuses, await get('/issue_statuses.json')).issue_statuses.map(
        (one) => [one.id, one.is_closed ?? false] as const,
      ),
    ),
  }
}

/** Caches a map, and reloads it only for an unknown id. */
function remember<T>(load: (id: string) => Promise<(readonly [string, T | undefined])[]>) {
  const known = new Map<string, T | undefined>()
  return async (id: string): Promise<T | undefined> => {
    if (!known.has(id))
      for (const [one, value] of [[id, undefined] as const, ...(await load(id))])
        known.set(one, value)
    return known.get(id)
  }
}
