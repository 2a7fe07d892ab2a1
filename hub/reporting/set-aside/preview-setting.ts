import type { Criterion, SettingPreview } from '#shared/contract/feedback/setting-aside.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { newestInstrument } from '../../catalogue/instruments/newest-instrument.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { countTakenParts } from '../../feedback/abuse/set-aside-answers-sql.ts'
import { listMonthTallies } from '../../feedback/answers/tallies-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { countGood } from '../figures/count-good.ts'
import { openingCriterion } from '../figures/criterion.ts'
import { besideAnother } from '../figures/describe-with-aside.ts'

/** Answers to one item, by value. */
type Answers = readonly { value: string; n: number }[]

/**
 * Previews what a criterion would set aside: how many, of which services, streams and months, and
 * satisfaction with and without them.
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
    listMonthTallies(database, organisation, [asked.opening]),
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
