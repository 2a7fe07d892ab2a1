import { SourceFault } from './fault.ts'

/** Reads a decompressed body. It aborts at the maximum, which stops zip bombs. */
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

/** Discards a body, and ignores a broken connection. */
export async function discardBody({ body }: Response): Promise<void> {
  await body?.cancel().catch(() => {})
}
