import { clopperPearson } from '#shared/statistics/clopper-pearson.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { showingOf, veilOf } from '#shared/statistics/disclosure.ts'
import { intervalOfMean } from '#shared/statistics/mean-interval.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { standardisedShare } from '#shared/statistics/standardised-share.ts'
import { wilson } from '#shared/statistics/wilson.ts'
import { momentsOf } from '../../world/moments-of.ts'
import { type Chapter, known, number, percent } from './say.ts'

const ofState = (n: number, note: number) => Array.from({ length: n }, () => note)

export const shares: Chapter = {
  'standardised-share.ts': () => {
    const { estimate, low, high } = standardisedShare([
      { x: 40, n: 400, weight: 1 },
      { x: 20, n: 50, weight: 1 },
    ])
    return [estimate, low, high].map((one) => percent(one))
  },
  'share.ts': () => {
    const told = shareOfAnswers(17, 20)
    const few = shareOfAnswers(3, 4)
    const alike = shareOfAnswers(6, 6)
    if (told.told !== 'share' || alike.told !== 'bound') return []
    const bounds = { at_least_90: '90 % ou plus', at_most_10: '10 % ou moins' }
    return [
      percent(told.estimate),
      percent(told.low),
      percent(told.high),
      few.told === 'nothing' ? 'rien' : '',
      bounds[alike.bound],
    ]
  },
  'wilson.ts': () =>
    [known(wilson(17, 20)), known(wilson(85, 100)), known(wilson(0, 20))].flatMap(
      ({ low, high }) => [percent(low), percent(high)],
    ),
  'clopper-pearson.ts': () =>
    [known(clopperPearson(17, 20)), known(clopperPearson(0, 20))].flatMap(({ low, high }) => [
      percent(low),
      percent(high),
    ]),
  'mean-interval.ts': () => {
    const told = momentsOf([...ofState(70, 10), ...ofState(20, 5), ...ofState(10, 0)])
    const found = intervalOfMean(told.n, known(told.mean), told.variance)
    const { low, high } = known(found.test).interval
    return [number(found.mean, 1), number(low, 1), number(high, 1)]
  },
  'disclosure.ts': () => {
    const showings = {
      too_few: 'rien',
      greyed: 'grisé',
      plain: 'tel quel',
      comparable: 'comparable',
    }
    const veils = { at_least_90: '90 % ou plus', at_most_10: '10 % ou moins' }
    return [
      showings[showingOf(4, 1)],
      showings[showingOf(12, 1)],
      showings[showingOf(40, 1)],
      showings[showingOf(100, 12)],
      veils[known(veilOf(0, 8))],
    ]
  },
  'complementary-suppression.ts': () =>
    suppress([[60, 50, 30, 3]])
      .flat()
      .map((n) => (n === null ? 'masqué' : number(n))),
}
