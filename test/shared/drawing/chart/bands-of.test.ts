import { scaleUtc } from 'd3-scale'
import { describe, expect, it } from 'vitest'
import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import { bandsOf } from '#shared/drawing/chart/bands-of.ts'

const happened = (id: string, from: string, until: string | null): Circumstance => ({
  id,
  kind: 'strike',
  label: id,
  from,
  until,
  services: [],
  territories: [],
  author: 'Sylvie',
  entered_at: '2026-11-24T10:00:00Z',
})

const shown = { from: '2026-11-01', until: '2026-11-11' }
const at = scaleUtc([new Date('2026-11-01T00:00:00Z'), new Date('2026-11-11T00:00:00Z')], [0, 100])
const bands = (...all: Circumstance[]) => bandsOf(all, at, shown)

describe('Circumstances as bands behind a series', () => {
  it('cover their last day whole', () => {
    expect(bands(happened('one', '2026-11-03', '2026-11-03'))).toEqual([
      { key: 'one', from: 20, to: 30, mark: '1' },
    ])
  })

  it('go to the edge when they began before it or still go on', () => {
    expect(bands(happened('one', '2026-10-03', '2026-11-02'))).toMatchObject([{ from: 0, to: 20 }])
    expect(bands(happened('one', '2026-11-09', null))).toMatchObject([{ from: 80, to: 100 }])
    expect(bands(happened('one', '2026-11-10', '2027-01-01'))).toMatchObject([{ to: 100 }])
  })

  it('are numbered by the day they began, those outside counted', () => {
    const late = happened('late', '2026-11-05', '2026-11-06')
    const before = happened('before', '2026-10-05', '2026-10-31')
    const after = happened('after', '2026-11-11', null)
    expect(bands(late, after, before)).toEqual([{ key: 'late', from: 40, to: 60, mark: '2' }])
  })
})
