import { textsFrom } from './hostile-texts.ts'

/** One thing that somebody writes. */
export interface Written {
  by: 'anyone' | 'a system' | 'an administrator'
  method: 'POST' | 'PUT'
  /** As the contract names it. */
  path: string
  url: string
  body: Record<string, unknown>
  headers?: Record<string, string>
}

/** What takes the next text, each time it is asked. */
export type Writing = ReturnType<typeof openWriting>

/** @param first number of the text that is written first; every field has the next */
export function openWriting(first: number) {
  const text = textsFrom(first)
  return {
    text,
    /** In each language of the town. */
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

/** What an administrator writes in the console. */
export const admin = (
  method: 'POST' | 'PUT',
  path: string,
  url: string,
  body: object,
): Written => ({ by: 'an administrator', method, path, url, body: { ...body } })

/** What a system of the organisation writes with its key. */
export const system = (
  method: 'POST' | 'PUT',
  path: string,
  url: string,
  body: object,
): Written => ({ ...admin(method, path, url, body), by: 'a system' })

/** What an administrator writes in the place of what has this name. */
export const put = (path: string, name: string, value: string, body: object): Written =>
  admin('PUT', path, path.replace(`{${name}}`, value), body)
