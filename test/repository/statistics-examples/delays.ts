import { answeredWithin, kaplanMeier, waitQuantile } from '#shared/statistics/kaplan-meier.ts'
import { normPerception } from '#shared/statistics/norm-perception.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { type Chapter, known, number, percent } from './say.ts'

const { km } = reference

export const delays: Chapter = {
  'kaplan-meier.ts': () => {
    const files = km.time.map((time, at) => ({ time, answered: km.event[at] === 1 }))
    const curve = known(kaplanMeier(files))
    const { share, interval } = known(answeredWithin(curve, 10))
    const { low, high } = known(interval)
    const half = waitQuantile(curve, 0.5)
    const closed = files.filter(({ answered }) => answered)
    const quick = closed.filter(({ time }) => time <= 10)
    return [
      percent(share),
      percent(low),
      percent(high),
      ...(half.reached
        ? [half.time, half.interval?.low ?? 0, half.interval?.high ?? 0].map((days) => number(days))
        : []),
      percent(quick.length / closed.length),
    ]
  },
  'norm-perception.ts': () => {
    const crossed = known(
      normPerception({
        compliantWell: 38,
        compliantBadly: 22,
        failedWell: 9,
        failedBadly: 11,
        unanswered: 0,
      }),
    )
    const { estimate, low, high } = known(crossed.badlyAmongCompliant)
    const failed = known(crossed.badlyAmongFailed)
    return [
      percent(estimate),
      percent(low),
      percent(high),
      percent(failed.estimate),
      number(crossed.fisherP, 2),
    ]
  },
}
