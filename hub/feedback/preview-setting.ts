import type { Criterion, SettingPreview } from '#shared/contract/feedback/setting-aside.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { ownOrganisation } from '../declared/own-organisation.ts'
import { Refusal } from '../http/refusal.ts'
import type { Bearer } from '../keys/tokens.ts'
import { countGood } from '../report/count-good.ts'
import { openingCriterion } from '../report/criterion.ts'
import { besideAnother } from '../report/tell-with-aside.ts'
import { newestInstrument } from '../site/newest-instrument.ts'
import type { Queryable } from '../store/database.ts'
import { countTakenParts } from '../store/set-aside-answers.ts'
import { readMonths } from '../store/tallies.ts'

/** Answers to one item, by value. */
type Answers = readonly { value: string; n: number }[]

/**
 * What a criterion would set aside, before anything is: how many, of which services, streams and
 * months, and how all went with and without them.
 * @throws Refusal `unknown_service`
 */
export async function previewSetting(
  database: Queryable,
  bearer: Bearer,
  criterion: Criterion,
): Promise<SettingPreview> {
  const { organisation } = bearer.rights
  const { services } = await ownOrganisation(database, bearer)
  const names = new Map(services.map(({ service, name }) => [service, name]))
  if (criterion.service !== undefined && !names.has(criterion.service))
    throw new Refusal('unknown_service')
  const asked = (await newestInstrument(database, organisation)) ?? parvis
  const opening = openingCriterion(asked)
  const item = { instrument: asked.id, version: asked.version, item: asked.opening }
  const [parts, months] = await Promise.all([
    countTakenParts(database, organisation, { criterion }, item),
    readMonths(database, organisation, [asked.opening]),
  ])
  const count = (answers: Answers) => {
    const points = answers.filter(({ value }) => opening?.points.has(value))
    return opening ? countGood(points, opening) : { x: 0, n: 0 }
  }
  return {
    n: parts.reduce((all, { n }) => all + n, 0),
    parts: parts.map(({ values, service, stream, month, n }) => {
      const now = count(
        months.filter(
          (one) =>
            one.service === service &&
            one.stream === stream &&
            one.month === month &&
            one.channel === 'web' &&
            one.instrument === asked.id &&
            one.version === asked.version,
        ),
      )
      const aside = count(Object.entries(values).map(([value, times]) => ({ value, n: times })))
      const left = shareOfAnswers(now.x - aside.x, now.n - aside.n)
      return {
        service: { service, name: names.get(service) ?? { fr: service, en: service } },
        stream,
        month,
        n,
        with: shareOfAnswers(now.x, now.n),
        without: aside.n === 0 ? left : besideAnother(left, aside),
      }
    }),
  }
}
