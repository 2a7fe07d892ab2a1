import { describe, expect, it } from 'vitest'
import { files, read } from './files.ts'

const page = read('docs/sites/accessibilite.md')

/** How many criteria each of the thirteen themes of RGAA 4.1 has. */
const criteria = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]

describe('The page about accessibility', () => {
  it('names tests that exist', () => {
    const named = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file)
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((file) => !files.includes(String(file)))).toEqual([])
  })

  it('names the version of axe that looks', () => {
    const { version } = JSON.parse(read('node_modules/axe-core/package.json'))
    expect(page).toContain(`axe-core ${version}`)
  })

  it('says of every criterion of RGAA 4.1 how it stands, once', () => {
    const wanted = criteria.flatMap((count, theme) =>
      Array.from({ length: count }, (_, at) => `${theme + 1}.${at + 1}`),
    )
    const listed = (title: string) => {
      const [, section = ''] = page.split(`### ${title}\n`)
      const [list = ''] = section.split('\n#')
      return list.match(/(?<![\d,])\d+\.\d+/g) ?? []
    }
    const [met, outside, left] = [
      listed('Conformes'),
      listed('Non applicables'),
      listed('À la charge de la page'),
    ]
    const order = (one: string) => wanted.indexOf(one)
    const said = [...met, ...outside, ...left].sort((one, other) => order(one) - order(other))
    expect(said).toEqual(wanted)
    expect(page.replace(/\s+/g, ' ')).toContain(
      `${met.length} conformes, ${outside.length} non applicables, ` +
        `${left.length} à la charge de la page.`,
    )
  })
})
