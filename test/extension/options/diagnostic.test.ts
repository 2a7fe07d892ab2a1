import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optionsText } from '#shared/text/agent/text.ts'
import { locales } from '#shared/text/locale.ts'
import { formatDiagnostic } from '../../../extension/options/diagnostic/format-diagnostic.ts'
import {
  readDiagnostic,
  type Stored,
} from '../../../extension/options/diagnostic/read-diagnostic.ts'
import type { TabState } from '../../../extension/shared/state.ts'
import { emptyPolicy } from '../../../extension/shared/stored-policy.ts'
import { emptyTools, type StoredTools } from '../../../extension/shared/stored-tools.ts'
import { toolRules } from '../../../extension/tools/list.ts'
import { answered, email, found, reference, seen, world } from '../../fakes/panel-states.ts'
import { ruleOf } from '../../fakes/rule-signer.ts'

const subject = { kind: reference.kind, value: reference.value }
const failed: TabState = {
  ...seen,
  look: { state: 'failed', purpose: 'instruct', subject, why: 'slow', at: 0 },
}
const toldByHub: StoredTools = {
  ...emptyTools,
  from: 'https://hub.example valmont',
  rules: [ruleOf('city.office', 3, 'Guichet')],
  places: [{ origin: 'https://rt.example', source: 'rt' }],
  leftOut: [
    { id: null, version: null, why: 'unsigned' },
    { id: 'city.later', version: 4, why: 'schema' },
    { id: null, version: null, why: 'unsigned' },
  ],
}
const fault = { rule: 'valmont.office', version: 1, page: 'request', field: 'root' }

/** An extension that was used for a day, whose agent is signed in and whose hub was slow. */
const used: Stored = {
  session: {
    ...world(answered(found('fr'))).session,
    'tab.8': failed,
    'note.8': { href: 'https://rt.example/Ticket/Display.html?id=12', tool: 'rt@1' },
    tokens: { hub: 'https://hub.example', access: 'secret', refresh: 'secret', key: null },
    signIn: { state: 'failed', why: 'unreachable' },
  },
  local: {
    hub: 'https://hub.example',
    origins: ['https://rt.example'],
    'tools.hub': toldByHub,
    taught: [ruleOf('taught.9f3a', 1, 'Amina Benali')],
    faultsTold: { day: '2026-11-27', told: [JSON.stringify({ ...fault, browser: 'firefox' })] },
    rulesWorked: [['https://rt.example', ['valmont.office']]],
    policy: {
      ...emptyPolicy,
      set: ['tools', 'lockAfter'],
      unreadable: ['lockAfter'],
      tools: ['a'],
    },
  },
  managed: {},
}
const around = {
  version: '1.2.3',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  languages: ['fr', 'fr-FR'],
  tools: 1,
}
const write = (stored: Stored, locale: (typeof locales)[number] = 'fr') =>
  formatDiagnostic(readDiagnostic(stored, toolRules), around, optionsText[locale].diagnostic)

describe('The diagnostic', () => {
  it('says what an administrator needs', () => {
    const written = write(used).replaceAll('\u00a0', ' ').split('\n')
    const rules = toolRules.map(({ id, version }) => `${id} version ${version} (Parvis)`)
    expect(written).toEqual([
      'Version de Parvis : 1.2.3',
      'Navigateur : Firefox 153.0',
      'Langue : fr, fr-FR',
      'Serveur : https://hub.example (saisi ici)',
      'Session : ouverte',
      'Réglages de l’organisation : tools, lockAfter',
      'Réglages illisibles : lockAfter',
      'Outils ouverts : 1',
      'Outils proposés par l’organisation : 1',
      `Règles : city.office version 3 (serveur), ${rules.join(', ')}`,
      'Règles laissées de côté : unsigned 2, schema 1',
      'Outils appris ici : 1',
      'Dernières pannes : connexion unreachable, recherche slow, outil valmont.office 1 request root',
    ])
  })

  it('says that there is nothing, where there is nothing', () => {
    const written = write({ session: {}, local: {}, managed: {} }, 'en')
    expect(written).toContain('Server: none')
    expect(written).toContain('Session: closed')
    expect(written).toContain('Last faults: none')
  })

  it('says who chose the hub', () => {
    const managed = { hub: 'https://other.example' }
    expect(write({ ...used, managed }, 'en')).toContain(
      'Server: https://other.example (chosen by the organisation)',
    )
  })

  it('says that there is no hub, where what chose it is no text', () => {
    for (const hub of [{ toString: 'https://other.example' }, ['https://other.example'], 1])
      expect(write({ ...used, managed: { hub } }, 'en')).toContain('Server: none')
  })
})

/** What tells who somebody is, what they asked for, or where that stands. */
const telling = [
  'Amina Benali',
  email.value,
  '+33612345678',
  '06 12 34 56 78',
  'EC-2026-0042',
  'https://amina:benali@rt.example/Ticket/Display.html?id=12',
  'https://rt.example/Ticket/Display.html?id=12',
]

/** The same, with one text or number of it replaced. @param at which, counted from the first */
function withReplaced(stored: Stored, at: number, by: string): Stored {
  let seenSoFar = -1
  return JSON.parse(JSON.stringify(stored), (_, value: unknown) => {
    if (typeof value !== 'string' && typeof value !== 'number') return value
    seenSoFar += 1
    return seenSoFar === at ? by : value
  })
}
const countOf = (stored: Stored) => {
  let all = 0
  JSON.stringify(stored, (_, value: unknown) => {
    if (typeof value === 'string' || typeof value === 'number') all += 1
    return value
  })
  return all
}

describe('Nobody', () => {
  it.each(locales)(
    'is told of in it, wherever they stand in what the browser keeps: %s',
    (locale) => {
      const many = countOf(used)
      expect(many).toBeGreaterThan(150)
      for (let at = 0; at < many; at++)
        for (const one of telling) {
          const written = write(withReplaced(used, at, one), locale)
          expect(written, `${one} in place ${at}`).not.toContain(one)
          expect(written).not.toMatch(/amina|benali|display\.html|0042/i)
        }
    },
  )

  it('is told of in it, were storage full of anything', () => {
    const name = fc.constantFrom(
      ...Object.keys({ ...used.session, ...used.local, ...used.managed }),
    )
    const anything = fc.dictionary(
      name,
      fc.anything({
        key: fc.constantFrom('told', 'why', 'state', 'rules', 'set', 'id'),
        values: [fc.constantFrom(...telling), fc.constantFrom('failed', 'slow')],
      }),
    )
    fc.assert(
      fc.property(anything, anything, anything, (session, local, managed) => {
        const written = write({ session, local, managed } as Stored)
        for (const one of telling) expect(written).not.toContain(one)
      }),
    )
  })
})
