import type { FoundTexts } from '../../shared/reading.ts'

/** Most recipients of a message that one person wrote to somebody: with more it went to many. */
const mostRecipients = 5

/** Whether a message is of a list, or of a mailing. */
export function isToMany({ many: isMarked, recipients }: FoundTexts): boolean {
  return isMarked || recipients.some((texts) => texts.length > mostRecipients)
}

/**
 * Whether a message came to the agent through an address that is not theirs, such as that of a list.
 * @param own what the page shows of the agent; with no address among it, that is not known
 */
export function isToOthers(recipients: readonly string[], own: ReadonlySet<string>): boolean {
  const isKnown = recipients.length > 0 && [...own].some((one) => one.includes('@'))
  return isKnown && !recipients.some((one) => own.has(one.toLowerCase()))
}

/** Whether an address is of a machine: nobody reads there, and nobody writes from there. */
function isMachine(address: string): boolean {
  return machine.test(address)
}

const machine =
  /^(?:no|do[-_.]?not|ne[-_.]?pas)[-_.]?(?:reply|r[eé]pondre)(?:[-_.+][^@]*)?@|^(?:mailer-daemon|postmaster|listserv|majordomo|bounces?|newsletters?)(?:\+[^@]*)?@|[-_](?:bounces?|owner|request|no-?reply)@/i

/**
 * With whom a correspondence is: who sent it; where the agent did, the one it was sent to. Several
 * are each likely; several that the agent wrote to are nobody.
 * @param senders `null` where what stands there is no address
 * @param recipients all of them, or `null`
 */
export function addressesOf(
  senders: readonly string[] | null,
  recipients: readonly string[] | null,
  isOwn: (address: string) => boolean,
): { addresses: readonly string[]; isSender: boolean } {
  const others = (senders ?? []).filter((one) => !isOwn(one))
  const isSent = others.length === 0 && senders !== null && senders.length > 0
  if (!isSent) return { addresses: others.filter((one) => !isMachine(one)), isSender: true }
  const to = (recipients ?? []).filter((one) => !isOwn(one))
  return { addresses: to.length === 1 ? to.filter((one) => !isMachine(one)) : [], isSender: false }
}
