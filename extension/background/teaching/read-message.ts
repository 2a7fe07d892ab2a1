import type { ReadMessage, TeachingState } from '../../shared/teaching.ts'
import type { DescribedPage } from '../reading/describe-page.ts'

/** Most messages that are kept of one teaching. */
const most = 20

/** The message that a page was read as, and who is sure to have sent it; `null` where it is none. */
export function readMessageOf({ message, state }: DescribedPage): ReadMessage | null {
  if (message === null) return null
  const sure = state.sightings.find(({ kind, trust }) => kind === 'email' && trust === 'sure')
  return { message, sender: sure?.value ?? null }
}

/** The messages that were read, with this one. */
export function withMessage({ read }: TeachingState, one: ReadMessage): ReadMessage[] {
  return [...read.filter(({ message }) => message !== one.message), one].slice(-most)
}

/**
 * Whether a message has the identifier of all that were read before, and another sender: what was taken
 * for an identifier is none. While a tool draws one part after the other another identifier was seen.
 */
export function isSameForAll({ read }: TeachingState, { message, sender }: ReadMessage): boolean {
  const isOther = read.some((one) => one.sender !== null && one.sender !== sender)
  return sender !== null && isOther && read.every((one) => one.message === message)
}
