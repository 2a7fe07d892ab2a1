import { promiseFacts, type RequestFacts, widths } from '#shared/contract/requests/request-facts.ts'
import { keysOfMarks } from '../../platform/crypto/marks.ts'
import { isSame, keyedDigest, type Secret } from '../../platform/crypto/secret.ts'

/** Longest age of the page of a request, plus the wait of an answer on its device, in days. */
const longest = 45

const oneDay = 24 * 3600_000

/** Bytes of the truncated signature: twelve are unguessable. */
const signed = 12

/** The service of the statistics. */
interface Whose {
  organisation: string
  service: string
}

/**
 * Formats the statistics of a request's page, signed and dated, as a name that the widget sends
 * back: `f-0-1-3-2-<day>-<signature>`. It holds nothing else.
 */
export function writeFacts(secret: Secret, whose: Whose, facts: RequestFacts, now: Date): string {
  const { promise, width, proofs_due = 0, proofs_on_time = 0 } = facts
  const said = [
    'f',
    promise === undefined ? 'x' : promiseFacts.indexOf(promise),
    width === undefined ? 'x' : widths.indexOf(width),
    proofs_due,
    proofs_on_time,
    dayOf(now).toString(36),
  ].join('-')
  return `${said}-${sign(keysOf(secret, whose)[0], said)}`
}

/**
 * Parses that name.
 * @returns `null` when this hub did not sign it for this service, it is too old, or the root has changed
 * for more than an hour since
 */
export function readFacts(
  secret: Secret,
  whose: Whose,
  mark: string,
  now: Date,
): RequestFacts | null {
  const found = /^(f-([0-2x])-([0-4x])-(\d{1,2})-(\d{1,2})-([a-z0-9]{1,6}))-([0-9a-f]+)$/.exec(mark)
  if (!found) return null
  const [, said = '', promise, width, due, onTime, day = '', signature = ''] = found
  const keys = keysOf(secret, whose)
  if (!keys.some((key) => isSame(sign(key, said), signature))) return null
  if (dayOf(now) - Number.parseInt(day, 36) > longest) return null
  const [kept, wide] = [promiseFacts[Number(promise)], widths[Number(width)]]
  return {
    ...(kept && { promise: kept }),
    ...(wide && { width: wide }),
    ...(Number(due) > 0 && { proofs_due: Number(due), proofs_on_time: Number(onTime) }),
  }
}

const dayOf = (at: Date) => Math.floor(at.getTime() / oneDay)

const keysOf = (secret: Secret, { organisation, service }: Whose) =>
  keysOfMarks(secret, ['request facts', organisation, service])

function sign(key: Buffer, said: string): string {
  return Buffer.from(keyedDigest(key, said), 'base64url').subarray(0, signed).toString('hex')
}
