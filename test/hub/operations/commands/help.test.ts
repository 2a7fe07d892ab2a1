import { describe, expect, it } from 'vitest'
import { commands } from '../../../../hub/commands.ts'
import { types } from '../../../world/command.ts'

describe('An administrator who does not know the commands', () => {
  it('sees all of them by what they are about', async () => {
    const { code, out } = await types(['help'], {})
    expect(code).toBe(0)
    expect(out).toMatch(/^Backup\n {2}backup {2,}write all that is kept.*\n {2}restore {2,}/m)
    for (const { name } of commands) expect(out).toContain(`\n  ${name} `)
  })

  it('sees those of the first day alone, when asking for less', async () => {
    const { code, out } = await types(['--help'], {})
    expect(code).toBe(0)
    expect(out).toMatch(/^parvis {2,}start a hub in this folder/)
    expect(out).toMatch(/^parvis upgrade {2,}say what this release would change/m)
    expect(out.split('\n').length).toBeLessThan(10)
  })

  it.each([[['help', 'restore']], [['restore', '--help']], [['restore', 'today.backup', '-h']]])(
    'is shown each way to use one, and where more is written: %j',
    async (words) => {
      const { code, out } = await types(words, {})
      expect(code).toBe(0)
      expect(out).toMatch(/^parvis restore FILE --verify\n {4}bring it back into one/m)
      expect(out).toMatch(/\nMore: docs\/operate\/backup\.md\n$/)
      expect(out).not.toContain('parvis backup')
    },
  )

  it('is shown every way of every command at once, as a release compares them', async () => {
    const { out } = await types(['help', 'all'], {})
    for (const { help } of commands)
      for (const [usage] of help) expect(out).toContain(`parvis ${usage}\n`)
  })

  it('is shown all that begin with one word', async () => {
    const { out } = await types(['help', 'key'], {})
    expect(out.match(/^parvis key \w+/gm)).toEqual([
      'parvis key create',
      'parvis key list',
      'parvis key rotate',
      'parvis key revoke',
    ])
  })

  it.each([
    [
      ['bakup', 'today.backup'],
      /^No command is called "bakup today\.backup"\. Did you mean parvis backup\?/,
    ],
    [['help', 'bakup'], /^No command is called "bakup"\. Did you mean parvis backup\?/],
    [['key', 'make'], /^No command is called "key make"\. There is: parvis key create, /],
    [['forget'], /^No command is called "forget"\. parvis help lists them\.\n$/],
  ])('is told in a line of %j that it is none, and what is near', async (words, sentence) => {
    const { code, out, err } = await types(words, {})
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
    expect(err.split('\n')).toHaveLength(2)
  })
})
