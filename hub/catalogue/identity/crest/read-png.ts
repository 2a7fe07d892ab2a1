import { crc32, inflateSync } from 'node:zlib'

/** Longest side of a PNG crest, in pixels. */
export const longestSide = 512

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Chunks that say the picture: PNG (third edition), 11.2 and 11.3.1 to 11.3.2. Others hold words, places, dates. */
const drawing: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND'],
  ...['tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT'],
])

/** Size in pixels. */
interface Size {
  width: number
  height: number
}

/** A PNG file without its metadata, or its size when a side is too long. */
type ReadPng = { png: Buffer } | Size | null

/** Most bytes of a picture: four channels of 16 bits, with the filter of each line, interlaced. */
const mostUnfolded = longestSide * (longestSide * 8 + 8) * 2

/** Returns whether a file begins as a PNG. */
export const isPng = (file: Buffer): boolean => file.subarray(0, 8).equals(signature)

/** Returns the size of a PNG file that `readPng` wrote. */
export const sizeOfPng = (png: Buffer): Size => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
})

/**
 * Reads the chunks of a PNG file, and keeps those of its picture.
 * @param longest most pixels of a side
 * @returns `null` when a chunk is missing, cut or damaged
 */
export function readPng(file: Buffer, longest: number): ReadPng {
  const kept: Uint8Array[] = [signature]
  const names: string[] = []
  const picture: Uint8Array[] = []
  for (let at = 8; at < file.length && names.at(-1) !== 'IEND'; ) {
    if (at + 12 > file.length) return null
    const end = at + 12 + file.readUInt32BE(at)
    if (end > file.length) return null
    const name = file.toString('latin1', at + 4, at + 8)
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return null
    if (names.length === 0) {
      if (name !== 'IHDR' || end - at !== 25) return null
      const { width, height } = sizeOfPng(file)
      if (width === 0 || height === 0) return null
      if (width > longest || height > longest) return { width, height }
    }
    names.push(name)
    if (drawing.has(name)) kept.push(file.subarray(at, end))
    if (name === 'IDAT') picture.push(file.subarray(at + 8, end - 4))
    at = end
  }
  return names.at(-1) === 'IEND' && unfolds(Buffer.concat(picture))
    ? { png: Buffer.concat(kept) }
    : null
}

function unfolds(picture: Buffer): boolean {
  try {
    return inflateSync(picture, { maxOutputLength: mostUnfolded }).length > 0
  } catch {
    return false
  }
}
