import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Share } from '#shared/contract/figures/share.ts'
import type { ClosedService } from '#shared/contract/reporting/closing.ts'
import { streams, type WebStream, webStreams } from '#shared/contract/stream.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/one-at-a-time.ts'
import { answersTo, ofStream } from '../figures/answers-to.ts'
import { countByTerritory, type TerritoryCount } from '../figures/by-territory.ts'
import { countGood } from '../figures/count-good.ts'
import { type Criterion, openingCriterion } from '../figures/criterion.ts'
import { describeEquality } from '../figures/describe-equality.ts'
import { disclosablePeriods } from '../figures/disclosable-periods.ts'
import { type Known, versionOf } from '../figures/known.ts'
import { provenIn } from '../figures/proven-in.ts'
import { nameOfCell, type SettledCells } from '../figures/settled-cells.ts'
import { settledOf } from '../figures/settled-of.ts'
import { shownTerritories } from '../figures/shown-territories.ts'
import { indicatorCriteria } from '../indicators/list.ts'
import { gather } from '../report/gather.ts'
import { type ClosedFigures, countInvited, type InvitedCount } from './closings-sql.ts'
import { mostAnswered } from './most-answered.ts'

/** The organisation and its services. */
export interface ClosedOrganisation {
  organisation: string
  zone: string
  services: readonly Service[]
}

/**
 * Computes what is published of a month, under the rules of what leaves the house: at least eleven
 * answers, and nothing that a subtraction gives back.
 * @param month `YYYY-MM`
 * @param before what was settled when it closed: what was hidden then stays hidden, and the proven
 *   stream stays; `null` when it closes now
 */
export async function computeClosing(
  transaction: Queryable,
  { organisation, zone, services }: ClosedOrganisation,
  month: string,
  before: Pick<ClosedFigures, 'services' | 'cells'> | null,
  now: Date,
): Promise<Omit<ClosedFigures, 'reasons'>> {
  const wanted = { organisation, zone, services, period: month, every: 'month' as const }
  const gathered = await gather(
    oneAtATime(transaction),
    { ...wanted, audience: 'public' },
    indicatorCriteria,
    now,
  )
  const invited = await countInvited(transaction, organisation, month)
  const settled = gathered.map((known) => settleCells(known, month, before?.cells ?? null))
  const cells = {
    told: settled.flatMap(({ told }) => told),
    protects: settled.flatMap(({ protects }) => protects),
    places: Object.assign({}, ...settled.map(({ places }) => places)),
  }
  return {
    services: gathered.flatMap((known) => {
      const declared = services.find(({ service }) => service === known.service)
      if (!declared) return []
      const asked = mostAnswered(known, month)
      const closed = before?.services.find(({ service }) => service === known.service)
      const own = { ...known, asked, proven: closed?.proven ?? provenIn(known.months, asked) }
      const invitations =
        invited.find((one) => one.service === known.service && one.stream === own.proven) ?? null
      const isAsked = versionOf(asked) === versionOf(known.asked)
      return [describeClosed(own, { declared, month, cells, invitations, isAsked })]
    }),
    cells,
  }
}

/** Settles each cell of a service: told, or hidden, and its territories. */
function settleCells(known: Known, month: string, before: SettledCells | null): SettledCells {
  const told: string[] = []
  const protects: string[] = []
  for (const instrument of known.instruments.values())
    for (const criterion of oncePerItem(indicatorCriteria(instrument)))
      for (const stream of streams) {
        const isPicked =
          stream === 'entered'
            ? (one: { channel: string }) => one.channel === 'entered'
            : ofStream(stream)
        const all = answersTo(known, instrument, criterion, isPicked)
        const { n } = countGood(
          all.filter((one) => one.month === month),
          criterion,
        )
        const { service } = known
        const cell = nameOfCell({ service, stream, instrument, item: criterion.item })
        if (n < fewestPublic) continue
        const isTold = before
          ? before.told.includes(cell)
          : disclosablePeriods(all, known.today, fewestPublic, settledOf(known, all))(month)
        if (isTold) told.push(cell)
        else if (!before || before.protects.includes(cell)) protects.push(cell)
      }
  const opening = openingCriterion(known.asked)
  const places = Object.fromEntries(
    opening === null
      ? []
      : webStreams.map((stream) => {
          const { service, asked: instrument } = known
          const cell = nameOfCell({ service, stream, instrument, item: opening.item })
          const shown = told.includes(cell)
            ? toldPlaces(known, opening, stream, before?.places[cell] ?? (before ? [] : null))
            : []
          return [cell, shown.map(({ territory }) => territory)]
        }),
  )
  return { told, protects, places }
}

/** Several criteria may share an item: the cell is that of the item. */
function oncePerItem(all: readonly Criterion[]): Criterion[] {
  return [...new Map(all.map((one) => [one.item, one])).values()]
}

/** Lists the published territories. @param before those published before; `null` when none was */
function toldPlaces(
  known: Known,
  criterion: Criterion,
  stream: WebStream,
  before: readonly string[] | null,
): TerritoryCount[] {
  const shown =
    before === null
      ? shownTerritories(known, stream, criterion).shown
      : countByTerritory(known, stream, criterion, known.period).filter(({ territory }) =>
          before.includes(territory),
        )
  return shown.filter(({ n }) => n >= fewestPublic)
}

interface ToDescribe {
  declared: Service
  month: string
  cells: SettledCells
  invitations: InvitedCount | null
  /** Whether its instrument is the one asked now, of which alone territories are known. */
  isAsked: boolean
}

/** Describes what is published of a service, by the instrument most answered in the month. */
function describeClosed(
  known: Known,
  { declared, month, cells, invitations, isAsked }: ToDescribe,
): ClosedService {
  const { service, name } = declared
  const { asked, proven } = known
  const criterion = openingCriterion(asked)
  const cellOf = (stream: WebStream) =>
    nameOfCell({ service, stream, instrument: asked, item: criterion?.item ?? '' })
  return {
    service,
    name,
    streams: webStreams.map((stream) => ({
      stream,
      share: criterion ? shareIn(known, criterion, stream, month, cells, cellOf(stream)) : untold,
    })),
    proven,
    territories:
      criterion && isAsked
        ? countByTerritory(known, proven, criterion, month)
            .filter(({ territory }) => cells.places[cellOf(proven)]?.includes(territory))
            .map(({ territory, name, x, n }) => ({
              territory,
              name,
              share: shareOfAnswers(x, n, fewestPublic),
            }))
            .sort((one, other) => (one.territory < other.territory ? -1 : 1))
        : [],
    between: criterion ? describeEquality(known, criterion) : null,
    invitations: invitations && tellInvited(invitations, cells.told.includes(cellOf(proven))),
  }
}

/** Hides the number of answers where that of the figure is hidden. */
function tellInvited(
  { invited, delivered, answered }: InvitedCount,
  isTold: boolean,
): ClosedService['invitations'] {
  return { invited, delivered, answered: isTold && answered >= fewestPublic ? answered : null }
}

const untold: Share = { told: 'nothing' }

function shareIn(
  known: Known,
  criterion: Criterion,
  stream: WebStream,
  month: string,
  { told, protects }: SettledCells,
  cell: string,
): Share {
  if (protects.includes(cell)) return { told: 'nothing', protects: true }
  if (!told.includes(cell)) return untold
  const answers = answersTo(known, known.asked, criterion, ofStream(stream))
  const { x, n } = countGood(
    answers.filter((one) => one.month === month),
    criterion,
  )
  return shareOfAnswers(x, n, fewestPublic)
}
