import { expect, it } from 'vitest'
import { provenStream } from '#shared/quality/proven-stream.ts'

const stream = (...streams: ('invited' | 'submitted' | 'asked' | 'open' | 'entered')[]) =>
  provenStream(streams.map((one) => ({ stream: one })))

it('Estimates rest on those invited once served, however few, else on those invited by a form', () => {
  expect(stream('submitted', 'submitted', 'open', 'invited')).toBe('invited')
  expect(stream('submitted', 'open')).toBe('submitted')
  expect(stream('asked', 'open', 'entered')).toBe('invited')
  expect(stream()).toBe('invited')
})
