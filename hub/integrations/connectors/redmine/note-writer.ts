import * as z from 'zod'
import type { Reader } from '../../source-client/connector.ts'
import { expectShape } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'
import type { SourceClient } from '../../source-client/source-client.ts'
import { issueNumber } from './filters.ts'
import type { Get } from './lookups.ts'

const noted = z.object({
  issue: z.object({
    project: z.object({ id: z.int() }),
    journals: z.array(z.object({ notes: z.string().nullish() })),
  }),
})
const place = z.object({
  project: z.object({ id: z.int() }),
  roles: z.array(z.object({ id: z.int() })),
})
const me = z.object({
  user: z.object({ admin: z.boolean().optional(), memberships: z.array(place).default([]) }),
})
const role = z.object({ role: z.object({ permissions: z.array(z.string()) }) })

/**
 * Returns what adds private notes to issues. Redmine answers 204 even where it ignores a note, and
 * makes one public where the account may not set it private: the rights are read before, and the
 * issue is read again after.
 */
export function noteWriter(
  ask: SourceClient,
  headers: Readonly<Record<string, string>>,
): NonNullable<Reader['note']> {
  const get: Get = async (path, query) => (await ask({ path, query, headers })).body

  const maySetPrivate = async (project: number): Promise<boolean> => {
    const { user } = expectShape(me, await get('/users/current.json', [['include', 'memberships']]))
    if (user.admin) return true
    const here = user.memberships.filter((one) => one.project.id === project)
    for (const { id } of here.flatMap(({ roles }) => roles)) {
      const { permissions } = expectShape(role, await get(`/roles/${id}.json`)).role
      if (permissions.includes('set_notes_private')) return true
    }
    return false
  }

  return async (id, { mark, text }) => {
    if (!issueNumber.test(id)) return 'gone'
    const path = `/issues/${id}.json`
    const read = async () => {
      const query = [['include', 'journals']] as const
      const answer = await ask({ path, query, headers, allow: [404] })
      if (answer.status === 404) return null
      const { project, journals } = expectShape(noted, answer.body).issue
      return { project: project.id, isThere: journals.some(({ notes }) => notes?.startsWith(mark)) }
    }
    const before = await read()
    if (!before) return 'gone'
    if (before.isThere) return 'noted'
    if (!(await maySetPrivate(before.project)))
      throw new SourceFault({ why: 'refused', status: 403, code: 'set_notes_private' })
    const body = { issue: { notes: text, private_notes: true } }
    await ask({ method: 'PUT', path, headers, body })
    if (!(await read())?.isThere)
      throw new SourceFault({ why: 'refused', status: 204, code: 'add_issue_notes' })
    return 'noted'
  }
}
