import * as z from 'zod'
import { expectShape, textOrNone } from '../../source-client/expect.ts'
import type { SourceRecord } from '../../source-client/record.ts'
import { groupOf, idOrNone, serviceShape } from './group-of.ts'
import { foldStatus, isOver } from './statuses.ts'

/** Neither what was written, nor who wrote it, nor where. */
const request = serviceShape.extend({
  service_request_id: idOrNone,
  token: idOrNone,
  status: z.string().nullish(),
  requested_datetime: textOrNone,
  updated_datetime: textOrNone,
  expected_datetime: textOrNone,
})
const requests = z.array(request)
const named = z.object({
  service_request_id: z.string(),
  status: z.string().min(1).transform(foldStatus),
})

/** How requests of one source are taken. */
export interface RecordContext {
  moment: (written: unknown, path: string) => Date
  maybe: (written: unknown, path: string) => Date | null
  /** When they were read. */
  seen: Date
  /** Where agents open a request, with `{id}` in it. */
  link: string | undefined
  /** Whether the last change of a request that is closed is when it was closed. */
  endsWithChange: boolean
}

/** Requests of an answer. One that has a token and no id yet is none. @throws SourceFault */
export function recordsOf(said: readonly object[], taking: RecordContext): SourceRecord[] {
  return expectShape(requests, said)
    .filter(({ service_request_id: id, token }) => id !== undefined || token === undefined)
    .map((one) => recordOf(one, taking))
}

function recordOf(one: z.output<typeof request>, taking: RecordContext): SourceRecord {
  const { moment, maybe, seen, link, endsWithChange } = taking
  const { service_request_id: id, status } = expectShape(named, one)
  const received = moment(one.requested_datetime, '/requested_datetime')
  const changed = maybe(one.updated_datetime, '/updated_datetime')
  const by = maybe(one.expected_datetime, '/expected_datetime')
  const isFinal = isOver(status)
  return {
    id,
    reference: id,
    group: groupOf(one),
    kind: one.service_name,
    received,
    // Where it is not said, it may have been just now: as old as the request, it would be no news.
    changed: changed ?? seen,
    status,
    isFinal,
    state: isFinal ? 'closed' : 'in_progress',
    ...(isFinal && changed && endsWithChange && { since: changed }),
    usagers: [],
    saysNobody: true,
    ...(by && { promise: { by, basis: 'norm' as const } }),
    ...(link && { link: link.replaceAll('{id}', encodeURIComponent(id)) }),
  }
}
