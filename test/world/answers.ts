import { expect } from 'vitest'
import { feedback } from './feedback.ts'
import type { TestHub } from './hub.ts'
import { repeatAnswers } from './repeat-answers.ts'

/** Days before the test day, in the month before and the one before that. */
export const monthsAgo = { october: 35, september: 65 } as const

/** Returns the days between the middle of a month and the test day (24 November 2026). */
export function daysTo(month: string): number {
  return Math.round((Date.parse('2026-11-24') - Date.parse(`${month}-15`)) / (24 * 3600_000))
}

/** The nine months before October: the reference period of charts of October. */
export const referenceMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((nth) => `2026-0${nth}`)

/**
 * Sends answers to the opening question, good and bad ones, some days ago. Of those who are proven to
 * be usagers and say the same, one goes through the front door, and is stored again for the others.
 */
export async function answerMany(
  hub: TestHub,
  { good = 0, bad = 0, daysAgo = 0 }: { good?: number; bad?: number; daysAgo?: number },
  change: Record<string, unknown> = {},
): Promise<void> {
  const isProven = ['invited', 'submitted'].includes(String(change['stream'] ?? 'invited'))
  const told = [
    { overall: 5, times: good },
    { overall: 2, times: bad },
  ].flatMap(({ overall, times }) => {
    const parts = Array.from({ length: isProven ? Math.min(times, 1) : times }, () =>
      feedback({
        service: 'voirie',
        waited_s: daysAgo * 24 * 3600,
        answers: { overall },
        ...change,
      }),
    )
    return parts.map((part) => ({ part, times: times - parts.length }))
  })
  const answers = await Promise.all(told.map(({ part }) => hub.answer(part)))
  for (const answer of answers) expect(answer.statusCode, answer.body).toBe(201)
  const again = told.filter(({ times }) => times > 0)
  if (again.length > 0)
    await repeatAnswers(
      hub.database,
      again.map(({ part, times }) => ({ id: String(part['id']), times })),
    )
}

/** Declares something as the town's quality manager. */
export async function declareInTown(
  hub: TestHub,
  agent: Parameters<TestHub['as']>[0],
  declared: Record<string, unknown>,
  service: string | null = null,
): Promise<void> {
  const body = { service, declared, basis: 'Délibération n° 12 du 3 mars 2026' }
  const sent = await hub.as(agent, 'POST', '/v1/declarations', body)
  expect(sent.statusCode, sent.body).toBe(201)
}
