import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ToolRule, toolRule } from '../../../../shared/contract/agents/tool-rule.ts'
import { readPage } from '../../../fakes/read-page.ts'

const mailto = '^mailto:(?<value>[^?]+)'
const links = (text: string) => ({ text: [text], attribute: 'href', pick: mailto })

/** A mail tool whose messages stand beside each other, as one conversation shows them. */
const rule: ToolRule = toolRule.parse({
  schema: 1,
  id: 'x',
  version: 1,
  tool: { name: 'Courrier' },
  pages: [
    {
      page: 'message',
      when: { path: '^/$' },
      root: 'main',
      message: { ways: [{ search: 'id' }, { text: ['h2 a'], attribute: 'data-id' }] },
      fields: { email: links('.from a'), name: { text: ['.from a'] } },
      recipients: links('.to a'),
      subject_line: { text: ['h2 a'] },
      many: ['.list'],
      own: ['#account'],
    },
  ],
})

interface Message {
  from?: readonly (readonly [address: string, name?: string])[]
  to?: readonly string[]
  subject?: string
  id?: string
  more?: string
}

const link = ([address, name = address]: readonly [string, string?]) =>
  `<a href="mailto:${address}">${name}</a>`
const draw = ({ from = [], to = [], subject = 'Bonjour', id = '7', more = '' }: Message) => `<body>
  <b id="account">guichet@ville.example</b>
  <main><h2><a data-id="${id}">${subject}</a></h2>
    <p class="from">${from.map(link).join()}</p><p class="to">${to.map((one) => link([one])).join()}</p>
    ${more}<div class="message-body"><p class="from">${link(['bea@usager.example', 'Béa'])}</p></div>
  </main></body>`
const references = [{ pattern: 'EC-\\d{4}-\\d{1,6}', source: 'site' }]
const readOf = (message: Message, url = 'https://mail.example/?id=7') =>
  readPage(draw(message), url, [rule], references)
const seenOf = (...given: Parameters<typeof readOf>) =>
  readOf(...given).sightings.map(({ value, trust }) => `${value} ${trust}`)

const [zoe, ali] = ['zoe@usager.example', 'ali@usager.example'] as const
const agent = 'guichet@ville.example'

describe('A message', () => {
  it('is of its one sender, for sure, and of nobody whom its text names', () => {
    expect(readOf({ from: [[zoe, 'Zoé']], to: [agent] })).toMatchObject({
      sightings: [{ kind: 'email', value: zoe, trust: 'sure' }],
      name: 'Zoé',
      faults: [],
    })
  })

  it.each([
    ['of several senders', { from: [[zoe], [ali]] }, [`${zoe} likely`, `${ali} likely`]],
    ['that the agent answered', { from: [[zoe], [agent]] }, [`${zoe} sure`]],
    ['that the agent sent to one', { from: [[agent]], to: [zoe] }, [`${zoe} sure`]],
    [
      'that the agent sent to one and themselves',
      { from: [[agent]], to: [zoe, agent] },
      [`${zoe} sure`],
    ],
    ['that the agent sent to two', { from: [[agent]], to: [zoe, ali] }, []],
    ['that the agent sent to nobody', { from: [[agent]] }, []],
    ['from nobody', { to: [zoe] }, []],
    ['of a list', { from: [[zoe]], more: '<i class="list" hidden></i>' }, [`${zoe} likely`]],
    [
      'to forty',
      { from: [[zoe]], to: Array.from({ length: 40 }, (_, at) => `n${at}@usager.example`) },
      [`${zoe} likely`],
    ],
    [
      'to five',
      { from: [[zoe]], to: ['a@b.fr', 'b@b.fr', 'c@b.fr', 'd@b.fr', agent] },
      [`${zoe} sure`],
    ],
    ['from a sender without an address', { from: [['zoe']] }, []],
    [
      'that answers about a request',
      { from: [[zoe]], subject: 'Re: EC-2026-12 (suite)' },
      [`${zoe} sure`, 'EC-2026-12 likely'],
    ],
    [
      'whose subject names a part of one',
      { from: [[zoe]], subject: 'EC-2026-12-B' },
      [`${zoe} sure`],
    ],
  ] satisfies [string, Message, string[]][])(
    '%s shows no more than is known',
    (_, message, seen) => {
      expect(seenOf(message)).toEqual(seen)
    },
  )

  it.each([
    'noreply@caf.example',
    'no-reply@caf.example',
    'ne-pas-repondre@impots.example',
    'ne_pas_repondre.dossier@impots.example',
    'mailer-daemon@ville.example',
    'newsletter@agglo.example',
    'voisins-bounces@listes.example',
  ])('from a machine is of nobody: %s', (machine) => {
    expect(readOf({ from: [[machine, 'Une lettre']] })).toMatchObject({ sightings: [], name: null })
  })

  it.each(['norbert@usager.example', 'bounce.house@usager.example', 'owner@usager.example'])(
    'from a person is theirs, however they are called: %s',
    (person) => {
      expect(seenOf({ from: [[person]] })).toEqual([`${person} sure`])
    },
  )

  it('says who sent it, not as whom they pose', () => {
    expect(readOf({ from: [['evil@ailleurs.example', 'maire@ville.example']] })).toMatchObject({
      sightings: [{ value: 'evil@ailleurs.example' }],
      name: null,
    })
  })

  it('is of nobody by a rule that reads as whom they pose', () => {
    const page = rule.pages[0]
    const text = { ...page, fields: { email: { text: ['.from a'] } } }
    const reading = toolRule.parse({ ...rule, pages: [text] })
    const read = (from: Message['from']) =>
      readPage(draw({ ...(from && { from }) }), 'https://mail.example/?id=7', [reading])
    expect(read([[zoe]]).sightings).toMatchObject([{ value: zoe, trust: 'sure' }])
    expect(read([['evil@ailleurs.example', 'maire@ville.example']])).toMatchObject({
      sightings: [],
      faults: [],
    })
  })

  it('is of nobody between two addresses, and its rule is not at fault', () => {
    expect(readOf({ from: [[zoe]], id: '8' })).toMatchObject({
      sightings: [],
      message: null,
      faults: [],
    })
    expect(readOf({ from: [[zoe]], id: '' })).toMatchObject({ sightings: [], faults: ['message'] })
  })

  it('in one of two mailboxes of a page is likely', () => {
    const two = draw({ from: [[zoe]] }) + draw({ from: [[ali]] })
    const { sightings, name } = readPage(two, 'https://mail.example/?id=7', [rule])
    expect(sightings.map(({ value, trust }) => `${value} ${trust}`)).toEqual([
      `${zoe} likely`,
      `${ali} likely`,
    ])
    expect(name).toBeNull()
  })

  it('is told from the next one of the same sender', () => {
    const first = readOf({ from: [[zoe]] })
    const next = readOf({ from: [[zoe]], id: '8' }, 'https://mail.example/?id=8')
    expect(next.sightings).toEqual(first.sightings)
    expect(next.message).not.toBe(first.message)
  })

  it('shows nobody who neither sent it nor was written to by the agent', () => {
    const people = [zoe, ali, agent, 'noreply@caf.example', 'tom@usager.example']
    const some = fc.subarray(people.map((one) => [one] as const))
    fc.assert(
      fc.property(some, fc.subarray(people), (from, to) => {
        const senders = from.map(([one]) => one)
        const isSent = senders.length > 0 && senders.every((one) => one === agent)
        const seen = readOf({ from, to }).sightings
        for (const { value, trust } of seen) {
          expect(isSent ? to : senders).toContain(value)
          expect(value).not.toBe(agent)
          if (trust === 'sure') expect(seen).toHaveLength(1)
        }
      }),
    )
  })
})
