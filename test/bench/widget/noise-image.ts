import { crc32, deflateSync } from 'node:zlib'

/** A PNG of that many pixels on a side, in colours that cannot be compressed, as a photograph. */
export function drawNoise(side: number, random: () => number): Buffer {
  const lines = Buffer.alloc(side * (1 + side * 3))
  // The first byte of a line says how it is filtered: not at all.
  for (let at = 0; at < lines.length; at++)
    lines[at] = at % (1 + side * 3) === 0 ? 0 : Math.floor(random() * 256)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  // Eight bits for each of red, green and blue.
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
