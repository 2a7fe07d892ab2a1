import { parseHTML } from 'linkedom'
import { h, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import type { Problem } from '#shared/contract/problem.ts'
import type { Locale } from '#shared/text/locale.ts'
import { siteText } from '#shared/text/site-owner/site.ts'
import type { SendResult } from '../../../console/api/send-hub.ts'
import { readUnless } from '../../../console/form/faults.ts'
import { type Form, useForm } from '../../../console/form/use-form.ts'
import { LanguageProvider, useLanguage } from '../../../console/language/language.tsx'
import { readHeld, takeHeld } from '../../../console/language/use-held.ts'

const draft = z.strictObject({ name: z.string(), age: z.string() })
type Draft = z.infer<typeof draft>

/** What the hub is asked, and how it answers. */
let asked: { sent: Draft; id: string; answer(result: SendResult<string>): void }[]
let form: Form<Draft, string>
let done: string[]
let stored: Map<string, string>
/** Who hears that the page is left. */
let leaving: Set<unknown>
let close: () => void

function Probe() {
  const { locale } = useLanguage()
  form = useForm<Draft, Draft, string>({
    start: { name: '', age: '' },
    kept: { name: 'key', schema: draft },
    read: (typed) =>
      readUnless(
        { '/name': typed.name === '' && 'no name', '/age': typed.age === 'x' && 'no age' },
        () => typed,
      ),
    send: (sent, id) => new Promise((answer) => asked.push({ sent, id, answer })),
    done: (answer) => done.push(answer),
    fields: { site_taken: '/name' },
    placeOf: (path) => path.replace('/body', ''),
    words: {
      notSent: 'not sent',
      unreachable: 'nobody answers',
      refused: ({ code }) => (code === 'not_found' ? `gone, in ${locale}` : undefined),
    },
  })
  return null
}

function open(locale: Locale = 'fr') {
  const { document } = parseHTML('<main></main>')
  vi.stubGlobal('document', document)
  const root = document.querySelector('main') as unknown as Element
  const draw = (what: Parameters<typeof render>[0]) => act(() => render(what, root))
  const provider = { locale, choose: () => {}, children: h(Probe, {}) }
  void draw(h(LanguageProvider, provider))
  close = () => void draw(null)
}

/** The console in another language takes the place of this one. */
function changeLanguage(locale: Locale) {
  const held = readHeld()
  close()
  takeHeld(held)
  open(locale)
}

const does = (what: () => unknown) => act(async () => void (await what()))
/** Submits, and waits no longer than until the hub is asked. */
const submits = () => does(() => void form.submit())
const answers = (result: SendResult<string>) => does(() => asked.at(-1)?.answer(result))
const refuses = (problem: Partial<Problem>) =>
  answers({
    kind: 'refused',
    problem: { type: '', title: '', status: 422, code: 'invalid', detail: 'all wrong', ...problem },
  })
const types = (part: Partial<Draft>) => does(() => form.change(part))
const paths = () => form.faults.map(({ path }) => path)

beforeEach(() => {
  takeHeld(new Map())
  asked = []
  done = []
  stored = new Map()
  leaving = new Set()
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
    removeItem: (name: string) => stored.delete(name),
  })
  vi.stubGlobal('addEventListener', (_: string, heard: unknown) => leaving.add(heard))
  vi.stubGlobal('removeEventListener', (_: string, heard: unknown) => leaving.delete(heard))
  open()
})
afterEach(() => {
  close()
  vi.unstubAllGlobals()
})

describe('A form', () => {
  it('warns before it is left while something is typed, and keeps it in the tab', async () => {
    expect([form.isDirty, leaving.size, stored.size]).toEqual([false, 0, 0])
    await types({ name: 'Ada' })
    expect([form.isDirty, leaving.size]).toEqual([true, 1])
    const { id } = form
    close()
    expect(leaving.size).toBe(0)
    open()
    expect(form).toMatchObject({ id, isResumed: true, isDirty: true, draft: { name: 'Ada' } })
    await types({ name: '' })
    expect([form.isDirty, leaving.size, stored.size]).toEqual([false, 0, 0])
  })

  it('is not sent while it is wrong, and then its faults come and go as it is typed', async () => {
    await types({ age: 'x' })
    expect(paths()).toEqual([])
    await submits()
    expect(asked).toEqual([])
    expect([paths(), form.trouble, form.turn]).toEqual([['/name', '/age'], 'not sent', 1])
    await types({ name: 'Ada' })
    expect(paths()).toEqual(['/age'])
    await types({ age: '36' })
    expect([paths(), form.trouble, form.turn]).toEqual([[], null, 1])
  })

  it('is sent once at a time, then begins again under another id', async () => {
    await types({ name: 'Ada' })
    const { id } = form
    await submits()
    await submits()
    expect(asked).toMatchObject([{ id, sent: { name: 'Ada' } }])
    expect(form.isSending).toBe(true)
    await answers({ kind: 'done', content: 'kept' })
    expect(done).toEqual(['kept'])
    expect(form).toMatchObject({ isDirty: false, draft: { name: '' } })
    expect(form.id).not.toBe(id)
    expect(stored.size).toBe(0)
  })

  it('keeps what is typed while it is on its way', async () => {
    await types({ name: 'Ada' })
    await submits()
    await types({ age: '36' })
    await answers({ kind: 'done', content: 'kept' })
    expect(form).toMatchObject({ isDirty: true, draft: { name: 'Ada', age: '36' } })
  })

  it('keeps what is typed, and its id, when nobody answers', async () => {
    await types({ name: 'Ada' })
    const { id } = form
    await submits()
    await answers({ kind: 'trouble', trouble: 'unreachable' })
    expect(form).toMatchObject({ id, trouble: 'nobody answers', turn: 1, draft: { name: 'Ada' } })
    await types({ age: '36' })
    expect(form.trouble).toBe(null)
  })

  it('says of each field what the hub refuses, until that field is changed', async () => {
    await types({ name: 'Ada' })
    await submits()
    await refuses({
      errors: ['/body/name', '/body/age/0'].map((path) => ({ path, code: 'no', detail: path })),
    })
    expect([paths(), form.trouble]).toEqual([['/name', '/age/0'], 'not sent'])
    await types({ age: '36' })
    expect(paths()).toEqual(['/name'])
    await submits()
    await refuses({ code: 'site_taken' })
    expect(form.faults).toEqual([{ path: '/name', sentence: 'all wrong' }])
    await types({ name: 'Grace' })
    await submits()
    await refuses({})
    expect([paths(), form.trouble]).toEqual([[''], 'all wrong'])
    await types({ name: 'Ada' })
    expect([paths(), form.trouble]).toEqual([[], null])
  })

  it('still says what the hub refuses once the language is changed', async () => {
    await types({ name: 'Ada' })
    await submits()
    await refuses({ errors: [{ path: '/body/name', code: 'no', detail: 'non' }] })
    changeLanguage('en')
    const again = siteText.en.console.refusedBefore
    expect(form.faults).toEqual([{ path: '/name', sentence: again }])
    await types({ name: 'Grace' })
    expect(paths()).toEqual([])
    await submits()
    await refuses({ code: 'not_found' })
    changeLanguage('fr')
    expect([form.trouble, paths()]).toEqual(['gone, in fr', ['']])
  })

  it('is not on its way any more once the language is changed', async () => {
    await types({ name: 'Ada' })
    await submits()
    changeLanguage('en')
    expect([form.isSending, form.draft.name]).toEqual([false, 'Ada'])
  })

  it('changes what there is under its own id, and is not dirty for that', async () => {
    await does(() => form.begin({ name: 'Ada', age: '36' }, 'one'))
    expect(form).toMatchObject({ id: 'one', isChange: true, isDirty: false })
    await types({ age: '37' })
    expect(form.isDirty).toBe(true)
    await does(() => form.begin())
    expect(form).toMatchObject({ isChange: false, isDirty: false, draft: { name: '' } })
  })
})
