import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sighted } from '../../../../extension/shared/messages.ts'
import type { FoundTexts } from '../../../../extension/shared/reading.ts'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { json, openSignedIn } from '../../../fakes/signed-in.ts'

const mail = 'https://mail.example'
const [list, preview] = [`${mail}/?_task=mail&_mbox=INBOX`, 'preview']
const nobody: FoundTexts = {
  ...{ roots: 1, anchor: [[[]]], email: [[], []], phone: [], name: [[], []] },
  ...{ recipients: [[]], subject_line: [[]], own: [], many: false },
}

let browser: FakeBrowser
beforeEach(async () => {
  browser = await openSignedIn(() => json(200, {}))
  await browser.grants(mail)
  await browser.goes(1, list)
})
afterEach(() => vi.unstubAllGlobals())

const state = () => browser.state(1)
const says = (found: Partial<FoundTexts>, page = preview) =>
  browser.pageSays(1, {
    kind: 'sighted',
    generation: state()?.generation ?? -1,
    href: list,
    rule: { id: 'net.roundcube', version: 1, page },
    found: { ...nobody, ...found },
  } satisfies Sighted)
const opens = (uid: number, from: string, more: Partial<FoundTexts> = {}) =>
  says({
    anchor: [[[`/?_task=mail&_action=show&_uid=${uid}&_mbox=INBOX`]]],
    email: [[`mailto:${from}`], []],
    ...more,
  })
const shown = () => state()?.sightings.map(({ value, trust }) => `${value} ${trust}`)
const zoe = 'zoe@usager.example'
const look = () =>
  browser.panelSays({
    kind: 'ask',
    tab: 1,
    generation: state()?.generation ?? -1,
    subject: { kind: 'email', value: zoe },
    purpose: 'instruct',
  })

describe('A message beside its list', () => {
  it('keeps what was looked at while its tool draws it again', async () => {
    await opens(7, zoe)
    expect(shown()).toEqual([`${zoe} sure`])
    await look()
    const { generation, look: looked } = state() ?? {}
    expect(looked).toMatchObject({ subject: { value: zoe } })
    await opens(7, zoe)
    expect(state()).toMatchObject({ generation, look: looked })
  })

  it('takes with it what was looked at, though the next is of the same sender', async () => {
    await opens(7, zoe)
    await look()
    const { generation = -1 } = state() ?? {}
    await opens(8, zoe)
    expect(state()).toMatchObject({ generation: generation + 1, look: { state: 'none' } })
    expect(shown()).toEqual([`${zoe} sure`])
  })

  it('is of nobody while none is open, and no fault of its rule', async () => {
    await opens(7, zoe)
    await says({}, 'mailbox')
    expect(state()).toMatchObject({ page: 'nothing_seen', sightings: [], isBroken: false })
  })
})

describe('The agent’s own addresses', () => {
  const mairie = 'mairie@ville.example'

  it('are told from a usager’s wherever the tool has shown them', async () => {
    await opens(7, mairie, { recipients: [[`mailto:${zoe}`]] })
    expect(shown()).toEqual([`${mairie} sure`])
    await says({ own: [`Mairie <${mairie}>`, 'form-control'] }, 'mailbox')
    await opens(7, mairie, { recipients: [[`mailto:${zoe}`]] })
    expect(shown()).toEqual([`${zoe} sure`])
    browser.restart()
    await opens(8, mairie)
    expect(shown()).toEqual([])
  })

  it('are forgotten with the permission to read the tool', async () => {
    await says({ own: [mairie] }, 'mailbox')
    await browser.withdraws(mail)
    expect(JSON.stringify([...browser.session])).not.toContain(mairie)
  })
})
