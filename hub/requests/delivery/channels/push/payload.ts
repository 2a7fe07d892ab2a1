/** A notification as its device shows it. */
export interface Notice {
  title: string
  body: string
  /** The page it opens. */
  url: string
  lang: string
  dir: 'ltr' | 'rtl'
}

/**
 * Most bytes before they are encrypted: whoever carries them takes 4096 (RFC 8030), of which the
 * encryption needs 103 (RFC 8188 and 8291).
 */
const most = 3993

/**
 * What is encrypted for a device. What would be too long is cut short: the page has all of it.
 * @param tag the same for each copy of one notification, so that the device shows one
 */
export function writePayload(notice: Notice, tag: string): string {
  const body = [...notice.body]
  for (let kept = body.length; ; kept = Math.floor(kept * 0.8)) {
    const isWhole = kept === body.length
    const shown = isWhole ? notice.body : `${body.slice(0, kept).join('')}…`
    const written = JSON.stringify({ ...notice, body: shown, tag })
    if (Buffer.byteLength(written) <= most || kept === 0) return written
  }
}
