import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey as stretch } from 'altcha-lib/algorithms/pbkdf2'
import {
  type Challenge,
  challenge as challengeSchema,
  proofOfWork,
} from '#shared/contract/proof-of-work.ts'
import { keysOfMarks } from '../../platform/crypto/marks.ts'
import type { Deps } from '../../platform/deps.ts'

/**
 * One attempt is a thousand rounds, and one attempt in 256 succeeds: about a quarter of a million
 * rounds, computed by the browser's own crypto. The hub verifies one attempt.
 */
const work = { algorithm: 'PBKDF2/SHA-256', cost: 1000, keyLength: 32, keyPrefix: '00' }

/** Lifetime of a challenge, in milliseconds. */
const lasts = 10 * 60_000

/** Proofs of work, one for each feedback. */
export interface Proofs {
  challenge(feedback: string): Promise<Challenge>
  /** @param header value of `Parvis-Proof`, unchecked. */
  isProven(header: unknown, feedback: string): Promise<boolean>
}

/**
 * Opens proofs of work. A challenge names its feedback and is signed with a key derived from the
 * hub's secret. So it is valid for one feedback only, and any process on the database verifies it
 * without stored state.
 */
export function openProofs({ clock, secret }: Pick<Deps, 'clock' | 'secret'>): Proofs {
  const keys = () => keysOfMarks(secret, ['proof of work']).map((one) => one.toString('base64url'))
  return {
    async challenge(feedback) {
      // The library uses the machine's clock for the end; pass the hub's own.
      const until = Math.floor((clock().getTime() + lasts) / 1000)
      const data = { feedback, until }
      const [hmacSignatureSecret = ''] = keys()
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
      for (const hmacSignatureSecret of keys()) {
        const signed = { challenge, solution, deriveKey: stretch, hmacSignatureSecret }
        if ((await verifySolution(signed)).verified) return true
      }
      return false
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
