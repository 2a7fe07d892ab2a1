import { textsFrom } from './hostile-texts.ts'

/** One API call with hostile texts. */
export interface Written {
  by: 'anyone' | 'a system' | 'an administrator'
  method: 'POST' | 'PUT'
  /** The path in the contract. */
  path: string
  url: string
  body: Record<string, unknown>
  headers?: Record<string, string>
}

/** Returns the next hostile text on each call. */
export type Writing = ReturnType<typeof openWriting>

/** Opens it. @param first number of the first text; each field has the next */
export function openWriting(first: number) {
  const text = textsFrom(first)
  return {
    text,
    /** In every language of the town. */
    all: (most: number) => ({
      fr: text(most, 'lines'),
      en: text(most, 'lines'),
      ar: text(most, 'lines'),
    }),
    contact: () => ({
      name: text(120),
      phone: '+33 1 99 00 12 34',
      address: text(300, 'lines'),
    }),
  }
}

/** A call of an administrator. */
export const admin = (
  method: 'POST' | 'PUT',
  path: string,
  url: string,
  body: object,
): Written => ({ by: 'an administrator', method, path, url, body: { ...body } })

/** A call of a system with its key. */
export const system = (
  method: 'POST' | 'PUT',
  path: string,
  url: string,
  body: object,
): Written => ({ ...admin(method, path, url, body), by: 'a system' })

/** A replacement by an administrator. */
export const put = (path: string, name: string, value: string, body: object): Written =>
  admin('PUT', path, path.replace(`{${name}}`, value), body)
