import type { Own, OwnItem } from './own-text.ts'

/** What an item may be. Words are the comment's, which every form may have. */
export const kinds = ['scale', 'choice', 'several'] as const
export type Kind = (typeof kinds)[number]

/** Where an item is asked: first, in a form, drawn at random, or after the first answer. */
export type Place = { kind: 'opening' | 'draw' | 'extra' } | { kind: 'form'; form: string }

type Words = Record<string, string>
type Scale = Own['scales'][string]

/** Whether the editor named it: it is none that was published. */
export const isWritten = (name: string) => /^Q\d+_\d+$/.test(name)

/** Words that somebody published stay as they are: only questions added to them are changed. */
export function isLocked({ source }: Own, { item }: OwnItem): boolean {
  return source !== undefined && !isWritten(item)
}

/** Where an item is asked; `null` for nowhere. */
export function placeOf({ opening, forms, draw = [], extras = [] }: Own, name: string) {
  if (name === opening) return { kind: 'opening' } satisfies Place
  const form = forms.find(({ pages = [] }) => pages.some(({ items }) => items.includes(name)))
  if (form) return { kind: 'form', form: form.form } satisfies Place
  if (extras.some(({ item }) => item === name)) return { kind: 'extra' } satisfies Place
  return draw.some((one) => Object.values(one).includes(name))
    ? ({ kind: 'draw' } satisfies Place)
    : null
}

/** The items in the order in which they are asked. */
export function inOrder(own: Own): OwnItem[] {
  const names = [
    own.opening,
    ...own.forms.flatMap(({ pages = [] }) => pages.flatMap(({ items }) => items)),
    ...(own.extras ?? []).map(({ item }) => item),
    ...own.items.map(({ item }) => item),
  ]
  return [...new Set(names)].flatMap((name) => own.items.filter(({ item }) => item === name))
}

/**
 * Adds an item at the end of the first form.
 * @param version that is written: with it no name is ever used twice.
 */
export function addItem(own: Own, kind: Kind, version: number, points: readonly Words[]): Own {
  let n = 1
  while (own.items.some(({ item }) => item === `Q${version}_${n}`)) n += 1
  const item = `Q${version}_${n}`
  const labels = kind === 'scale' ? points : [{ fr: '' }, { fr: '' }]
  const answers = labels.map((label, at) => ({ value: at + 1, label }))
  const scale: Scale = kind === 'several' ? { several: true, answers } : { answers }
  const aspect = kind === 'scale' ? 'perceived' : 'fact'
  const added = { item, dimension: 'other', aspect, scale: item, wording: { fr: '' } }
  const [first] = own.forms
  return placeItem(
    { ...own, scales: { ...own.scales, [item]: scale }, items: [...own.items, added] },
    item,
    { kind: 'form', form: first?.form ?? '' },
  )
}

/** Asks an item elsewhere: at the end of a form, or half of the time after the first answer. */
export function placeItem(own: Own, name: string, place: Place): Own {
  const free = unplace(own, name)
  if (place.kind === 'extra')
    return { ...free, extras: [...(free.extras ?? []), { item: name, bad: 0.5, other: 0.5 }] }
  if (place.kind !== 'form') return own
  const forms = free.forms.map((form) =>
    form.form === place.form
      ? { ...form, pages: [...(form.pages ?? []), { items: [name] }] }
      : form,
  )
  return { ...free, forms }
}

/** Removes an item, the answers nobody else has, and every place it is asked. */
export function removeItem(own: Own, name: string): Own {
  const free = unplace(own, name)
  const items = free.items.filter(({ item }) => item !== name)
  const scales = Object.fromEntries(
    Object.entries(free.scales).filter(
      ([scale]) => scale !== name || items.some((one) => one.scale === scale),
    ),
  )
  return { ...free, items, scales }
}

/** Moves an item one place up or down in the form that asks it. */
export function moveItem(own: Own, name: string, by: -1 | 1): Own {
  const forms = own.forms.map((form) => {
    const pages = form.pages ?? []
    const at = pages.findIndex(({ items }) => items.includes(name))
    const page = pages[at]
    if (!page) return form
    const index = page.items.indexOf(name)
    const other = page.items[index + by]
    if (other !== undefined)
      return { ...form, pages: pages.with(at, { ...page, items: swap(page.items, index, by) }) }
    return pages[at + by] ? { ...form, pages: swap(pages, at, by) } : form
  })
  return { ...own, forms }
}

/** Whether an item has where to move. */
export function canMove(own: Own, name: string, by: -1 | 1): boolean {
  return JSON.stringify(moveItem(own, name, by)) !== JSON.stringify(own)
}

/** Changes one item. */
export function changeItem(own: Own, name: string, part: Partial<OwnItem>): Own {
  const items = own.items.map((one) => (one.item === name ? { ...one, ...part } : one))
  return { ...own, items }
}

/** Changes the answers of a scale. */
export function changeScale(own: Own, name: string, part: Partial<Scale>): Own {
  const scale = own.scales[name]
  return scale ? { ...own, scales: { ...own.scales, [name]: { ...scale, ...part } } } : own
}

/** A text said anew in one language; without words it is not said there, but in French. */
export function setText(text: Words, language: string, said: string): Words {
  const { [language]: _, ...others } = text
  return said === '' && language !== 'fr' ? others : { ...text, [language]: said }
}

function swap<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const copy = [...list]
  const [one, other] = [copy[at], copy[at + by]]
  if (one !== undefined && other !== undefined)
    copy.splice(Math.min(at, at + by), 2, ...(by > 0 ? [other, one] : [one, other]))
  return copy
}

function unplace(own: Own, name: string): Own {
  const forms = own.forms.map((form) => {
    if (!form.pages?.some(({ items }) => items.includes(name))) return form
    const pages = form.pages.flatMap((page) => {
      const items = page.items.filter((one) => one !== name)
      return items.length > 0 ? [{ ...page, items }] : []
    })
    return { ...form, pages }
  })
  const extras = own.extras?.filter(({ item }) => item !== name)
  const draw = own.draw?.filter(({ item }) => item !== name)
  return { ...own, forms, ...(extras && { extras }), ...(draw && { draw }) }
}
