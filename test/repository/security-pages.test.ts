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

describe('The requirements of ASVS 5.0.0', () => {
  const rows = rowsOf(asvs).filter(([number = '']) => /^\d+\.\d+\.\d+$/.test(number))

  it('are all there, each once, with its level', () => {
    expect(rows.map(([number, level]) => [number, level])).toEqual(wanted)
  })

  it('stand one of four ways, each with what shows it or why', () => {
    for (const [number, , , state = '', shown] of rows) {
      expect([number, ['yes', 'partly', 'no', 'does not apply'].includes(state)]).toEqual([
        number,
        true,
      ])
      expect([number, shown]).not.toEqual([number, ''])
    }
  })

  it('are as many of each as the page says', () => {
    const told = rowsOf(asvs)
      .filter(([level = '', , , , , sum]) => /^[12]$/.test(level) && sum !== undefined)
      .map((cells) => cells.map(Number))
    const counted = ['1', '2'].map((level) => {
      const ofLevel = rows.filter((row) => row[1] === level)
      const states = ['yes', 'partly', 'no', 'does not apply']
      const counts = states.map((state) => ofLevel.filter((row) => row[3] === state).length)
      return [Number(level), ...counts, ofLevel.length]
    })
    expect(told).toEqual(counted)
  })
})
