import { expect } from 'vitest'
import { feedback } from './feedback.ts'
import type { TestHub } from './hub.ts'

/** Days before the day of the tests that are in the month before, and in the one before that. */
export const monthsAgo = { october: 35, september: 65 } as const

/** Days before the day of the tests (24 November 2026) on which the middle of a month was. */
export function daysTo(month: string): number {
  return Math.round((Date.parse('2026-11-24') - Date.parse(`${month}-15`)) / (24 * 3600_000))
}

/** The nine months before October, whose charts speak of October. */
export const referenceMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((nth) => `2026-0${nth}`)

/** Many answers to the opening question: how many well, how many badly, some days ago. */
export async function answerMany(
  hub: TestHub,
  { good = 0, bad = 0, daysAgo = 0 }: { good?: number; bad?: number; daysAgo?: number },
  change: Record<string, unknown> = {},
): Promise<void> {
  const marks = [...Array<number>(good).fill(5), ...Array<number>(bad).fill(2)]
  const answers = await Promise.all(
    marks.map((overall) =>
      hub.answer(
        feedback({
          service: 'voirie',
          waited_s: daysAgo * 24 * 3600,
          answers: { overall },
          ...change,
        }),
      ),
    ),
  )
  for (const answer of answers) expect(answer.statusCode, answer.body).toBe(201)
}

/** Declares something as who answers for the town's quality. */
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
