import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { types } from '../../../world/command.ts'
import { blackPng } from '../../../world/png.ts'
import { ownFolder } from '../../../world/product.ts'
import { emptyDatabase } from '../../../world/stores.ts'

describe('An administrator who gives their organisation an identity', () => {
  let environment: Record<string, string>
  const folder = ownFolder()
  beforeAll(async () => {
    environment = { DATABASE_URL: await emptyDatabase(), PARVIS_DATA: folder.path }
    await types(
      ['organisation', 'set', 'valmont', '--name', 'Ville de Valmont', '--zone', 'Europe/Paris'],
      environment,
    )
  })
  afterAll(() => folder.remove())

  const type = (...words: string[]) => types(['organisation', 'identity', ...words], environment)
  const by = ['--author', 'Paul Martin']
  const crest = () => {
    const file = join(folder.path, 'crest.svg')
    writeFileSync(file, '<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>')
    return file
  }

  it('is told that there is none', async () => {
    expect((await type()).out).toMatch(/^Ville de Valmont has no identity: its pages are neutral\./)
  })

  it('declares it from a file and words, and reads what is kept', async () => {
    const said = await type(
      ...by,
      ...['--crest', crest(), '--accent', '#1B5E3B', '--legal', 'Commune de Valmont'],
      ...['--contact', 'Mairie', '--phone', '01 99 00 20 20'],
    )
    expect([said.code, said.err]).toEqual([0, ''])
    expect(said.out).toMatch(/^crest +\/identite\/valmont\/crest\.svg\?[0-9a-f]{16}$/m)
    expect(said.out).toMatch(/^in messages +the name alone: add --crest-png$/m)
    expect(said.out).toMatch(/^colour, light and dark +#1b5e3b, #[0-9a-f]{6}$/m)
    expect((await type()).out).toBe(said.out)
  })

  it('brings a PNG for messages, beside a crest that stays', async () => {
    const file = join(folder.path, 'crest.png')
    writeFileSync(file, blackPng(74, 88))
    const { out, err } = await type(...by, '--crest-png', file)
    expect(err).toBe('')
    expect(out).toMatch(/^crest +\/identite\/valmont\/crest\.svg/m)
    expect(out).toMatch(/^in messages +crest$/m)
  })

  it('changes what is said alone', async () => {
    const { out } = await type(...by, '--email', 'mairie@valmont.example', '--crest', 'none')
    expect(out).toMatch(/^crest +none$/m)
    expect(out).toMatch(/^contact +Mairie, 01 99 00 20 20, mairie@valmont\.example$/m)
    expect((await type(...by, '--contact', 'none')).out).toMatch(/^contact +none$/m)
  })

  it.each([
    [['--accent', '#ffd700', ...by], /too light to be read\. The nearest .* #[0-9a-f]{6}/],
    [['--accent', 'gold', ...by], /Write a colour like #1b5e3b/],
    [['--phone', '01 99 00 20 20', ...by], /missing/i],
    [['--name', `Valmont \u202e`, ...by], /direction/i],
    [['--name', 'x'.repeat(400), ...by], /too long/i],
    [['--crest', '/no/such/file', ...by], /it cannot be read \(ENOENT\)/],
    [['--accent', '#1b5e3b'], /Say who declares it: --author NAME/],
  ])('is told what to change in %j, and nothing changes', async (words, sentence) => {
    const before = (await type()).out
    const { code, err } = await type(...words)
    expect(code).toBe(1)
    expect(err).toMatch(sentence)
    expect((await type()).out).toBe(before)
  })
})
