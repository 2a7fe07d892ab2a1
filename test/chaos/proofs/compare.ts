import type { Arrivals } from './arrivals.ts'
import type { Recorded } from './recorded.ts'

/** What became of proofs, one line each for what should not be. */
export interface Compared {
  /** A hub said that it has it, and it arrived nowhere. */
  lost: string[]
  /** It arrived under two names by one way: nobody could know that it is one. */
  doubled: string[]
  /** Its e-mail arrived more than once, and no delivery says that it may have. */
  unsaid: string[]
  /** E-mails that arrived more than once, under one name. */
  mailsAgain: number
  /** SMS that the gateway was given more than once, under one key. */
  smsAgain: number
  /** Proofs that arrived both by e-mail and by SMS. */
  both: number
}

/** Holds what hubs said that they have against what arrived. */
export function compare(
  acknowledged: Iterable<string>,
  { mails, sms, given }: { mails: Arrivals; sms: Arrivals; given: Arrivals },
  recorded: ReadonlyMap<string, readonly Recorded[]>,
): Compared {
  const all: Compared = { lost: [], doubled: [], unsaid: [], mailsAgain: 0, smsAgain: 0, both: 0 }
  for (const proof of acknowledged) {
    const [byMail, bySms, toGateway] = [mails, sms, given].map((one) => one.of(proof))
    if (!byMail || !bySms || !toGateway) continue
    const known = recorded.get(proof) ?? []
    const say = (what: string) =>
      `${what}: ${JSON.stringify({ proof, byMail, bySms, recorded: known })}`
    const isAgain = byMail.some(({ times }) => times > 1)
    const isSaid = known.some(
      ({ channel, outcome }) => channel === 'email' && outcome === 'unknown',
    )
    if (byMail.length + bySms.length === 0) all.lost.push(say('lost'))
    if (byMail.length > 1 || bySms.length > 1) all.doubled.push(say('doubled'))
    if (isAgain && !isSaid) all.unsaid.push(say('unsaid'))
    if (isAgain) all.mailsAgain += 1
    if (toGateway.some(({ times }) => times > 1)) all.smsAgain += 1
    if (byMail.length > 0 && bySms.length > 0) all.both += 1
  }
  return all
}
