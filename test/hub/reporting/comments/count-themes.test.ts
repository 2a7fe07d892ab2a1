import { describe, expect, it } from 'vitest'
import type { MarkCount } from '../../../../hub/feedback/comments/comment-tallies-sql.ts'
import { describeThemes } from '../../../../hub/reporting/comments/count-themes.ts'

const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)
const read = ({ mark }: MarkCount) => ({ isSaid: mark !== '', isGood: mark === '5' })

/** Comments of each month, of a theme and of all that were sorted; `of` a month: n of the mark. */
const counts = (theme: string | null, mark: string, of: (at: number) => number): MarkCount[] =>
  months.map((month, at) => ({
    theme,
    month,
    instrument: 'parvis',
    instrument_version: 3,
    mark,
    n: of(at),
  }))

describe('Themes of comments', () => {
  it('are told apart from the others by satisfaction and by trend, beyond chance alone', () => {
    const all = [...counts(null, '5', () => 30), ...counts(null, '1', () => 20)]
    const told = describeThemes(
      [
        ...all,
        ...counts('bad', '1', () => 4),
        ...counts('good', '5', () => 5),
        ...counts('rising', '5', (at) => (at >= 9 ? 12 : 1)),
        ...counts('rising', '1', (at) => (at >= 9 ? 8 : 1)),
        ...counts('usual', '5', () => 3),
        ...counts('usual', '1', () => 2),
        ...counts('rare', '1', (at) => (at === 0 ? 9 : 0)),
        ...counts('silent', '', () => 3),
      ],
      months,
      read,
    )
    const found = Object.fromEntries(told.map(({ theme, ...one }) => [theme, one]))
    expect(found).toMatchObject({
      bad: { n: 48, satisfied: { told: 'share', x: 0, n: 48 }, against: 'lower', trend: 'unclear' },
      good: { n: 60, satisfied: { x: 60 }, against: 'higher', trend: 'unclear' },
      rising: { n: 78, against: 'unclear', trend: 'up' },
      usual: { n: 60, satisfied: { x: 36, n: 60 }, against: 'unclear', trend: 'unclear' },
      rare: { n: 9, satisfied: { told: 'nothing' }, against: 'unclear', trend: 'unclear' },
      silent: { n: 36, satisfied: { told: 'nothing' }, against: 'unclear' },
    })
    expect(found['rare']?.months).toEqual([9, ...Array.from({ length: 11 }, () => 0)])
    // Less satisfied first, then by the comments of the not satisfied.
    expect(told.map(({ theme }) => theme)).toEqual([
      'bad',
      'rising',
      'usual',
      'rare',
      'good',
      'silent',
    ])
  })

  it('are none without sorted comments', () => {
    expect(describeThemes([], months, read)).toEqual([])
  })

  it('stay within what was sorted, though the purge has deleted that first', () => {
    const told = describeThemes(
      counts('left', '1', () => 2),
      months,
      read,
    )
    expect(told).toMatchObject([{ theme: 'left', n: 24, against: 'unclear', trend: 'unclear' }])
  })
})
