import { SourceFault } from './fault.ts'

/** The body of an answer, unpacked. One that is longer is left at once, however small it was packed. */
export async function readBytes(response: Response, most: number): Promise<Uint8Array> {
  const said = Number(response.headers.get('content-length') ?? 0)
  const parts: Uint8Array[] = []
  let bytes = 0
  if (said <= most)
    for await (const part of response.body ?? []) {
      bytes += part.length
      if (bytes > most) break
      parts.push(part)
    }
  else await response.body?.cancel()
  if (said > most || bytes > most) throw new SourceFault({ why: 'too_large', bytes: most })
  return Buffer.concat(parts)
}
