import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'
import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import { ruleType } from '#shared/contract/agents/tools.ts'
import { type PromiseKey, promiseKey } from '#shared/contract/requests/signed-promise.ts'
import { valmontOffice } from '../../extension/tools/valmont-office.ts'

/** Who signs rules, with a key of their own; a test may change each part of what is signed. */
export interface RuleSigner {
  key: PromiseKey
  sign(payload: object, header?: object): string
  signRule(rule: object): string
  withdraw(id: string, version: number): string
}

const at = '2026-11-20T09:00:00Z'

export async function openRuleSigner(): Promise<RuleSigner> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const jwk = publicKey.export({ format: 'jwk' })
  const kid = await calculateJwkThumbprint(jwk)
  const signer: RuleSigner = {
    key: promiseKey.parse({ ...jwk, kid, alg: 'EdDSA', use: 'sig' }),
    sign: (payload, header = {}) =>
      signCompact(privateKey, { alg: 'EdDSA', typ: ruleType, kid, ...header }, payload),
    signRule: (rule) => signer.sign({ says: 'rule', rule, at }),
    withdraw: (id, version) => signer.sign({ says: 'withdrawn', id, version, at }),
  }
  return signer
}

function signCompact(key: KeyObject, header: object, payload: object): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const signed = `${encode(header)}.${encode(payload)}`
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`
}

/** A rule of a tool that the extension knows nothing of: its pages are written as the office's are. */
export function ruleOf(id: string, version = 1, name = 'Guichet'): ToolRule {
  return { ...valmontOffice, id, version, tool: { name } }
}
