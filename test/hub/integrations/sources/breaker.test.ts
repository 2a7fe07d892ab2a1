import { describe, expect, it } from 'vitest'
import { openBreaker } from '../../../../hub/integrations/sources/breaker.ts'

describe('A source that fails when agents look', () => {
  const opened = () => {
    let now = 0
    const breaker = openBreaker(() => new Date(now))
    return {
      /** Fails so often, each time as soon as it may be asked. @returns seconds of rest before each */
      failing(times: number) {
        return Array.from({ length: times }, () => {
          const before = now
          while (!breaker.mayAsk('rt')) now += 1000
          breaker.came('rt', false)
          return (now - before) / 1000
        })
      },
      answers: () => breaker.came('rt', true),
      asks: () => breaker.mayAsk('rt'),
      pass: (seconds: number) => {
        now += seconds * 1000
      },
    }
  }

  it('is left in peace longer and longer, and never longer than ten minutes', () => {
    expect(opened().failing(10)).toEqual([0, 0, 0, 30, 60, 120, 240, 480, 600, 600])
  })

  it('is tried by one look after a rest, and the others wait for what comes of it', () => {
    const source = opened()
    source.failing(3)
    source.pass(30)
    expect([source.asks(), source.asks()]).toEqual([true, false])
    source.pass(30)
    expect(source.asks()).toBe(true)
  })

  it('is like any other once it answered', () => {
    const source = opened()
    source.failing(5)
    source.answers()
    expect(source.failing(4)).toEqual([0, 0, 0, 30])
  })
})
