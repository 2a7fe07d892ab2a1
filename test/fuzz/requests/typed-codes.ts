import { randomBytes } from 'node:crypto'
import { makeLink } from '../../../hub/agents/accounts/account-links.ts'
import type { Secret } from '../../../hub/platform/crypto/secret.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import { askCode } from '../../../hub/requests/address-changes/ask-code.ts'
import { town } from '../../world/town.ts'
import type { Answer } from './answer.ts'
import type { Asked } from './asked.ts'
import type { Known } from './known.ts'
import { seed } from './seed.ts'

type Codes = Pick<Known, 'addressCode' | 'asked' | 'typed' | 'look' | 'present'>

/** Makes what people type, without the letters it comes in: each code opens something. @throws Error */
export async function makeTypedCodes(
  { database, secret, now: clock }: { database: Database; secret: Secret; now(): Date },
  {
    maker,
    reference,
    tracking,
    neighbour,
  }: Pick<Known, 'maker' | 'reference' | 'tracking' | 'neighbour'>,
  ok: (asked: Asked) => Promise<Answer>,
): Promise<Codes> {
  const { organisation, source, hub: publicUrl } = town
  const key = { organisation, source, reference }
  const addressCode = '123456'
  const drawn = Buffer.alloc(4)
  drawn.writeUInt32BE(Number(addressCode))
  const direct = { send: async () => true, close() {} }
  const drawing = { database, clock, secret, direct, random: () => drawn }
  await askCode(drawing, key, 'fr', { channel: 'email', address: 'marie@courriel.example' })
  const asked = randomBytes(24).toString('base64url')
  const needs = { database, secret, clock, random: randomBytes, publicUrl }
  const { code } = await makeLink(needs, { agent: maker }, 'way_back', asked)
  await ok(
    seed('POST /v1/context', {
      as: neighbour,
      json: {
        ...{ identifier: { kind: 'reference', value: reference }, purpose: 'reception' },
        ...{ level: 1, present: true },
      },
    }),
  )
  const { body } = await ok(seed('GET /suivi/:code/presence', { at: [tracking] }))
  const [, look = ''] = /name="look" value="([^"]+)"/.exec(body) ?? []
  const [, one = '', other = ''] = /(\d{3}) (\d{3})\s*</.exec(body) ?? []
  if (!look || !one) throw new Error('The page of presence shows no look, or no code')
  return { addressCode, asked, typed: code ?? '', look, present: one + other }
}
