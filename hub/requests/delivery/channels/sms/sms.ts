import type { ChannelSender } from '../channel-sender.ts'
import type { ProofContent } from '../proof-content.ts'
import type { SmsSettings } from '../settings.ts'
import type { Provider } from './provider.ts'
import { providers } from './providers.ts'

/** Most concurrent SMS: gateways have rate limits. */
const mostAtOnce = 4

/** Timeout of a gateway, in milliseconds. */
const usualTimeLimit = 20_000

interface SmsDeps {
  /** Writes the SMS. */
  write: (told: ProofContent) => string
  clock: () => Date
  timeLimit?: number
}

/** Opens the SMS channel. */
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
      // Without idempotency a retry could send twice: report an unknown outcome.
      if (outcome.failure.why === 'interrupted' && !provider.isIdempotent) return outcome
      return { failure: { why: 'too_slow', seconds: timeLimit / 1000 }, isTemporary: true }
    },
    close: async () => {},
  }
}
