import { describe, expect, it } from 'vitest'
import { agreement } from '#shared/quality/agreement.ts'
import { jdma } from '#shared/quality/instruments/jdma.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { ownQuestionsText } from '#shared/text/site-owner/catalogue/own-questions.ts'
import { addItem, placeItem } from '../../../../console/catalogue/instruments/own-edit.ts'
import { inOwnWords } from '../../../../console/catalogue/instruments/own-faults.ts'
import { settleLanguages } from '../../../../console/catalogue/instruments/own-languages.ts'
import {
  formatOwn,
  type Own,
  readOwn,
  textOf,
} from '../../../../console/catalogue/instruments/own-text.ts'

const words = ownQuestionsText.fr
const begin = (one: Parameters<typeof textOf>[0]): Own => {
  const own = readOwn(textOf(one))
  if (!own) throw new Error('No questionnaire')
  return settleLanguages(addItem(own, 'choice', 2, agreement))
}
/** Where the editor places what the hub refuses at these paths, and what it says there. */
const placed = (text: string, errors: readonly { path: string; code: string }[]) => {
  const told = errors.map((one) => ({ ...one, line: 7, detail: 'Ligne 7\u00a0: non.' }))
  const problem = {
    type: 'about:blank',
    title: '',
    status: 422,
    code: 'invalid',
    detail: '',
  } as const
  const sent = { kind: 'refused', problem: { ...problem, errors: told } } as const
  const said = inOwnWords(sent, { text, languages: ['fr', 'en'] }, words)
  if (said.kind !== 'refused') throw new Error('Not refused')
  return (said.problem.errors ?? []).map(({ path, detail }) => [path, detail])
}

describe('What the hub refuses of a questionnaire', () => {
  const own = begin(parvis)
  const text = formatOwn(own)
  const at = own.items.length - 1
  const form = own.forms.findIndex(({ pages = [] }) =>
    pages.some(({ items }) => items.includes('Q2_1')),
  )
  const page = own.forms[form]?.pages?.findIndex(({ items }) => items.includes('Q2_1')) ?? -1

  it('is said at the field that mends it, in words without JSON', () => {
    const asked = `/forms/${form}/pages/${page}/items/0`
    expect(
      placed(text, [
        { path: `/items/${at}/wording/fr`, code: 'empty_text' },
        { path: '/scales/Q2_1/answers/1/label/fr', code: 'no_label' },
        { path: '/scales/Q2_1/answers', code: 'few_answers' },
        { path: asked, code: 'same_words' },
      ]),
    ).toEqual([
      [`/items/${at}/wording/fr`, words.fault.empty],
      ['/scales/Q2_1/answers/1/label/fr', words.fault.empty],
      ['/scales/Q2_1/answers', words.fault.few_answers],
      [`/items/${at}/wording/fr`, words.fault.same_words],
    ])
  })

  it('is said at its line of the JSON where no field shows it, as the hub says it', () => {
    const line = ['/json/7', 'Ligne 7\u00a0: non.']
    for (const path of ['', '/forms/0/share', '/items/0/aspect', '/items/0/wording/tr', '/draw/0'])
      expect(placed(text, [{ path, code: 'other' }]), path).toEqual([line])
    expect(placed('{', [{ path: '', code: 'syntax' }])).toEqual([line])
    const locked = formatOwn(begin(jdma))
    expect(placed(locked, [{ path: '/items/0/wording/fr', code: 'empty_text' }])).toEqual([line])
  })

  it('is said at its share where a question follows the first answer', () => {
    const follows = placeItem(own, 'Q2_1', { kind: 'extra' })
    const nth = (follows.extras?.length ?? 0) - 1
    const path = `/extras/${nth}/bad`
    expect(placed(formatOwn(follows), [{ path, code: 'low_chance' }])[0]?.[0]).toBe(path)
  })
})
