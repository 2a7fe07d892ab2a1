import { generateKeyPairSync } from 'node:crypto'
import { ruleType } from '#shared/contract/agents/tools.ts'
import type { PromiseKey } from '#shared/contract/requests/signed-promise.ts'
import { promiseType } from '#shared/promise/check.ts'
import { readBase64url } from '#shared/signed/base64url.ts'
import { verifyRule } from '../../../extension/background/rules/verify-rule.ts'
import { openCompact } from '../../../hub/requests/promises/sign-compact.ts'
import { verifyPromise } from '../../../hub/requests/promises/verify.ts'
import { must, type Reader, textOf } from './reader.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const published: PromiseKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  alg: 'EdDSA',
  use: 'sig',
  kid: 'k'.repeat(43),
  x: String(publicKey.export({ format: 'jwk' }).x),
}
const window = { from: '2026-11-24T10:00:00Z', to: '2026-11-25T10:00:00Z', zone: 'Europe/Paris' }
const promise = {
  ...{
    iss: 'https://parvis.example',
    jti: '0192f0c1-2b3c-7d4e-8f50-123456789abc',
    iat: 1,
    service: 's',
  },
  ...{
    organisation: { id: 'b', name: 'Bourg' },
    service_name: { fr: 'S', en: 'S' },
    source: 'gru',
  },
  ...{ reference: 'EC-1', window, basis: 'norm', because: 'made' },
}
const sign = (type: string, payload: object) =>
  openCompact({ privateKey, published }, type)(payload)
const genuine = sign(promiseType, promise)

/** A promise, or a rule, that says it was signed. */
export const signedText: Reader = {
  name: 'signed-text',
  seeds: [
    genuine,
    sign(ruleType, promise),
    sign(promiseType, { iss: 1 }),
    `${genuine.slice(0, 80)}\r\n ${genuine.slice(80)}`,
  ],
  async read(input) {
    const text = textOf(input)
    const bytes = readBase64url(text)
    if (bytes)
      must(Buffer.from(bytes).toString('base64url') === text, 'one way to write bytes', text)
    const checked = await verifyPromise(text, [published])
    if (checked.holds)
      must(text.replace(/\s+/g, '') === genuine, 'only what was signed holds', text)
    await verifyRule(text, [published])
  },
}
