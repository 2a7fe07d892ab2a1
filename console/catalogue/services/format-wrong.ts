import type { Locale } from '#shared/text/locale.ts'
import { ownOf } from '#shared/text/own-of.ts'
import { questionsText } from '#shared/text/site-owner/catalogue/questions.ts'
import { servicesText } from '#shared/text/site-owner/catalogue/services.ts'
import { problemsText } from '#shared/text/site-owner/problems.ts'
import type { Fault } from '../../form/faults.ts'
import type { Wrong } from './wrong.ts'

type Own = keyof (typeof servicesText)['fr']['fault']

/** What is expected at a place, where its schema only says that something else is there. */
const expected: readonly (readonly [place: RegExp, code: Own])[] = [
  [/^\/(service|sector)$/, 'short_name'],
  [/^\/norm\/delay$/, 'delay'],
  [/^\/norm\/window$/, 'window'],
  [/^\/steps\/\d+\/within\/count$/, 'within'],
  [/^\/replies\/within\/count$/, 'within'],
  [/^\/callbacks\/slots\/\d+\/days$/, 'no_day'],
  [/^\/callbacks\/slots\/\d+\/places$/, 'calls'],
  [/^\/callbacks\/ahead$/, 'ahead'],
  [/^\/steps$/, 'no_step'],
  [/^\/silence\/months$/, 'months'],
  [/^\/late\/before$/, 'before'],
  [/^\/invitations\/(probability|submissions)$/, 'share'],
  [/^\/invitations\/monthly$/, 'monthly'],
  [/^\/invitations\/rest_days$/, 'rest_days'],
]

/** What is wrong with the form of a service, in sentences. */
export function formatWrong(wrong: readonly Wrong[], locale: Locale): Fault[] {
  const sentences: Readonly<Record<string, string>> = {
    ...problemsText[locale].fault,
    ...questionsText[locale].fault,
    ...servicesText[locale].fault,
  }
  return wrong.map(({ path, code }) => {
    const [, own] = expected.find(([place]) => place.test(path)) ?? []
    const sentence = ownOf(sentences, code) ?? (own && servicesText[locale].fault[own])
    return { path, sentence: sentence ?? problemsText[locale].fault.wrong_value }
  })
}

/** The place in the form of a place in what was sent: a list has one field for all its lines. */
export function placeInForm(path: string): string {
  const inside = path.replace(/^\/definition/, '')
  const [, list] = /^\/(territories|places|opening)\b/.exec(inside) ?? []
  return list ? `/${list}` : inside
}
