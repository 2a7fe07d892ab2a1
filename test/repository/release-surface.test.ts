import { describe, expect, it } from 'vitest'
import { compare } from '../../setup/release/surface/compare.ts'
import { judge } from '../../setup/release/surface/judge.ts'
import { type Contract, readContract } from '../../setup/release/surface/read-contract.ts'
import {
  readCommands,
  readExtension,
  readMigrations,
  readPageInterface,
  readSettings,
} from '../../setup/release/surface/read-text.ts'
import { isStored, readBefore } from '../../setup/release/surface/stored.ts'
import { kinds, type Surface } from '../../setup/release/surface/surface.ts'
import { read } from './files.ts'

type Body = Record<string, unknown>

/** A contract with one operation that takes this and answers that. */
const contract = (sent: Body, answered: Body = {}): Contract => ({
  paths: {
    '/v1/notes': {
      post: {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/x/NoteInput' } } },
        },
        responses: { 201: { content: { 'application/json': { schema: { $ref: '#/x/Kept' } } } } },
      },
    },
  },
  components: {
    schemas: {
      NoteInput: { type: 'object', ...sent },
      Kept: { type: 'object', ...answered },
      Unused: {},
    },
  },
})

const empty = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, {}])) as Surface
const withContract = (...said: Parameters<typeof contract>): Surface => ({
  ...empty,
  ...readContract(contract(...said)),
})
const text = { text: { type: 'string', maxLength: 250 } }
const before = withContract({ properties: text }, { properties: text, required: ['text'] })
const answer = { properties: text, required: ['text'] }

const said = { version: '0.2.0', before: '0.1.0', heading: '## 0.2.0', section: '' }
const judged = (now: Surface, section: string, version = '0.2.0', old = before) =>
  judge(compare(old, now), { ...said, version, section }).join('\n')

describe('What is not as it was', () => {
  it.each<[string, Surface, boolean]>([
    [
      'a field more that may be sent',
      withContract({ properties: { ...text, place: {} } }, answer),
      false,
    ],
    [
      'a field that must be sent',
      withContract({ properties: text, required: ['text'] }, answer),
      true,
    ],
    ['a field that may be sent no more', withContract({}, answer), true],
    [
      'room for more',
      withContract({ properties: { text: { type: 'string', maxLength: 300 } } }, answer),
      false,
    ],
    [
      'room for less',
      withContract({ properties: { text: { type: 'string', maxLength: 200 } } }, answer),
      true,
    ],
    [
      'no bound any more',
      withContract({ properties: { text: { type: 'string' } } }, answer),
      false,
    ],
    [
      'an answer that says more',
      withContract(
        { properties: text },
        { ...answer, properties: { ...text, at: { type: 'string' } } },
      ),
      false,
    ],
    [
      'an answer that may leave something out',
      withContract({ properties: text }, { properties: text }),
      true,
    ],
    [
      'another type',
      withContract({ properties: { text: { type: 'number', maxLength: 250 } } }, answer),
      true,
    ],
    ['an operation that is gone', { ...before, api: {} }, true],
    ['a setting more', { ...before, setting: { PARVIS_X: ['is nothing when not set'] } }, false],
  ])('is seen, and whether it asks for something: %s', (_, now, isBreaking) => {
    const changes = compare(before, now)
    expect(changes).not.toEqual([])
    expect(changes.some((change) => change.isBreaking)).toBe(isBreaking)
  })

  it('is nothing where only the order is another', () => {
    const many = (names: string[]) => ({
      properties: Object.fromEntries(names.map((name) => [name, { enum: names }])),
    })
    expect(compare(withContract(many(['a', 'b'])), withContract(many(['b', 'a'])))).toEqual([])
  })
})

describe('A release', () => {
  const wider = withContract({ properties: { ...text, place: { type: 'string' } } }, answer)

  it('is refused until the changelog names what is not as it was', () => {
    expect(judged(wider, '- Something.')).toMatch(
      /NoteInput, a schema of the API, is not as it was.*`Note`/,
    )
    expect(judged(wider, '- `POST /v1/notes` takes `place`.')).toBe('')
    expect(judged(wider, '- A note has a `Note` more.')).toBe('')
    // Part of a longer word is not its name.
    expect(judged(wider, '- What was `placed`, or re-placed.')).not.toBe('')
    const now = { ...before, setting: { PARVIS_LOG: ['is info when not set'] } }
    expect(judged(now, '- `PARVIS_LOG_FORMAT`.')).toContain(
      'Write a line with `PARVIS_LOG` under "## 0.2.0"',
    )
    expect(judged(now, '- `PARVIS_LOG`.')).toBe('')
  })

  it('says by its version what it asks of others', () => {
    const gone = { ...before, api: {} }
    const told = '- `/v1/notes` is gone.'
    expect(judged(gone, told, '0.1.1')).toContain('Set "version" of package.json to 0.2.0')
    expect(judged(gone, told, '0.2.0')).toBe('')
    const later = (version: string) =>
      judge(compare(before, gone), { ...said, before: '1.4.2', version, section: told }).join()
    expect(later('1.5.0')).toContain('2.0.0')
    expect(later('2.0.0')).toBe('')
    const more = (version: string) =>
      judge(compare(before, wider), {
        ...said,
        before: '1.4.2',
        version,
        section: '`place`',
      }).join()
    expect(more('1.4.3')).toContain('1.5.0')
    expect(more('1.5.0')).toBe('')
    expect(judged(before, '', '0.1.0')).toContain('0.1.1')
    expect(judged(before, '', '0.1.1')).toBe('')
  })

  it('never edits a migration that was released', () => {
    const [old, now] = ['create table a ()', 'create table b ()'].map((sql) => ({
      ...empty,
      migration: readMigrations(new Map([['001_a.sql', sql]])),
    })) as [Surface, Surface]
    expect(judged(now, '`001_a`', '0.2.0', old)).toContain('Bring it back as it was')
    expect(judged(old, '', '0.2.0', empty)).toContain('001_a')
    expect(judged(old, '`001_a`', '0.2.0', empty)).toBe('')
  })
})

describe('What others rely on is read', () => {
  it('from the settings and their page', () => {
    const settings = readSettings(
      read('hub/settings/environment.ts'),
      read('docs/operate/running.md'),
    )
    expect(settings['PORT']).toEqual(['is `4310` when not set'])
    expect(settings['SMTP_URL']).toEqual(['is nothing when not set'])
    expect(Object.keys(settings).length).toBeGreaterThan(25)
  })

  it('from the help', () => {
    const help =
      'parvis serve\n    serve\nparvis serve --workers N\n    the same\nparvis key list [--organisation O]\n    list\n'
    expect(readCommands(help)).toEqual({
      'parvis key list': ['takes [--organisation O] with parvis key list', 'use parvis key list'],
      'parvis serve': ['use parvis serve', 'use parvis serve --workers N'],
    })
  })

  it('from the page about the widget', () => {
    const page = readPageInterface(read('docs/sites/widget-attributes.md'))
    expect(page['<parvis-feedback>: mode']).toContain('takes `ended`')
    expect(page['<parvis-feedback>: service']).toContain('needs `service`')
    expect(page['Events: parvis-sent']).toEqual(['is there'])
  })

  it('from what the extension asks of browsers, as something that may only be less', () => {
    const asks = (...permissions: string[]) => ({
      ...empty,
      extension: readExtension({ chrome: { permissions } }, { properties: { hub: {} } }),
    })
    const [change] = compare(asks('storage'), asks('storage', 'tabs'))
    expect(change).toMatchObject({ added: ['needs tabs'], isBreaking: true })
    expect(judged(asks('storage', 'tabs'), '- It asks for `tabs`.', '0.2.0', asks('storage'))).toBe(
      '',
    )
    expect(compare(asks('tabs'), asks())[0]).toMatchObject({ isBreaking: false })
  })

  it('of the release before, which is stored as it was written', () => {
    const released = readBefore('9999.0.0')
    expect(released && isStored(released.before, released.surface)).toBe(true)
    expect(readBefore('0.0.0')).toBeNull()
  })
})
