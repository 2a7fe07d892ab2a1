import type { NodemailerError } from 'nodemailer'
import type { Failure } from '../../failure.ts'
import { diagnosticName, shortenDiagnostic } from '../shorten-diagnostic.ts'

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

/** Status of a mailbox or a domain that is not there (RFC 3463). */
const noMailbox = /^5\.(1\.(1|2|3|6|10)|2\.1)$/

/** Words of a server that says no status and refuses us, not the mailbox. */
const ours = /relay|spam|polic|block|black|reputation|authent|denied|\bspf\b|\bdkim\b|dmarc/i

/**
 * Whether a lasting refusal says that there is no such mailbox. One that only may mean it does not:
 * whoever is written off is told nothing more.
 * @param said a status (`5.1.1`), or the line of a server that begins with its code
 */
export function isNoMailbox(said: string): boolean {
  const [code = ''] = /^\d{3}(?=[ -])/.exec(said) ?? []
  const rest = code === '' ? said : said.slice(4)
  const status = /^\d\.\d{1,3}\.\d{1,3}(?=\s|$)/.exec(rest)?.[0]
  if (status) return noMailbox.test(status)
  return (code === '550' || code === '551') && !ours.test(rest)
}

/** How servers say under which name they have put a letter. */
const queued = [
  /\bqueued as[: ]+([\w.-]+)/i,
  /\bid=([\w.-]+)/i,
  /\bInternalId=(\d+)/i,
  /^250 2\.\d\.\d ([\w.-]+) Message accepted/i,
  /^250 Ok ([0-9a-f]+(?:-[0-9a-f]+)+)$/i,
  /^250 2\.\d\.\d OK +\d+ ([\w.-]+) - gsmtp$/i,
]

/** Longest name that is kept, in characters. */
const longest = 120

/** What whoever took a letter calls it: its name in their queue where we know how they say it, else what they said. */
export function readTaken(response: string, hidden: readonly string[]): string | null {
  for (const pattern of queued) {
    const [, name] = pattern.exec(response.trim()) ?? []
    if (name && !hidden.includes(name)) return diagnosticName(name, longest)
  }
  return diagnosticName(shortenDiagnostic(response, hidden).replace(/^250[ -]?/, ''), longest)
}
