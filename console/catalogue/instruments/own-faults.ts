import type { OwnQuestionsText } from '#shared/text/site-owner/catalogue/own-questions-fr.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { isLocked } from './own-edit.ts'
import { type Own, readOwn } from './own-text.ts'

/** Where the faults stand that no field of the editor shows: the JSON, with its line. */
export const jsonPlace = '/json'

/** The questionnaire that was sent, and the languages whose fields the editor shows. */
interface Sent {
  text: string
  languages: readonly UsagerLocale[]
}

/**
 * Says what the hub refuses in the words of the editor, and places it at the field that mends it, or
 * else at its line of the JSON.
 */
export function inOwnWords<T>(
  sent: SendResult<T>,
  { text, languages }: Sent,
  { fault }: OwnQuestionsText,
): SendResult<T> {
  if (sent.kind !== 'refused' || !sent.problem.errors) return sent
  const own = readOwn(text)
  const said: Readonly<Record<string, string>> = {
    ...fault,
    no_wording: fault.empty,
    no_label: fault.empty,
    no_title: fault.empty,
    empty_text: fault.empty,
  }
  const errors = sent.problem.errors.map((one) => {
    const field = own && fieldOf(own, one.path.split('/').slice(1), languages)
    if (field) return { ...one, path: field, detail: said[one.code] ?? one.detail }
    return { ...one, path: one.line === undefined ? '' : `${jsonPlace}/${one.line}` }
  })
  return { kind: 'refused', problem: { ...sent.problem, errors } }
}

/** The field of the editor that mends a fault; `null` where there is none. */
function fieldOf(own: Own, path: readonly string[], shown: readonly UsagerLocale[]): string | null {
  const [list, key = '', part, at, ...more] = path
  const isShown = (language = 'fr') => shown.some((one) => one === language)
  if (list === 'title') return key === 'fr' ? '/title/fr' : null
  if (list === 'forms') {
    // « forms/0/pages/2/items/0 »: the words of the question that stands there.
    const [page = '', , index = ''] = [at, ...more]
    const name = own.forms[Number(key)]?.pages?.[Number(page)]?.items[Number(index)]
    const asked = own.items.findIndex(({ item }) => item === name)
    return part === 'pages' && more[0] === 'items' && asked >= 0
      ? fieldOf(own, ['items', String(asked), 'wording'], shown)
      : null
  }
  const item = list === 'items' ? own.items[Number(key)] : undefined
  if (item && !isLocked(own, item) && (part === undefined || part === 'wording'))
    return isShown(at) ? `/items/${key}/wording/${at ?? 'fr'}` : null
  if (list === 'extras' && own.extras?.[Number(key)] && (part === 'bad' || part === 'other'))
    return `/extras/${key}/${part}`
  const isOpen = own.items.some((one) => one.scale === key && !isLocked(own, one))
  if (list !== 'scales' || part !== 'answers' || !isOpen) return null
  if (at === undefined) return `/scales/${key}/answers`
  const [label, language] = more
  return label === 'label' && isShown(language)
    ? `/scales/${key}/answers/${at}/label/${language ?? 'fr'}`
    : null
}
