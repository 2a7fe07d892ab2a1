import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import type { Challenge } from '#shared/contract/proof-of-work.ts'
import { serialise } from './serialise.ts'

/**
 * Solves the proof of work that a hub under attack asks for, outside of the page's thread.
 * @returns the header that says so.
 * @throws where the browser has no cryptography, as on a page without https.
 */
export async function prove(challenge: Challenge): Promise<Record<string, string>> {
  const solution = await solveChallenge({ challenge, deriveKey })
  if (!solution) throw new Error('proof')
  const { counter, derivedKey } = solution
  return { 'parvis-proof': btoa(serialise({ challenge, solution: { counter, derivedKey } })) }
}
