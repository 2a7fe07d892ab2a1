/** A raw HTTP/2 request: names and values may hold bytes that no library would send. */
export interface RawRequest {
  fields: readonly (readonly [name: string, value: string])[]
  body?: string
}

/** The start of a connection: the preface, and empty settings. */
export const opening = Buffer.concat([
  Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  frame(4, 0, 0, Buffer.alloc(0)),
])

/** Returns the frames of one request. */
export function framesOf({ fields, body }: RawRequest, stream: number): Buffer {
  const block = Buffer.concat(fields.map(([name, value]) => literal(name, value)))
  const endHeaders = 4
  const endStream = 1
  if (body === undefined) return frame(1, endHeaders | endStream, stream, block)
  const data = frame(0, endStream, stream, Buffer.from(body, 'latin1'))
  return Buffer.concat([frame(1, endHeaders, stream, block), data])
}

/** Counts the streams answered on a connection. */
export function countAnswers(bytes: Buffer): number {
  let answers = 0
  for (let at = 0; at + 9 <= bytes.length; at += 9 + bytes.readUIntBE(at, 3))
    if (bytes[at + 3] === 1) answers += 1
  return answers
}

function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(9)
  head.writeUIntBE(payload.length, 0, 3)
  head[3] = type
  head[4] = flags
  head.writeUInt32BE(stream, 5)
  return Buffer.concat([head, payload])
}

/** Encodes a literal header field without indexing (RFC 7541, 6.2.2). */
function literal(name: string, value: string): Buffer {
  return Buffer.concat([Buffer.from([0]), text(name), text(value)])
}

function text(said: string): Buffer {
  const bytes = Buffer.from(said, 'latin1')
  if (bytes.length < 127) return Buffer.concat([Buffer.from([bytes.length]), bytes])
  const length = [127]
  let rest = bytes.length - 127
  for (; rest >= 128; rest >>= 7) length.push((rest & 127) | 128)
  return Buffer.concat([Buffer.from([...length, rest]), bytes])
}
