/** Timeout for the QR code, in milliseconds: the page works without it. */
const patience = 2_000

/**
 * Fetches the QR code of the tracking address from the hub, as an inline image. Returns nothing
 * when the hub does not answer, because the page shows the code as text too.
 */
export async function readSquare(trackingUrl: string | undefined): Promise<string | undefined> {
  if (!trackingUrl) return undefined
  try {
    const answer = await fetch(`${trackingUrl}/qr.svg`, { signal: AbortSignal.timeout(patience) })
    if (!answer.ok) return undefined
    const drawn = Buffer.from(await answer.arrayBuffer())
    return `data:image/svg+xml;base64,${drawn.toString('base64')}`
  } catch {
    return undefined
  }
}
