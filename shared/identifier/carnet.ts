import { readCode } from './code.ts'

/** Most requests in one carnet. */
export const mostInCarnet = 30

/** The codes of a carnet, each once, in their order: what stands after the `#` of its address, or lines. */
export function readCarnet(written: string): string[] {
  const codes: string[] = []
  for (const part of written.split(/[\n,;#]+/)) {
    const code = readCode(part)
    if (code && !codes.includes(code)) codes.push(code)
  }
  return codes.slice(0, mostInCarnet)
}

/** Writes codes as they stand after the `#` of the address of a carnet. */
export function writeCarnet(codes: readonly string[]): string {
  return codes.join(',')
}
