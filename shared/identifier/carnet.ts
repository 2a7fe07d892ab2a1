import { readCode } from './code.ts'

/** Most requests in one carnet. */
export const mostInCarnet = 30

/**
 * Parses the codes of a carnet, without duplicates, in order: the fragment of its URL, or lines.
 */
export function readCarnet(written: string): string[] {
  const codes: string[] = []
  for (const part of written.split(/[\n,;#]+/)) {
    const code = readCode(part, 'tracking')
    if (code && !codes.includes(code)) codes.push(code)
  }
  return codes.slice(0, mostInCarnet)
}

/** Formats codes for the fragment of a carnet's URL. */
export function writeCarnet(codes: readonly string[]): string {
  return codes.join(',')
}
