import { uuidv4Pattern } from '#shared/identifier/uuidv4.ts'
import { sha256 } from '../digest.ts'

/**
 * The id under which a feedback is kept: the one its sender drew at random, or one made from that of an
 * older widget, which holds the millisecond it was made. Made by a digest, so that every part of one
 * feedback has the same, on any hub; seventy-four of its bits were drawn, so that nobody goes back.
 * The same stands in SQL in 035_days.sql.
 */
export function undated(id: string): string {
  if (uuidv4Pattern.test(id)) return id
  const hex = Buffer.from(sha256(id), 'base64url').toString('hex')
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) & 3]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
