import { expect, it } from 'vitest'
import { provenStream } from '#shared/quality/proven-stream.ts'

const stream = (counts: Partial<Record<'invited' | 'submitted' | 'asked' | 'open', number>>) =>
  provenStream(
    (['invited', 'submitted', 'asked', 'open'] as const).flatMap((one) =>
      Array.from({ length: counts[one] ?? 0 }, () => ({ stream: one, n: 1 })),
    ),
  )

it('Estimates rest on those invited once served, when they may be published, else on those invited by a form', () => {
  expect(stream({ invited: 11, submitted: 200 })).toBe('invited')
  expect(stream({ invited: 10, submitted: 1 })).toBe('submitted')
  expect(stream({ submitted: 1, open: 30 })).toBe('submitted')
  expect(stream({ invited: 1, open: 30 })).toBe('invited')
  expect(stream({ asked: 30 })).toBe('invited')
  expect(stream({})).toBe('invited')
})
