import { type CrestType, largestCrest, messageCrest } from '#shared/contract/catalogue/identity.ts'
import type { Fault } from '../../../platform/http/refusal.ts'
import { isPng, longestSide, readPng } from './read-png.ts'
import { type CrestSvgFault, sanitiseSvg } from './sanitise-svg.ts'

/** A crest as it is kept: written anew, without anything but its picture. */
export interface Crest {
  content: Buffer
  type: CrestType
}

/** What is wrong with the file of a crest. */
type CrestFault = Pick<Extract<Fault, { values?: unknown }>, 'code' | 'values'>

const faultOf: Readonly<Record<CrestSvgFault, CrestFault['code']>> = {
  unreadable: 'crest_unreadable',
  entities: 'crest_entities',
  empty: 'crest_empty',
  too_complex: 'crest_too_complex',
  no_size: 'crest_no_size',
}

/** Reads the file of a crest, an SVG or a PNG by its content. */
export function readCrest(file: Buffer): { crest: Crest } | { fault: CrestFault } {
  if (file.length > largestCrest) return tooLarge(file)
  if (isPng(file)) return readPicture(file, longestSide)
  const text = readText(file)
  if (text === null || !/^\uFEFF?\s*</.test(text)) return { fault: { code: 'crest_not_image' } }
  const read = sanitiseSvg(text)
  if ('fault' in read) return { fault: { code: faultOf[read.fault] } }
  const content = Buffer.from(read.svg)
  return content.length > largestCrest
    ? tooLarge(content)
    : { crest: { content, type: 'image/svg+xml' } }
}

/** Reads the file of a crest for messages, a PNG. */
export function readMessageCrest(file: Buffer): { crest: Crest } | { fault: CrestFault } {
  if (file.length > largestCrest) return tooLarge(file)
  return isPng(file) ? readPicture(file, messageCrest.width) : { fault: { code: 'crest_not_png' } }
}

function readPicture(file: Buffer, longest: number): { crest: Crest } | { fault: CrestFault } {
  const read = readPng(file, longest)
  if (!read) return { fault: { code: 'crest_broken' } }
  if ('png' in read) return { crest: { content: read.png, type: 'image/png' } }
  return { fault: { code: 'crest_too_many_pixels', values: { ...read, longest } } }
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024)

function tooLarge({ length }: Buffer): { fault: CrestFault } {
  const values = { size: kilobytes(length), most: kilobytes(largestCrest), longest: longestSide }
  return { fault: { code: 'crest_too_large', values } }
}

function readText(file: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return null
  }
}
