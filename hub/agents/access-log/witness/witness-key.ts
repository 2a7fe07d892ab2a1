import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { openUnder, sealUnder } from '../../../platform/crypto/generations.ts'
import type { Deps } from '../../../platform/deps.ts'
import type { CosigningKey } from './cosignature.ts'
import { makeVerifierKey } from './verifier-key.ts'
import { findWitnessKey, insertWitnessKey } from './witness-key-sql.ts'

const sealing = ['witness key']

/**
 * Opens the key with which this hub cosigns the logs of others, and creates it when there is none. Its
 * name keeps the address at which the hub was then.
 * @throws SecretMismatch when it is sealed under another root
 */
export async function openWitnessKey({
  database,
  secret,
  publicUrl,
}: Pick<Deps, 'database' | 'secret' | 'publicUrl'>): Promise<CosigningKey> {
  let kept = await findWitnessKey(database)
  if (!kept) {
    const { privateKey } = generateKeyPairSync('ed25519')
    const bytes = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url')
    await insertWitnessKey(database, {
      witness: `${new URL(publicUrl).host}/witness`,
      sealed: sealUnder(secret, sealing, bytes),
    })
    kept = await findWitnessKey(database)
  }
  if (!kept) throw new Error('The key of the witness is not there')
  const key = Buffer.from(openUnder(secret, sealing, kept.sealed), 'base64url')
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  const bytes = Buffer.from(String(x), 'base64url')
  return { privateKey, verifierKey: makeVerifierKey('cosignature', kept.witness, bytes) }
}
