import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundcube } from '../../../extension/tools/roundcube.ts'
import { toolRule } from '../../../shared/contract/agents/tool-rule.ts'
import { readPage } from '../../fakes/read-page.ts'
import { toolFixtures } from '../../fakes/tool-fixtures.ts'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A message of Outlook on the web, whose sender is written so. */
const outlook = (sender: string, subject = 'Chaises') =>
  readPage(
    `<body><div data-app-section="MailReadCompose">
      <div id="CONV_AAQk=_SUBJECT">${escaped(subject)}</div>
      <div id="MSG_AAMk=_FROM"><span>${escaped(sender)}</span></div>
    </div></body>`,
    'https://outlook.office.com/mail/',
    undefined,
    references,
  )

/** A message of Zimbra whose header names its sender so, with the bar for images or without. */
const zimbra = (sender: string, images = '', subject = 'Chaises') =>
  readPage(
    `<body id="z_shell"><div class="Conv2View">
      <div class="Conv2Header"><span class="subject">${escaped(subject)}</span></div>
      <div id="main_MSGC12" class="ZmMailMsgCapsuleView Expanded">
        <span class="addrBubble"><span>${escaped(sender)} </span></span>${images}
      </div>
    </div></body>`,
    'https://zimbra.example/',
    undefined,
    references,
  )
const bar = (address: string) => `<a id="zv__CLV__MSGC12_displayImages_email">${address}</a>`

const references = [{ pattern: 'CIV-\\d{2}-\\d{4}' }]

/** What people call themselves, most of all like an address. */
const names = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '"',
      ' ',
      ',',
      '@',
      'Zoé',
      'ali@usager.example',
      '<ali@usager.example>',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

const seen = ({ sightings }: ReturnType<typeof readPage>) =>
  sightings.map(({ kind, value, trust }) => `${kind} ${value} ${trust}`)

describe('Whatever a sender calls themselves', () => {
  it('in Outlook on the web, the address in the brackets of the tool is read', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(seen(outlook(`${name}<zoe@usager.example>`))).toEqual([
          'email zoe@usager.example likely',
        ])
      }),
    )
  })

  it('in Zimbra, the address that the tool writes apart is read, or nobody', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(seen(zimbra(name))).toEqual([])
        expect(seen(zimbra(`"${name}" <ali@usager.example>`))).toEqual([])
        expect(seen(zimbra(name, bar('zoe@usager.example')))).toEqual([
          'email zoe@usager.example likely',
        ])
      }),
    )
  })
})

describe('A reference in the subject', () => {
  it.each([
    ['Outlook on the web', outlook('Inge Collègue', 'Re: CIV-26-0042')],
    ['Zimbra', zimbra('Zoé', '', 'Re: CIV-26-0042')],
  ])('is likely where %s names nobody', (_, read) => {
    expect(seen(read)).toEqual(['reference CIV-26-0042 likely'])
  })
})

describe('A rule that was not tried on its tool', () => {
  const pages = roundcube.pages.map((page) => ({ ...page, trust: 'likely' as const }))
  const rule = toolRule.parse({ ...roundcube, pages })
  const tried = toolFixtures.filter(({ rule }) => rule === roundcube.id)

  it.each(tried)('is sure of nothing on a page like $name', ({ html, url, sightings }) => {
    const read = readPage(html, url, [rule])
    expect(read.sightings).toEqual(sightings.map((one) => ({ ...one, trust: 'likely' })))
    expect(read.name).toBeNull()
  })

  it('cannot say that it is sure of all', () => {
    const sure = { ...roundcube, pages: pages.map((page) => ({ ...page, trust: 'sure' })) }
    expect(toolRule.safeParse(sure).success).toBe(false)
  })
})
