import { gzipSync } from 'fflate'
import type { Files } from '../package/archive.ts'

const block = 512

/**
 * Packs an npm package reproducibly: sorted, in the folder `package`, without owner, by the same
 * compressor under every Node.
 * @param time of every file, in seconds since 1970
 * @param programs executable files
 */
export function packNpm(files: Files, time: number, programs: readonly string[] = []): Uint8Array {
  const parts = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, content]) => {
      const mode = programs.includes(name) ? 0o755 : 0o644
      const rest = (block - (content.length % block)) % block
      return [header(`package/${name}`, content.length, mode, time), content, Buffer.alloc(rest)]
    })
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * block)]), { level: 9, mtime: 0 })
}

/** Writes the header of a file (POSIX.1-1988, ustar). @throws Error when its name is too long */
function header(name: string, size: number, mode: number, time: number): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`${name} is too long for an archive`)
  const octal = (value: number, room: number) => `${value.toString(8).padStart(room - 1, '0')}\0`
  const bytes = Buffer.alloc(block)
  bytes.write(name, 0)
  bytes.write(octal(mode, 8) + octal(0, 8) + octal(0, 8) + octal(size, 12) + octal(time, 12), 100)
  // The checksum counts its own field as spaces.
  bytes.write(' '.repeat(8), 148)
  bytes.write('0', 156)
  bytes.write('ustar\x0000', 257, 'latin1')
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return bytes
}
