/** A notification on a device. */
export interface Notice {
  title: string
  body: string
  /** URL to open. */
  url: string
  lang: string
  dir: 'ltr' | 'rtl'
}

/**
 * Most bytes before encryption: push services accept 4096 (RFC 8030), and encryption takes 103 (RFC
 * 8188 and 8291).
 */
const most = 3993

/** Returns the payload to encrypt. It shortens a long one: the page has the whole text. */
export function writePayload(notice: Notice, tag: string): string {
  const body = [...notice.body]
  for (let kept = body.length; ; kept = Math.floor(kept * 0.8)) {
    const isWhole = kept === body.length
    const shown = isWhole ? notice.body : `${body.slice(0, kept).join('')}…`
    const written = JSON.stringify({ ...notice, body: shown, tag })
    if (Buffer.byteLength(written) <= most || kept === 0) return written
  }
}
