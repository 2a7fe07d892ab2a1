import { uuidv4, uuidv4Pattern } from '#shared/identifier/uuidv4.ts'
import { sha256 } from '../../platform/crypto/digest.ts'

/**
 * The id under which a feedback is kept: the one its sender drew at random, or one made from that of an
 * older widget, which holds the millisecond it was made. Made by a digest, so that every part of one
 * feedback has the same, on any hub; seventy-four of its bits were drawn, so that nobody goes back.
 * The same stands in SQL in 035_days.sql.
 */
export function undated(id: string): string {
  return uuidv4Pattern.test(id) ? id : uuidv4(Buffer.from(sha256(id), 'base64url'))
}
