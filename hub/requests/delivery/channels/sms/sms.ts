import type { ChannelSender } from '../channel-sender.ts'
import type { ProofContent } from '../proof-content.ts'
import type { SmsSettings } from '../settings.ts'
import type { Provider } from './provider.ts'
import { providers } from './providers.ts'

/** Most SMS at once: gateways count how many a second they are given. */
const mostAtOnce = 4

/** Longest that a gateway may take, in milliseconds. */
const usualTimeLimit = 20_000

interface SmsDeps {
  /** What the SMS says. */
  write: (told: ProofContent) => string
  clock: () => Date
  timeLimit?: number
}

/** Opens the way by which SMS are sent. */
export function openSms(
  { provider: name, url, token }: SmsSettings,
  { write, clock, timeLimit = usualTimeLimit }: SmsDeps,
): ChannelSender {
  const provider: Provider = providers[name]
  return {
    channel: 'sms',
    isIdempotent: provider.isIdempotent,
    nameOf: (name) => name,
    mostAtOnce,
    async send({ told, name: id, to, signal: ending }) {
      const slow = AbortSignal.timeout(timeLimit)
      const signal = AbortSignal.any([slow, ending])
      const text = write(told)
      const now = clock()
      const outcome = await provider.send({ id, to, text, url: new URL(url), token, signal, now })
      if ('takenAs' in outcome || outcome.failure.why === 'refused' || !slow.aborted) return outcome
      // Where the same twice may ring twice, it is said that it may have left.
      if (outcome.failure.why === 'interrupted' && !provider.isIdempotent) return outcome
      return { failure: { why: 'too_slow', seconds: timeLimit / 1000 }, isTemporary: true }
    },
    close: async () => {},
  }
}
