import { SourceFault } from './fault.ts'

/** The body of an answer, unpacked. One that is longer is left at once, however small it was packed. */
export async function readBytes(response: Response, most: number): Promise<Uint8Array> {
  const tooLarge = new SourceFault({ why: 'too_large', bytes: most })
  if (Number(response.headers.get('content-length')) > most) {
    await discardBody(response)
    throw tooLarge
  }
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    if (bytes > most) throw tooLarge
    parts.push(part)
  }
  return Buffer.concat(parts, bytes)
}

/** Leaves an answer unread; that its connection broke meanwhile says nothing more. */
export async function discardBody({ body }: Response): Promise<void> {
  await body?.cancel().catch(() => {})
}
