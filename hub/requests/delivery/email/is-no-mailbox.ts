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
