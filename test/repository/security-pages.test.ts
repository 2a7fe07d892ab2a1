import { describe, expect, it } from 'vitest'
import { read } from './files.ts'

const [threats, asvs] = ['docs/internals/security.md', 'docs/internals/asvs.md'].map(read) as [
  string,
  string,
]

/** Cells of every row of a table below a heading, without its head. */
const rowsOf = (text: string) =>
  [...text.matchAll(/^\|(.+)\|$/gm)]
    .map(([, row = '']) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .filter(([first = '']) => !/^:?-+:?$/.test(first))

describe('The threats', () => {
  const rivers = threats
    .split(/^#{2,3} (?=.)/m)
    .map((part) => /^(\d)\. (.+?)\n(.+)/s.exec(part))
    .filter((river) => river !== null)

  it('are told of every river of the picture', () => {
    const drawn = [...read('docs/pictures/rivers.svg').matchAll(/class="number"[^>]*>(\d)</g)]
    expect(rivers.map(([, number]) => number)).toEqual(drawn.map(([, number]) => number).sort())
  })

  it.each(rivers.map(([, , name, rows]) => ({ name, rows: rowsOf(rows ?? '').slice(1) })))(
    '$name: of each of the six kinds, with what stands against it and what shows it',
    ({ rows }) => {
      const kinds = new Set(rows.map(([kind]) => kind))
      expect([...'STRIDE'].filter((kind) => !kinds.has(kind))).toEqual([])
      expect([...kinds].filter((kind) => !/^[STRIDE]$/.test(kind ?? ''))).toEqual([])
      for (const [, threat, control, shown] of rows) {
        expect([threat, control]).not.toContain('')
        expect([threat, shown]).toEqual([threat, expect.stringContaining('](../../test/')])
      }
    },
  )
})

/** Every number of levels 1 and 2 of ASVS 5.0.0 with its level, in the order of the standard. */
const wanted = read('test/fixtures/asvs-5.0.0.txt')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => line.split(' ') as [number: string, level: string])
const numbers = wanted.map(([number]) => number)

describe('The requirements of ASVS 5.0.0', () => {
  /** A row may stand for a range: `17.1.1–17.3.2`. */
  const rows = rowsOf(asvs).flatMap(([named = '', , stands = '', shown = '']) => {
    const [, first, last, mark] = /^(\d+\.\d+\.\d+)(?:–([\d.]+))?( L1)?$/.exec(named) ?? []
    if (first === undefined) return []
    const covered = numbers.slice(numbers.indexOf(first), numbers.indexOf(last ?? first) + 1)
    return covered.map((number) => ({ number, level: mark ? '1' : '2', stands, shown }))
  })

  it('are all there, each once, with its level', () => {
    expect(rows.map(({ number, level }) => [number, level])).toEqual(wanted)
  })

  it('stand one of four ways, each with what shows it or why', () => {
    for (const { number, stands, shown } of rows) {
      expect([number, ['yes', 'partly', 'no', 'n/a'].includes(stands)]).toEqual([number, true])
      expect([number, shown]).not.toEqual([number, ''])
    }
  })

  it('share a row only where they do not apply', () => {
    const shared = rowsOf(asvs).filter(([named = '']) => named.includes('–'))
    expect(shared.filter(([, , stands]) => stands !== 'n/a')).toEqual([])
  })

  it('are as many of each as the page says', () => {
    const told = rowsOf(asvs)
      .filter(([level = '', , , , , sum]) => /^[12]$/.test(level) && sum !== undefined)
      .map((cells) => cells.map(Number))
    const counted = ['1', '2'].map((level) => {
      const ofLevel = rows.filter((row) => row.level === level)
      const states = ['yes', 'partly', 'no', 'n/a']
      const counts = states.map((state) => ofLevel.filter(({ stands }) => stands === state).length)
      return [Number(level), ...counts, ofLevel.length]
    })
    expect(told).toEqual(counted)
  })
})
