import { expect } from 'vitest'
import {
  networks,
  type SettingAside,
  settingPreview,
  settingsAside,
} from '#shared/contract/feedback/setting-aside.ts'
import { townAgents } from './agents.ts'
import { newId } from './feedback.ts'
import type { TestHub } from './hub.ts'

const { quality } = townAgents

/** Why answers are set aside, where a test says nothing else. */
export const because = { reason: 'burst', sentence: 'Cent envois en une minute.' } as const

/** Why they are put back. */
export const after = { reason: 'genuine', sentence: 'Une école a répondu.' } as const

/** Sets aside what a criterion takes. @returns it, as the record tells it */
export async function setAside(hub: TestHub, criterion: object): Promise<SettingAside> {
  const id = newId()
  const said = await hub.as(quality, 'PUT', `/v1/settings-aside/${id}`, { criterion, ...because })
  expect(said.statusCode, said.body).toBe(201)
  return readOne(said.json(), id)
}

/** Puts it back whole. */
export async function putBack(hub: TestHub, { id }: SettingAside): Promise<SettingAside> {
  const said = await hub.as(quality, 'PUT', `/v1/settings-aside/${id}/put-back`, after)
  expect(said.statusCode, said.body).toBe(200)
  return readOne(said.json(), id)
}

function readOne(said: unknown, id: string): SettingAside {
  const one = settingsAside.parse(said).settings.find((known) => known.id === id)
  if (!one) throw new Error('The record does not know it')
  return one
}

/** What a criterion would take. */
export async function preview(hub: TestHub, criterion: object) {
  const said = await hub.as(quality, 'POST', '/v1/settings-aside/preview', criterion)
  expect(said.statusCode, said.body).toBe(200)
  return settingPreview.parse(said.json())
}

/** Networks that sent many answers on a day. */
export async function networksOf(hub: TestHub, day: string) {
  const said = await hub.as(quality, 'GET', `/v1/settings-aside/networks?day=${day}`)
  expect(said.statusCode, said.body).toBe(200)
  return networks.parse(said.json()).networks
}
