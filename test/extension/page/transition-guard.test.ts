import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Mark } from '../../../extension/page/collect.ts'
import {
  createTransitionGuard,
  type TransitionGuard,
} from '../../../extension/page/transition-guard.ts'

const { document } = parseHTML('<p></p>')
const element = () => document.createElement('p') as unknown as Element
const [title, mail, phone] = [element(), element(), element()]

const mark = (one: Element, text: string, part: Mark['part']): Mark => ({
  element: one,
  part,
  text,
  whole: text,
  excluded: '',
})
const marks = (reference: string, email: string, tel = '', of = [title, mail, phone] as const) => [
  mark(of[0], reference, 'anchor'),
  mark(of[1], email, 'email'),
  mark(of[2], tel, 'phone'),
]

let doubt: TransitionGuard
beforeEach(() => {
  vi.useFakeTimers()
  doubt = createTransitionGuard()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('A page that changes one thing after the other', () => {
  it('is believed when it shows its first request, however it comes', () => {
    expect(doubt.of(marks('1', ''))).toBe(0)
    expect(doubt.of(marks('1', 'a'))).toBe(0)
    expect(doubt.of(marks('1', 'a', '06'))).toBe(0)
  })

  it.each([
    ['reference', marks('2', 'a')],
    ['usager', marks('1', 'b')],
  ])('is not believed while only its %s is another', (_, half) => {
    doubt.of(marks('1', 'a'))
    expect(doubt.of(half)).toBe(400)
    vi.advanceTimersByTime(100)
    expect(doubt.of(half)).toBe(300)
    expect(doubt.of(marks('2', 'b'))).toBe(0)
  })

  it('is believed when it stands still: the usager has another request', () => {
    doubt.of(marks('1', 'a'))
    doubt.of(marks('2', 'a'))
    vi.advanceTimersByTime(400)
    expect(doubt.of(marks('2', 'a'))).toBe(0)
    expect(doubt.of(marks('2', 'a'))).toBe(0)
  })

  it('is not believed, however long it stands still, while a message alone is marked', () => {
    doubt.of(marks('1', 'a'), true)
    expect(doubt.of(marks('2', 'a'), true)).toBe(3_600)
    vi.advanceTimersByTime(60_000)
    expect(doubt.of(marks('2', 'a'), true)).toBe(3_600)
    expect(doubt.of(marks('2', 'b'), true)).toBe(0)
    const [, other] = [title, element(), phone]
    expect(doubt.of(marks('3', 'b', '', [title, other, phone]), true)).toBe(0)
  })

  it('that was believed is where the next doubt begins, and each doubt lasts as long', () => {
    vi.advanceTimersByTime(1_000)
    doubt.of(marks('1', 'a'))
    doubt.of(marks('2', 'a'))
    vi.advanceTimersByTime(400)
    expect(doubt.of(marks('2', 'a'))).toBe(0)
    expect(doubt.of(marks('2', 'b'))).toBe(400)
    vi.advanceTimersByTime(300)
    expect(doubt.of(marks('2', 'c'))).toBe(400)
  })

  it('is not believed either when the one was empty before it is another', () => {
    doubt.of(marks('1', 'a'))
    expect(doubt.of(marks('', 'a'))).toBe(0)
    expect(doubt.of(marks('', 'a'))).toBe(0)
    expect(doubt.of(marks('2', 'a'))).toBe(400)
    expect(doubt.of(marks('2', 'b'))).toBe(0)
    expect(doubt.of(marks('2', ''))).toBe(0)
    expect(doubt.of(marks('2', 'c'))).toBe(400)
    expect(doubt.of(marks('2', 'b'))).toBe(0)
  })

  it('is doubted as long again when it went back meanwhile', () => {
    doubt.of(marks('1', 'a'))
    expect(doubt.of(marks('2', 'a'))).toBe(400)
    expect(doubt.of(marks('1', 'a'))).toBe(0)
    vi.advanceTimersByTime(400)
    expect(doubt.of(marks('2', 'a'))).toBe(400)
  })

  it('is doubted anew when it goes on changing', () => {
    doubt.of(marks('1', 'a'))
    doubt.of(marks('2', 'a'))
    vi.advanceTimersByTime(300)
    expect(doubt.of(marks('3', 'a'))).toBe(400)
  })

  it('is doubted while one of two things of the usager is left', () => {
    doubt.of(marks('1', 'a', '06'))
    expect(doubt.of(marks('2', 'b', '06'))).toBe(400)
  })

  it('is believed when it draws everything anew, though the same usager stands there', () => {
    doubt.of(marks('1', 'a'))
    const others = [element(), element(), element()] as const
    expect(doubt.of(marks('2', 'a', '', others))).toBe(0)
  })

  it('is believed when it only loses something', () => {
    doubt.of(marks('1', 'a', '06'))
    expect(doubt.of(marks('1', 'a'))).toBe(0)
    expect(doubt.of([])).toBe(0)
    expect(doubt.of(marks('2', 'a'))).toBe(0)
  })
})
