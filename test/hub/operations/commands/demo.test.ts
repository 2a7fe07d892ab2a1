import { describe, expect, it } from 'vitest'
import { types } from '../../../world/command.ts'

// The hub runs from its sources here, beside no build of the demo; `test/journey/demo/start.test.ts` starts it.
describe('parvis demo', () => {
  it('says in a sentence that the demo is not installed here', async () => {
    const { code, out, err } = await types(['demo'], {})
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^The demo is not installed here: .*npm start in a clone.*\.\n$/)
  })

  it('refuses an option it does not know', async () => {
    const { code, err } = await types(['demo', '--without-histroy'], {})
    expect([code, err]).toEqual([1, '--without-histroy is not an option of this command.\n'])
  })

  it('is told to somebody who asks how to begin', async () => {
    const { out } = await types(['--help'], {})
    expect(out).toMatch(/^parvis demo {2,}start Valmont, a fictitious town/m)
  })
})
