/** Longest time a confirmation waits for the square, in milliseconds: it is printed, not needed. */
const patience = 2_000

/**
 * The tracking address as a square that a telephone reads, drawn by the hub, as an image that stands
 * in the page itself. Nothing when the hub does not answer: the code is in words too.
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
