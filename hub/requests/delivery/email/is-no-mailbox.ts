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
