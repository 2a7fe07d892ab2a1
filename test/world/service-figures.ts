import { expect } from 'vitest'
import type { Perception } from '#shared/contract/reporting/perception.ts'
import type { ServiceDelays } from '#shared/contract/reporting/service-delays.ts'
import { townAgents } from './agents.ts'
import { feedback } from './feedback.ts'
import type { TestHub } from './hub.ts'

/** How the town's streets are perceived, as who answers for quality reads it. */
export async function readPerception(hub: TestHub, query = ''): Promise<Perception> {
  const said = await hub.as(townAgents.quality, 'GET', `/v1/services/voirie/perception${query}`)
  expect(said.statusCode, said.body).toBe(200)
  return said.json()
}

/** How long the requests of the town's streets take. */
export async function readDelays(hub: TestHub, query = ''): Promise<ServiceDelays> {
  const said = await hub.as(townAgents.quality, 'GET', `/v1/services/voirie/delays${query}`)
  expect(said.statusCode, said.body).toBe(200)
  return said.json()
}

/** Usagers of the streets who were asked one dimension, each with what they answered to it. */
export async function formatReason(
  hub: TestHub,
  item: string,
  answers: readonly Record<string, number | string>[],
  more: Record<string, unknown> = {},
): Promise<void> {
  const sent = await Promise.all(
    answers.map((one, nth) => {
      // Many who answer all alike at once would be set aside.
      const said = { overall: 1 + (nth % 5), ...one }
      return hub.answer(feedback({ service: 'voirie', item, answers: said, ...more }))
    }),
  )
  for (const { statusCode, body } of sent) expect(statusCode, body).toBe(201)
}
