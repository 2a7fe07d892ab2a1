import type { NodemailerError } from 'nodemailer'
import type { Failure } from '../../outbox/failure.ts'
import { shortenDiagnostic } from '../shorten-diagnostic.ts'
import { isNoMailbox } from './is-no-mailbox.ts'

/** What is known of a try that came to nothing. */
interface Try {
  error: NodemailerError
  /** Whether a word of the letter had left. */
  isBegun: boolean
  /** Whether we ended it. */
  isEnded: boolean
  /** How long it took. */
  seconds: number
  /** What the server may repeat and nobody is to read. */
  hidden: readonly string[]
}

/** Why a mail server did not take a letter, whether it may later, and whether its mailbox is none. */
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
  // Whoever cannot know whether it arrived says so: it is sent again under the same name.
  if (isBegun) return { failure: { why: 'interrupted' }, isTemporary: true }
  if (isEnded || error.code === 'ETIMEDOUT')
    return { failure: { why: 'too_slow', seconds }, isTemporary: true }
  const said = shortenDiagnostic(error.message, hidden)
  return { failure: { why: 'unreachable', said }, isTemporary: true }
}

/** Words of a server that refuses whoever sends only once it is told to whom. */
const refusesUs = /\bsender (address )?(rejected|denied|refused)|\brelay(ing)?\b/i

/** What a server refuses before it knows to whom, or for who we are, is mended on our side. */
function isOurs(refused: { responseCode: number; response: string; command: string }): boolean {
  const { responseCode, response, command } = refused
  if ([530, 534, 535, 538].includes(responseCode)) return true
  if (command === 'RCPT TO') return refusesUs.test(response)
  return command !== 'DATA'
}
