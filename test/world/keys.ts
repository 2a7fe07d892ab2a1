import { expect } from 'vitest'
import { type KeyMade, keyMade, keys } from '#shared/contract/agents/key.ts'
import { problem } from '#shared/contract/problem.ts'
import { type TownAgent, townAgents } from './agents.ts'
import { newId } from './feedback.ts'
import type { TestHub } from './hub.ts'

const url = '/v1/keys'
const { admin } = townAgents

/** The body of a new key. */
export const askedKey = (change: object = {}) => ({
  name: 'Logiciel d’état civil',
  source: 'etat-civil',
  scopes: ['requests'],
  expires_in_days: null,
  ...change,
})

/** Returns the key operations of an administrator, and calls with a key. */
export function keysOf(hub: () => TestHub) {
  const list = async (reader: TownAgent = admin) =>
    keys.parse((await hub().as(reader, 'GET', url)).json())
  let references = 0
  /** Sends a request with the key. */
  const send = (written: string) =>
    hub().send({
      method: 'PUT',
      url: `/v1/requests/K-${++references}`,
      headers: { authorization: `Bearer ${written}` },
      payload: {
        service: 'voirie',
        channel: 'web',
        locale: 'fr',
        received_at: '2026-11-20T08:00:00Z',
      },
    })
  return {
    list,
    send,
    found: async (key: string) => (await list()).keys.find((one) => one.key === key),
    async make(change?: object, maker: TownAgent = admin): Promise<KeyMade['made']> {
      const made = await hub().as(maker, 'POST', url, askedKey(change))
      expect(made.statusCode, made.body).toBe(201)
      return keyMade.parse(made.json()).made
    },
    rotate: (key: string, keep_days: number, by: TownAgent = admin) =>
      hub().as(by, 'POST', `${url}/${key}/rotate`, { keep_days }),
    revoke: (key: string, by: TownAgent = admin) => hub().as(by, 'DELETE', `${url}/${key}`),
    /** Sends it and returns the outcome. */
    async put(written: string) {
      const told = await send(written)
      return told.statusCode < 300 ? told.statusCode : problem.parse(told.json()).code
    },
    lastReference: () => `K-${references}`,
    /** Sends a step of a request and returns the outcome. */
    async prove(written: string, reference: string) {
      const told = await hub().send({
        method: 'POST',
        url: `/v1/requests/${reference}/proofs`,
        headers: { authorization: `Bearer ${written}` },
        payload: { id: newId(), kind: 'arrived', at: '2026-11-21T08:00:00Z' },
      })
      return told.statusCode < 300 ? told.statusCode : problem.parse(told.json())
    },
  }
}
