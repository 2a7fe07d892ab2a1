import type { NodemailerError } from 'nodemailer'
import type { Failure } from '../../outbox/failure.ts'
import { shortenDiagnostic } from '../shorten-diagnostic.ts'
import { isNoMailbox } from './is-no-mailbox.ts'

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
