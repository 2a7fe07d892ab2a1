import { readdirSync, readFileSync } from 'node:fs'
import type { Found } from '#shared/privacy/find-personal.ts'
import type { PersonalKind } from '#shared/privacy/personal-rules.ts'

/** A realistic comment, and its personal data. */
export interface Comment {
  service: string
  text: string
  personal: Found[]
}

/** Comments of before names and dates of birth were found, known new ones, and new ones held out. */
const folders = {
  comments: new URL('../fixtures/comments/', import.meta.url),
  known: new URL('../fixtures/masking/known/', import.meta.url),
  'held out': new URL('../fixtures/masking/held-out/', import.meta.url),
} as const

/** A part of the comments. */
export type CommentsPart = keyof typeof folders

/** How the references of the town of these comments are written. */
export const townReferences = ['(?:EC|PE|VO)-\\d{4}-[0-9A-HJKMNP-TV-Z]{5}']

/**
 * Reads a part of the comments of `test/fixtures`: service and comment on a line, personal data as
 * `{kind:text}`, line breaks as `\n`, invisible characters as `\u200b`.
 */
export function readComments(part: CommentsPart): Comment[] {
  const folder = folders[part]
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n').slice(1))
    .map((line) => {
      const [service = '', written = ''] = line.split('\t')
      return { service, ...readMarks(readEscapes(written)) }
    })
}

function readEscapes(written: string): string {
  return written
    .replaceAll('\\n', '\n')
    .replace(/\\u([\da-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}

function readMarks(marked: string): Omit<Comment, 'service'> {
  const personal: Found[] = []
  let text = ''
  let end = 0
  for (const mark of marked.matchAll(/\{(\w+):([^}]*)\}/g)) {
    const [whole, kind = '', data = ''] = mark
    text += marked.slice(end, mark.index)
    personal.push({ kind: kind as PersonalKind, from: text.length, to: text.length + data.length })
    text += data
    end = mark.index + whole.length
  }
  return { text: text + marked.slice(end), personal }
}
