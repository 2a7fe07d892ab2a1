import { oneLine } from '../../../platform/terminal/one-line.ts'
import type { Letter } from './read-letter.ts'
import { lengthOf, shorten } from './shorten.ts'

/** Longest subject that programs show whole (RFC 5322). */
const longest = 78

/** Shortest readable part of a service's name. */
const shortest = 12

const between = ' – '

/**
 * Writes the subject on one line: step, service, reference. It shortens a long one, the service
 * first and the reference last.
 */
export function writeSubject(letter: Letter, reference: string): string {
  const happened = oneLine(letter.happened.text)
  const service = oneLine(letter.service.text)
  const number = shorten(oneLine(reference), longest / 2)
  const whole = [happened, service, number].join(between)
  if (lengthOf(whole) <= longest) return whole
  const room = longest - lengthOf([happened, '', number].join(between))
  if (room >= shortest) return [happened, shorten(service, room), number].join(between)
  return [shorten(happened, longest - lengthOf(between + number)), number].join(between)
}
