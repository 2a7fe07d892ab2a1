import type { NodemailerError } from 'nodemailer'
import type { Failure } from '../../failure.ts'
import { diagnosticName, shortenDiagnostic } from '../shorten-diagnostic.ts'

/** A failed attempt. */
interface Try {
  error: NodemailerError
  /** Whether any of the e-mail was sent. */
  isBegun: boolean
  /** Whether the hub aborted it. */
  isEnded: boolean
  /** Its duration. */
  seconds: number
  /** Values to remove from the server's text. */
  hidden: readonly string[]
}

/**
 * Returns why a server refused an e-mail, whether a retry may succeed, and whether the mailbox
 * exists.
 */
export function readFailure(tried: Try): {
  failure: Failure
  isTemporary: boolean
  isGone?: boolean
} {
  const { error, isBegun, isEnded, seconds, hidden } = tried
  const [refused = error] = error.rejectedErrors ?? []
  const { responseCode, response = '', command = '' } = refused
  if (responseCode !== undefined) {
    const said = shortenDiagnostic(response, hidden)
    const failure: Failure = { why: 'refused', said }
    if (!refused.permanent || isOurs({ responseCode, response, command }))
      return { failure, isTemporary: true }
    return { failure, isTemporary: false, isGone: command === 'RCPT TO' && isNoMailbox(response) }
  }
  if (error.code === 'EENVELOPE') return { failure: { why: 'not_an_address' }, isTemporary: false }
  // The outcome is unknown: send again under the same Message-ID.
  if (isBegun) return { failure: { why: 'interrupted' }, isTemporary: true }
  if (isEnded || error.code === 'ETIMEDOUT')
    return { failure: { why: 'too_slow', seconds }, isTemporary: true }
  const said = shortenDiagnostic(error.message, hidden)
  return { failure: { why: 'unreachable', said }, isTemporary: true }
}

/** Replies about the sender that some servers give only after RCPT. */
const refusesUs = /\bsender (address )?(rejected|denied|refused)|\brelay(ing)?\b/i

/**
 * Returns whether a refusal concerns this sender: before RCPT, or by its text. The administrator
 * must fix it.
 */
function isOurs(refused: { responseCode: number; response: string; command: string }): boolean {
  const { responseCode, response, command } = refused
  if ([530, 534, 535, 538].includes(responseCode)) return true
  if (command === 'RCPT TO') return refusesUs.test(response)
  return command !== 'DATA'
}

/** Enhanced status codes of a missing mailbox or domain (RFC 3463). */
const noMailbox = /^5\.(1\.(1|2|3|6|10)|2\.1)$/

/** Words of a server that refuses this sender, not the mailbox. */
const ours = /relay|spam|polic|block|black|reputation|authent|denied|\bspf\b|\bdkim\b|dmarc/i

/**
 * Returns whether a permanent refusal means that the mailbox does not exist. A doubtful one does
 * not: the hub would stop writing to a valid address.
 * @param said a status (`5.1.1`), or the reply line of a server
 */
export function isNoMailbox(said: string): boolean {
  const [code = ''] = /^\d{3}(?=[ -])/.exec(said) ?? []
  const rest = code === '' ? said : said.slice(4)
  const status = /^\d\.\d{1,3}\.\d{1,3}(?=\s|$)/.exec(rest)?.[0]
  if (status) return noMailbox.test(status)
  return (code === '550' || code === '551') && !ours.test(rest)
}

/** Forms in which servers give their queue id. */
const queued = [
  /\bqueued as[: ]+([\w.-]+)/i,
  /\bid=([\w.-]+)/i,
  /\bInternalId=(\d+)/i,
  /^250 2\.\d\.\d ([\w.-]+) Message accepted/i,
  /^250 Ok ([0-9a-f]+(?:-[0-9a-f]+)+)$/i,
  /^250 2\.\d\.\d OK +\d+ ([\w.-]+) - gsmtp$/i,
]

/** Longest stored id, in characters. */
const longest = 120

/** Returns the server's queue id, or else its whole reply. */
export function readTaken(response: string, hidden: readonly string[]): string | null {
  for (const pattern of queued) {
    const [, name] = pattern.exec(response.trim()) ?? []
    if (name && !hidden.includes(name)) return diagnosticName(name, longest)
  }
  return diagnosticName(shortenDiagnostic(response, hidden).replace(/^250[ -]?/, ''), longest)
}
