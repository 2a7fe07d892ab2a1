import * as z from 'zod'
import type { Connector, Page, Proven } from '../source-client/connector.ts'
import { expectShape } from '../source-client/expect.ts'
import { SourceFault } from '../source-client/fault.ts'
import type { SourceRecord } from '../source-client/record.ts'
import { walkByChange, walkPages } from '../source-client/walk.ts'
import { formatBlindFields } from './redmine/blind-fields.ts'
import { type Filter, filterOf, issueNumber, writeFilters, writeMoment } from './redmine/filters.ts'
import { issueShape, recordReader, redmineSettings } from './redmine/issue.ts'
import { listProjects } from './redmine/list-projects.ts'
import { type Get, openLookups } from './redmine/lookups.ts'
import { noteWriter } from './redmine/note-writer.ts'
import { readHook } from './redmine/read-hook.ts'
import { pageAt, readPage } from './redmine/read-page.ts'

const me = z.object({ user: z.object({ login: z.string().min(1) }) })

/** Filters that match every issue: by default Redmine leaves out closed ones. */
const everyIssue = [
  ['f[]', 'status_id'],
  ['op[status_id]', '*'],
] as const

/** Page limit before the start of the range: more than can change in one second. */
const mostEarlier = 1000

/** Reads Redmine, by its REST API. */
export const redmine: Connector<typeof redmineSettings, { api_key: z.ZodString }> = {
  name: 'redmine',
  title: 'Redmine',
  settings: redmineSettings,
  secrets: { api_key: z.string().regex(/^[\x21-\x7e]+$/) },
  takesNotes: true,
  isInOrder: true,
  open(source) {
    const { settings, secrets, ask } = source
    const headers = { 'x-redmine-api-key': secrets.api_key }
    const get: Get = async (path, query) => (await ask({ path, query, headers })).body
    const shape = issueShape(settings)
    const recordOf = recordReader(source, openLookups(get))
    const list = async (filters: readonly Filter[], place: number, sort: string) => {
      const query = [...everyIssue, ...writeFilters(filters), ['sort', sort], ...pageAt(place)]
      const said = await get('/issues.json', query as [string, string][])
      const { items, isLast } = readPage('issues', shape, place, said)
      const records: SourceRecord[] = []
      for (const issue of items) records.push(await recordOf(issue))
      return { records, isLast }
    }
    /** Redmine silently gives anonymous callers the public issues, so identify the key first. */
    const whoAsks = async (): Promise<Proven> => ({
      as: expectShape(me, await get('/users/current.json')).user.login,
    })
    async function* proven(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
      await whoAsks()
      yield* pages
    }

    /** Checked once: only an administrator changes it. */
    let blind: string | undefined

    return {
      async probe() {
        const proof = await whoAsks()
        const finds = async (field: number, text: string) => {
          const filter = { field: `cf_${field}`, operator: '=', values: [text] } as const
          return (await list([filter], 0, 'id')).records.length > 0
        }
        const nobody = Buffer.from(source.random(12)).toString('hex')
        blind ??= (await formatBlindFields(settings, finds, nobody)) ?? ''
        return { ...proof, ...(blind && { scope: blind }) }
      },
      changed(since) {
        let earlier = 0
        const read = async (from: Date | null, place: number) => {
          if (place === 0) earlier = 0
          const second = from ? writeMoment(from) : ''
          const filter = { field: 'updated_on', operator: '>=', values: [second] } as const
          // The filter starts a second early, so skip records already given.
          for (; earlier < mostEarlier; earlier++) {
            const page = await list(from ? [filter] : [], earlier + place, 'updated_on,id')
            const records = page.records.filter(({ changed }) => writeMoment(changed) >= second)
            if (records.length > 0 || page.isLast) return { ...page, records }
          }
          throw new SourceFault({ why: 'endless' })
        }
        return proven(walkByChange(since, read))
      },
      async one(id, etag) {
        if (!issueNumber.test(id)) return 'gone'
        const answer = await ask({ path: `/issues/${id}.json`, headers, etag, allow: [403, 404] })
        if (answer.status === 304) return 'unchanged'
        await whoAsks()
        if (answer.status === 404) return 'gone'
        if (answer.status === 403) return 'hidden'
        const record = await recordOf(expectShape(z.object({ issue: shape }), answer.body).issue)
        const known = answer.headers.get('etag')
        return { ...record, ...(known && { etag: known }) }
      },
      note: noteWriter(ask, headers),
      find(sought) {
        const filter = filterOf(sought, settings)
        if (filter === undefined) return undefined
        const none = { records: [], isLast: true }
        return proven(
          walkPages(async (place) => (filter ? await list([filter], place, 'id') : none)),
        )
      },
      async groups() {
        await whoAsks()
        return listProjects(get)
      },
    }
  },
  hook: readHook,
}
