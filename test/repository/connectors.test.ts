import { dirname } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { connectors } from '../../hub/integrations/connectors/list.ts'
import { files, read } from './files.ts'

const sources = files.filter(
  (file) =>
    dirname(file) === 'hub/integrations/connectors' &&
    file !== 'hub/integrations/connectors/list.ts',
)
const page = read('docs/operate/connectors.md')
const tests = files.filter((file) =>
  /^test\/hub\/integrations\/connectors\/.*\.test\.ts$/.test(file),
)

describe('A connector', () => {
  it('has a name of its own', () => {
    expect(new Set(connectors.map(({ name }) => name)).size).toBe(connectors.length)
    expect(sources).toHaveLength(connectors.length)
  })

  it.each(sources)('%s is short: what all share stands once beside them', (file) => {
    expect(read(file).split('\n').length - 1).toBeLessThan(120)
  })

  it('can be short with all its parts, too', () => {
    const lengths = sources.map((source) => {
      const parts = files.filter((file) => file.startsWith(source.replace(/\.ts$/, '/')))
      return [source, ...parts].reduce((sum, file) => sum + read(file).split('\n').length - 1, 0)
    })
    expect(Math.min(...lengths)).toBeLessThan(120)
  })

  it.each(connectors)('$name is told on the page, with its settings', ({ name, title }) => {
    expect(page.split(`"connector": "${name}"`), title).toHaveLength(2)
  })

  it.each(sources)('%s is tried by a test of its own', (file) => {
    const named = file.replace('hub/', '')
    expect(tests.filter((test) => read(test).includes(named))).not.toEqual([])
  })
})
