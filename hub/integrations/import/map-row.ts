import { type RequestState, requestStates } from '#shared/contract/catalogue/proof-kind.ts'
import { states } from '../../requests/requests/states.ts'
import type { Mapping } from './mapping.ts'
import { type Cells, momentReader, valueReader } from './read-value.ts'
import { RowRefused } from './row-refused.ts'

/** A row mapped to a request, before validation. */
export interface MappedRow {
  content: Readonly<Record<string, unknown>>
  /** The file does not date the state. */
  isSeenNow: boolean
}

const fields = [
  'reference',
  'service',
  'channel',
  'locale',
  'kind',
  'territory',
  'place',
  'link',
] as const

/**
 * Returns a function that maps rows to requests.
 * @param seenAt date of a state the file does not date
 * @throws RowRefused from the returned function
 */
export function rowMapper(mapping: Mapping, seenAt: Date): (cells: Cells) => MappedRow {
  const { promise, zone } = mapping
  const values = fields.map((field) => [field, valueReader(field, mapping[field])] as const)
  const email = valueReader('email', mapping.email)
  const phone = valueReader('phone', mapping.phone)
  const state = valueReader('state', mapping.state)
  const outcome = valueReader('outcome', mapping.outcome)
  const dated = promise === 'norm' ? undefined : promise
  const receivedAt = momentReader('received_at', mapping.received_at, zone, '00:00:00')
  const closedAt = momentReader('closed_at', mapping.closed_at, zone, '23:59:59')
  const observedAt = momentReader('observed_at', mapping.observed_at, zone, '23:59:59')
  const promisedBy = momentReader('promise', dated, zone, '23:59:59')

  return (cells) => {
    const content: Record<string, unknown> = {}
    for (const [field, read] of values) {
      const said = read(cells)
      if (said !== undefined) content[field] = said
    }
    const received = receivedAt(cells)
    if (!received)
      throw new RowRefused(`received_at: column “${mapping.received_at.column}” is empty.`)
    content['received_at'] = received.toISOString()

    const closed = closedAt(cells)
    const reported = stateOf(state(cells), closed)
    const since = states[reported].isOver || states[reported].isComplete ? closed : undefined
    const seen = since ?? observedAt(cells) ?? (reported === 'received' ? received : seenAt)
    if (seen < received)
      throw new RowRefused(`It is ${reported.replace('_', ' ')} before it was received.`)
    content['state'] = reported
    content['observed_at'] = seen.toISOString()

    if (mapping.outcome) content['outcome'] = outcome(cells) ?? null

    const to = promisedBy(cells)
    if (to && to < received)
      throw new RowRefused(`promise: the date in column “${dated?.column}” is before its receipt.`)
    if (to)
      content['promise'] = {
        from: received.toISOString(),
        to: to.toISOString(),
        zone,
        basis: dated?.basis ?? 'norm',
      }
    else if (promise === 'norm') content['promise'] = promise

    const usager = { email: email(cells), phone: phone(cells) }
    if (usager.email ?? usager.phone) content['usager'] = withoutBlanks(usager)
    return { content, isSeenNow: seen === seenAt }
  }
}

/** Maps a state. @throws RowRefused when the table lacks it */
function stateOf(said: string | undefined, closed: Date | undefined): RequestState {
  if (said === undefined) return closed ? 'closed' : 'received'
  const state = requestStates.find((one) => one === said)
  if (state) return state
  throw new RowRefused(`state: “${said.slice(0, 80)}” is none of ${requestStates.join(', ')}.`)
}

function withoutBlanks(said: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}
