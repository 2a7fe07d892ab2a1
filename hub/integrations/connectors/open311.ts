import * as z from 'zod'
import { isSame } from '../../platform/crypto/secret.ts'
import type { Connector, Page, Reader } from '../source-client/connector.ts'
import { SourceFault } from '../source-client/fault.ts'
import { only } from '../source-client/only.ts'
import { type Dialect, dialects } from './open311/dialects.ts'
import { listRequests } from './open311/list-requests.ts'
import { once } from './open311/once.ts'
import { recordsOf } from './open311/record-of.ts'
import { settings } from './open311/settings.ts'
import { openTalk, type Query } from './open311/talk.ts'
import type { Span } from './open311/windows.ts'

const secrets = { api_key: z.string().min(1).optional() }

/** Earlier than any Open311 request. */
const beginning = '2000-01-01'
const oneDay = 86_400_000

/** Reads Open311 GeoReport v2: the standard, FixMyStreet and Mark-a-Spot. */
export const open311: Connector<typeof settings, typeof secrets> = {
  name: 'open311',
  title: 'Open311',
  settings,
  secrets,
  open({ settings, secrets, ask, clock, moment, maybe }) {
    const { jurisdiction_id: jurisdiction, page_size: size, days, link } = settings
    const dialect: Dialect = dialects[settings.dialect]
    const talk = openTalk(ask, settings.path ?? dialect.path, settings.format, [
      ...(jurisdiction ? [['jurisdiction_id', jurisdiction] as const] : []),
      ...(secrets.api_key ? [['api_key', secrets.api_key] as const] : []),
    ])
    const take = (said: readonly object[]) =>
      recordsOf(said, {
        ...{ moment, maybe, link },
        seen: clock(),
        endsWithChange: dialect.endsWithChange,
      })
    const list = (span: Span, by: 'received' | 'changed' = 'received', query: Query = []) =>
      listRequests({
        span,
        by,
        days: settings.span ?? dialect.span,
        page: dialect.page ?? (size ? pagesOf(size) : null),
        query: [...dialect.query, ...query],
        ask: async (query) => take(await talk.requests(query)),
      })

    /**
     * Walks over requests that may have changed. Lists filter by the creation date alone, so it
     * reads recent ones again.
     */
    async function* changedSince(since: Date | null): AsyncGenerator<Page> {
      const now = clock().getTime()
      const begun = Date.parse(settings.received_since ?? beginning)
      // Add a day on either side for any time zone.
      const first = new Date(begun - oneDay)
      const end = new Date(now + oneDay)
      const isWhole = since === null || since.getTime() <= begun
      if (isWhole) return yield* list({ from: first, to: end })
      if (settings.by_update) return yield* list({ from: since, to: end }, 'changed')
      const recent = new Date(
        Math.max(first.getTime(), Math.min(now - days * oneDay, since.getTime())),
      )
      if (dialect.hasStatus)
        yield* list({ from: first, to: recent }, 'received', [['status', 'open']])
      yield* list({ from: recent, to: end })
    }

    const one: Reader['one'] = async (id, etag) => {
      // Skip an id no system has, since it cannot be requested.
      if (!/^[^\p{C}]{1,200}$/u.test(id)) return 'gone'
      const answer = await talk.request(id, etag)
      if (answer === 'unchanged') return answer
      if (answer === 'none') {
        // A wrong address gives the same answer: check it first.
        await talk.groups()
        return 'gone'
      }
      const [record, ...others] = take(answer.said)
      if (record?.id !== id || others.length > 0) throw new SourceFault({ why: 'not_asked_for' })
      return { ...record, ...(answer.etag && { etag: answer.etag }) }
    }

    return {
      async probe() {
        await talk.groups()
        return { as: jurisdiction ?? 'public', scope: 'requests that are public' }
      },
      changed: (since) => once(changedSince(since)),
      one,
      // No request names its usager.
      find: ({ kind, value }) => (kind === 'reference' ? only(one, value) : undefined),
      groups: talk.groups,
    }
  },
  hook({ body }, secret) {
    const form = new URLSearchParams(Buffer.from(body).toString('utf8'))
    const [key = '', ...others] = form.getAll('api_key')
    if (!isSame(key, secret) || others.length > 0) return null
    return form.getAll('service_request_id').filter(Boolean)
  },
}

function pagesOf(size: number) {
  return (place: number): Query => [
    ['page', String(place + 1)],
    ['page_size', String(size)],
  ]
}
