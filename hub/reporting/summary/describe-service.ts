import type {
  Figure,
  Half,
  Indicators,
  ServiceIndicators as Service,
} from '#shared/contract/reporting/indicators.ts'
import type { SummaryService } from '#shared/contract/reporting/summary.ts'
import { commitmentFor, marginFor } from '../figures/declared-for-service.ts'
import { describeFloor } from './describe-floor.ts'

type Declarations = Indicators['declarations']
type Usager = SummaryService['usager']
type Commun = SummaryService['commun']

/** Describes one service for a sentence: what usagers say, what became of the same offer for all. */
export function describeService(one: Service, declarations: Declarations): SummaryService {
  const { service, name } = one
  const usager = describeUsager(one, declarations)
  const { places, under_floor } = figuresOf(one.pairs)
  const floor = describeFloor(places, under_floor)
  const below = (places?.territories ?? [])
    .flatMap(({ name, verdict, share }) =>
      verdict === 'below' && places && 'estimate' in share
        ? [{ name, gap: places.reference.value - share.estimate }]
        : [],
    )
    .sort((one, other) => other.gap - one.gap)
  const short =
    usager.verdict === 'missed' ? (usager.commitment ?? 0) - (usager.share?.estimate ?? 0) : 0
  return {
    service,
    name,
    gap: Math.max(short, below[0]?.gap ?? 0, floor?.gap ?? 0),
    usager,
    commun: {
      ...describeSpread(one),
      below,
      reference: places ? (places.reference.declared ? 'commitment' : 'whole') : null,
      under_floor: floor?.told ?? null,
    },
  }
}

/** Describes satisfaction of the proven stream, its chart, and its commitment. */
function describeUsager({ service, headline, pairs }: Service, declarations: Declarations): Usager {
  const { stream, satisfaction, satisfied } = headline
  const share = satisfiedIn(pairs)?.shares.find((one) => one.stream === stream)?.share
  const commitment = commitmentFor(declarations, service)
  const said = {
    stream,
    way: satisfaction,
    since: speaksFrom(satisfied),
    before: satisfied?.told === 'chart' ? (satisfied.figures?.centre ?? null) : null,
    commitment,
  }
  if (share?.told !== 'share')
    return {
      ...said,
      share: null,
      untold: untoldOf(pairs, satisfied?.grouped ? 'too_few' : satisfaction),
      verdict: null,
    }
  const { x, n, estimate, low, high } = share
  const verdict =
    commitment === null
      ? null
      : high < commitment - marginFor(declarations, service).value
        ? 'missed'
        : low >= commitment
          ? 'held'
          : 'unclear'
  return { ...said, share: { x, n, estimate, low, high }, untold: null, verdict }
}

/** Says why no share is shown. A chart that read the month proves that it had enough answers. */
function untoldOf(pairs: Service['pairs'], way: Usager['way']): Usager['untold'] {
  const halves = pairs.map(({ usager }) => usager).filter((half) => idOf(half) === 'satisfied')
  if (halves.length === 0 || halves.some(({ told }) => told === 'absent')) return 'absent'
  if (halves.some(({ told }) => told === 'not_alone')) return 'alone'
  return way === 'too_few' ? 'too_few' : 'hidden'
}

function describeSpread({
  headline,
}: Service): Pick<Commun, 'way' | 'since' | 'untold' | 'spread'> {
  const { equality: way, between } = headline
  const told = between?.told === 'chart' ? between.spread : null
  return {
    way,
    since: speaksFrom(between),
    untold: between === null ? 'absent' : null,
    spread: told && { before: told.before.estimate, after: told.after.estimate },
  }
}

type Told = Service['headline']['satisfied'] | Service['headline']['between']

/** Returns the first period whose chart can speak, when each one until then has enough answers. */
function speaksFrom(told: Told): string | null {
  return told?.told === 'nothing' && told.because === 'early' ? told.speaks : null
}

function satisfiedIn(pairs: Service['pairs']): Figure | null {
  return figuresIn(pairs).find(({ indicator }) => indicator === 'satisfied') ?? null
}

function figuresOf(pairs: Service['pairs']): Pick<Figure, 'places' | 'under_floor'> {
  const figures = figuresIn(pairs)
  const { places } = figures.find(({ indicator }) => indicator === 'equal_quality') ?? {}
  const { under_floor } = figures.find(({ indicator }) => indicator === 'under_floor') ?? {}
  return { ...(places && { places }), ...(under_floor && { under_floor }) }
}

const figuresIn = (pairs: Service['pairs']): Figure[] =>
  pairs
    .flatMap(({ usager, commun }) => [usager, commun])
    .flatMap((half) => (half.told === 'figure' ? [half.figure] : []))

const idOf = (half: Half) => ('figure' in half ? half.figure.indicator : half.indicator)
