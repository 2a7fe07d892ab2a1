import * as z from 'zod'
import type { Page } from '../../source-client/connector.ts'
import { expectShape } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'
import { walkByChange } from '../../source-client/walk.ts'
import { clocksOf } from './clocks.ts'
import type { Get } from './get.ts'
import type { OpenPublik } from './own.ts'
import { openRecord } from './record.ts'
import type { Pairs } from './signature.ts'

/** Page size. */
const perPage = 100

/** A reader of the requests of each form. */
export type Filings = ReturnType<typeof openFilings>

/** Opens a reader of the requests of each form. */
export function openFilings(source: OpenPublik, get: Get) {
  const { settings, moment } = source
  const { shown } = clocksOf(settings.zone)
  const { shape, recordOf } = openRecord(source)
  const included: Pairs = [
    ['include-workflow', 'on'],
    ['include-user', 'on'],
    ['include-submission', 'on'],
    // One extra field makes Publik send them all: ask only when needed, and drop the rest here.
    ...((settings.email_field ?? settings.phone_field) ? [['include-fields', 'on'] as const] : []),
  ]
  const read = async (form: string, filter: Pairs, place: number, allow?: readonly number[]) => {
    const query: Pairs = [
      ['filter', 'all'],
      ...filter,
      ...included,
      ['limit', String(perPage)],
      ['offset', String(place * perPage)],
    ]
    const answer = await get(`/api/forms/${form}/list`, query, allow)
    const isList = answer.status === 200
    const filings = isList ? expectShape(z.array(shape), answer.body) : []
    return { ...answer, filings, isLast: filings.length < perPage }
  }

  /** Reads a page of requests changed since a moment, oldest change first. */
  const pageByChange = async (form: string, from: Date | null, place: number) => {
    const written = from ? shown(from) : null
    const since = written ? moment(written, '/filter') : new Date(0)
    const filter: Pairs = written
      ? [
          ['filter-start-mtime', 'on'],
          ['filter-start-mtime-value', written],
        ]
      : []
    const order: Pairs = [['order_by', 'last_update_time']]
    const { filings, isLast } = await read(form, [...filter, ...order], place)
    let earliest = since
    const records = filings.map((one) => {
      const record = recordOf(form, one, earliest)
      // Publik silently ignores a date it cannot read, and lists everything.
      if (record.changed < since) throw new SourceFault({ why: 'not_asked_for' })
      if (record.changed > earliest) earliest = record.changed
      return record
    })
    return { records, isLast }
  }

  return {
    /** Reads one page of a form. */
    async some(form: string, filter: Pairs, place = 0, allow?: readonly number[]) {
      const { filings, ...answer } = await read(form, filter, place, allow)
      return { ...answer, records: filings.map((one) => recordOf(form, one)) }
    },
    /** Reads a single request. */
    alone: (form: string, body: unknown) => recordOf(form, expectShape(shape, body)),
    changed: (form: string, since: Date | null): AsyncIterable<Page> =>
      walkByChange(since, (from, place) => pageByChange(form, from, place)),
  }
}
