import * as z from 'zod'
import { expectShape, textOrNone } from '../../source-client/expect.ts'
import type { SourceRecord } from '../../source-client/record.ts'
import { groupOf, idOrNone, serviceShape } from './group-of.ts'
import { foldStatus, isOver } from './statuses.ts'

/** The shape of a request, without description, author and location. */
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

/** How to read the requests of one source. */
export interface RecordContext {
  moment: (written: unknown, path: string) => Date
  maybe: (written: unknown, path: string) => Date | null
  /** When they were read. */
  seen: Date
  /** The link for agents, with `{id}` in it. */
  link: string | undefined
  /** Whether the last update of a closed request is its closing. */
  endsWithChange: boolean
}

/**
 * Reads the requests of an answer, without those that have a token and no id yet.
 * @throws SourceFault
 */
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
    // Without an update date, assume now: with the creation date it would never count as changed.
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
