import * as z from 'zod'
import { expectShape } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'
import type { SourceClient } from '../../source-client/source-client.ts'
import { groupOf, serviceShape } from './group-of.ts'
import { isUnknown, listIn, readAnswer } from './read-answer.ts'
import type { Wrapping } from './unwrap.ts'

const inServices: Wrapping = { list: 'services', item: 'service', id: 'service_code' }
const inRequests: Wrapping = {
  list: 'service_requests',
  item: 'request',
  id: 'service_request_id',
}

/** Query parameters, in this order. */
export type Query = readonly (readonly [name: string, value: string])[]

/** The answer about one request. */
type OfOne = { said: readonly object[]; etag?: string } | 'none' | 'unchanged'

/** A client of one source, in its format. Each method throws `SourceFault`. */
export interface Talk {
  /** Lists the groups of services. An empty list proves nothing, so it is a fault. */
  groups(): Promise<readonly string[]>
  /** Lists the requests of a query. */
  requests(query: Query): Promise<readonly object[]>
  /** Reads one request; `none` where the source says the id is unknown. */
  request(id: string, etag?: string): Promise<OfOne>
}

/**
 * Opens a client.
 * @param format `auto`: JSON, or XML where the service list does not come as JSON
 * @param always parameters of every query
 */
export function openTalk(
  ask: SourceClient,
  path: string,
  format: 'json' | 'xml' | 'auto',
  always: Query,
): Talk {
  let known = format === 'auto' ? null : format

  const put = (place: string, suffix: string, query: Query = [], etag?: string) =>
    ask({
      path: `${path}/${place}.${suffix}`,
      query: [...always, ...query],
      headers: { accept: suffix === 'xml' ? 'text/xml, application/xml' : 'application/json' },
      as: 'text',
      // Some servers send 404 for an empty list, and all for an unknown id.
      allow: [404],
      etag,
    })

  const groupsIn = async (suffix: 'json' | 'xml') => {
    const answer = await put('services', suffix)
    const said = listIn(readAnswer(answer, inServices), answer.status)
    const groups = expectShape(z.array(serviceShape), said).map(groupOf).filter(Boolean)
    if (groups.length === 0) throw new SourceFault({ why: 'not_proven' })
    known = suffix
    return groups
  }
  const groups = async () => {
    if (known) return groupsIn(known)
    try {
      return await groupsIn('json')
    } catch (error) {
      if (!mayBeOfFormat(error)) throw error
      return groupsIn('xml').catch((other) => {
        // Throw the error of the format that the source supports.
        throw isOfFormat(other) ? error : other
      })
    }
  }
  const suffix = async () => {
    if (!known) await groups()
    return known ?? 'json'
  }

  return {
    groups,
    async requests(query) {
      const answer = await put('requests', await suffix(), query)
      return listIn(readAnswer(answer, inRequests), answer.status)
    },
    async request(id, etag) {
      const place = `requests/${encodeURIComponent(id)}`
      const answer = await put(place, await suffix(), [], etag)
      if (answer.status === 304) return 'unchanged'
      // Some servers send the status alone.
      if (answer.status === 404 && answer.body === '') return 'none'
      const said = readAnswer(answer, inRequests)
      if (isUnknown(said, answer.status)) return 'none'
      const tag = answer.headers.get('etag')
      return { said: listIn(said, answer.status), ...(tag && { etag: tag }) }
    },
  }
}

/** Returns whether a source may have failed because it has no JSON. */
function mayBeOfFormat(error: unknown): boolean {
  if (!(error instanceof SourceFault)) return false
  const { why } = error.fault
  return why === 'failed' || why === 'unreadable' || why === 'unexpected'
}

/** Returns whether an error is typical of an unsupported format. */
function isOfFormat(error: unknown): boolean {
  if (!(error instanceof SourceFault)) return false
  const { fault } = error
  return (
    fault.why === 'unreadable' || (fault.why === 'failed' && [404, 406, 415].includes(fault.status))
  )
}
