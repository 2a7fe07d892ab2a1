import type { Declaration } from '#shared/contract/catalogue/declaration.ts'
import { frames } from '#shared/contract/invitations/invitation.ts'
import type { ClosedService, Closing } from '#shared/contract/reporting/closing.ts'
import type { ServiceQuality } from '#shared/contract/reporting/quality-report.ts'
import { webStreams } from '#shared/contract/stream.ts'
import { streamOfMoment } from '#shared/quality/proven-stream.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { shareOfRegister } from '#shared/statistics/share.ts'
import { describeSettingsAside } from '../figures/describe-settings-aside.ts'
import type { Known } from '../figures/known.ts'
import { satisfiedIndicator } from '../indicators/satisfied.ts'
import type { NotDrawn } from '../invitations/sql.ts'
import { guardBeside } from '../report/guard-beside.ts'
import { describeAsked, describeBreaks } from './describe-asked.ts'
import { describeMonthQuality } from './describe-month-quality.ts'
import type { InvitedCell } from './read-invited.ts'

/** What the quality of a service is told from, besides its answers. */
interface QualityFacts {
  /** The closed months of the period, oldest first. */
  closed: readonly Closing[]
  invited: readonly InvitedCell[]
  notDrawn: readonly NotDrawn[]
  /** The declarations that stood when a month ended. */
  standing: (month: string) => readonly Declaration[]
  zone: string
}

/** Describes the quality of what was published of a service. */
export function describeServiceQuality(
  known: Known,
  { closed, invited, notDrawn, standing, zone }: QualityFacts,
): Omit<ServiceQuality, 'service' | 'name'> {
  const published = closed.flatMap(({ month, services }) => {
    const own = services.find(({ service }) => service === known.service)
    return own ? [{ month, own }] : []
  })
  const stream = published.at(-1)?.own.proven ?? known.proven
  const isAlone = guardBeside(known, satisfiedIndicator.guards) === null
  const months = published.map(({ month, own }) =>
    describeMonthQuality(own, {
      month,
      isAlone,
      cells: invited.filter((one) => one.month === month && ofStream(one, own)),
      standing: standing(month),
      zone,
    }),
  )
  const ofProven = invited.filter((one) => streamOfMoment(one.moment) === stream)
  const told = months.filter(({ share }) => share !== null).length
  return {
    stream,
    asked: describeAsked(known, stream),
    frames: frames.flatMap((frame) => {
      const cells = ofProven.filter((one) => one.frame === frame)
      if (cells.length === 0) return []
      const sum = (of: 'invited' | 'undeliverable') => cells.reduce((n, one) => n + one[of], 0)
      return [{ frame, invited: sum('invited'), undeliverable: sum('undeliverable') }]
    }),
    not_drawn: describeNotDrawn(notDrawn),
    others: describeOthers(
      published.map(({ own }) => own),
      stream,
    ),
    months,
    register: describeRegister(known, told > 0),
    hidden: {
      rates: months.length - told,
      territories: Math.max(
        0,
        known.population.territories.size - (published.at(-1)?.own.territories.length ?? 0),
      ),
    },
    breaks: describeBreaks(known, stream),
    set_aside: describeSettingsAside(known),
  }
}

const ofStream = ({ moment }: InvitedCell, { proven }: ClosedService) =>
  streamOfMoment(moment) === proven

function describeNotDrawn(counts: readonly NotDrawn[]): ServiceQuality['not_drawn'] {
  const count = (draw: NotDrawn['draw']) => {
    const n = counts.find((one) => one.draw === draw)?.n ?? 0
    return n > 0 && n < fewestPublic ? null : n
  }
  return { left_out: count('left_out'), resting: count('resting'), refused: count('refused') }
}

/** Counts the answers of the other streams, where every month tells them. */
function describeOthers(
  published: readonly ClosedService[],
  proven: ServiceQuality['stream'],
): ServiceQuality['others'] {
  return webStreams.flatMap((stream) => {
    if (stream === proven) return []
    let n = 0
    for (const { streams } of published) {
      const share = streams.find((one) => one.stream === stream)?.share
      if (share?.told !== 'share') return []
      n += share.n
    }
    return [{ stream, n }]
  })
}

/** Describes the announced dates: their number is known; how many were kept is told beside a rate. */
function describeRegister({ promises }: Known, isTold: boolean): ServiceQuality['register'] {
  if (promises === null || promises.due === 0) return null
  const { due, kept } = promises
  const untold =
    shareOfRegister(kept, due).told === 'nothing' ? 'too_few' : isTold ? null : 'not_alone'
  return { due, kept: untold === null ? kept : null, untold }
}
