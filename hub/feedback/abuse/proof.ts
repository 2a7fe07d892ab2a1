import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey as stretch } from 'altcha-lib/algorithms/pbkdf2'
import {
  type Challenge,
  challenge as challengeSchema,
  proofOfWork,
} from '#shared/contract/proof-of-work.ts'
import { deriveKey } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'

/**
 * One try is a thousand rounds, and one try in 256 is the right one: about a quarter of a million
 * rounds, done by the browser itself. The hub checks one try.
 */
const work = { algorithm: 'PBKDF2/SHA-256', cost: 1000, keyLength: 32, keyPrefix: '00' }

/** How long a challenge may be answered, in milliseconds. */
const lasts = 10 * 60_000

/** Proofs of work, one for each feedback. */
export interface Proofs {
  challenge(feedback: string): Promise<Challenge>
  /** @param header what was sent as `Parvis-Proof`, whatever it is. */
  isProven(header: unknown, feedback: string): Promise<boolean>
}

/**
 * Makes and checks proofs of work. A challenge names its feedback and is signed with a key of the
 * hub's secret: it opens no other feedback, so that it cannot be used twice, and any process on the
 * database knows it without having kept anything.
 */
export function openProofs({ clock, secret }: Pick<Deps, 'clock' | 'secret'>): Proofs {
  const hmacSignatureSecret = deriveKey(secret, 'proof of work').toString('base64url')
  return {
    async challenge(feedback) {
      // The library asks the clock of the machine when it ends; the hub is given its own.
      const until = Math.floor((clock().getTime() + lasts) / 1000)
      const data = { feedback, until }
      return challengeSchema.parse(
        await createChallenge({ ...work, data, deriveKey: stretch, hmacSignatureSecret }),
      )
    },
    async isProven(header, feedback) {
      const read = proofOfWork.safeParse(readHeader(header))
      if (!read.success) return false
      const { challenge, solution } = read.data
      const { data } = challenge.parameters
      if (data.feedback !== feedback || data.until * 1000 < clock().getTime()) return false
      const { verified } = await verifySolution({
        challenge,
        solution,
        deriveKey: stretch,
        hmacSignatureSecret,
      })
      return verified
    },
  }
}

function readHeader(header: unknown): unknown {
  try {
    return JSON.parse(Buffer.from(String(header), 'base64').toString())
  } catch {
    return null
  }
}
