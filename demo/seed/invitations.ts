import { dayNumber, daysLater, monthsLater } from '#shared/calendar/day.ts'
import { type ProvenStream, provenStreams } from '#shared/contract/stream.ts'
import type { InvitationFacts } from '../../hub/invitations/facts.ts'
import { sealFacts } from '../../hub/invitations/facts.ts'
import type { Secret } from '../../hub/platform/crypto/secret.ts'
import type { Database, Queryable } from '../../hub/platform/database/database.ts'
import { closeMonths } from '../../hub/reporting/closing/close-months.ts'
import { pick, type Random } from '../valmont/chance.ts'
import { townDay } from '../valmont/promise.ts'
import { districtCodes } from '../valmont/services/districts.ts'

/** The town, with its year of answers. */
interface Invited {
  organisation: string
  secret: Secret
  now: Date
  random: Random
}

/** An answer of somebody invited. */
interface Answer {
  feedback: string
  stream: ProvenStream
  service: string
  month: string
  site: string
  configuration: number
  form: string
  item: string | null
  pi: number | null
  locale: string
  territory: string | null
  satisfied: boolean
}

/** Of those invited, one in so many answers; of those told *no* or told late, fewer. */
const answering = { well: 0.45, badly: 0.28 }

/** Messages that reach nobody. */
const lost = 0.04

/**
 * Writes the invitations behind the answers of the year, and those that nobody answered: fewer
 * answer whose date was missed, or who were refused. Then each month closes on its day.
 */
export async function seedInvitations(database: Database, invited: Invited): Promise<void> {
  const { organisation, now, random } = invited
  await database.transaction(async (transaction) => {
    const answers = await listAnswers(transaction, organisation)
    const rows = answers.flatMap((one) => {
      const facts = inventFacts(one, random)
      const isWell = facts.kept === 'kept' && facts.outcome !== 'refused'
      const silent = drawSilent(isWell ? answering.well : answering.badly, random)
      return [
        rowOf(invited, one, facts, one.feedback),
        ...Array.from({ length: silent }, () => rowOf(invited, one, facts, null)),
      ]
    })
    await insertRows(transaction, rows)
  })
  const today = townDay(now)
  for (let ago = 12; ago >= 0; ago -= 1) {
    const day = daysLater(`${monthsLater(today, -ago).slice(0, 7)}-01`, 9)
    if (dayNumber(day) > dayNumber(today)) continue
    await closeMonths({
      database,
      secret: invited.secret,
      clock: () => new Date(`${day}T06:00:00Z`),
    })
  }
}

function listAnswers(database: Queryable, organisation: string): Promise<Answer[]> {
  return database.query<Answer>(
    `select feedback, f.stream, f.service, date_trunc('month', f.day)::date::text as month, f.site,
       f.configuration, f.form, f.item, f.pi, f.locale, f.territory, a.value in ('4', '5') as satisfied
     from feedback f join answer a using (organisation, feedback)
     where organisation = $1 and stream = any($2) and form <> 'campaign' and a.item = f.opening
     order by f.stream, f.day, f.feedback`,
    [organisation, [...provenStreams]],
  )
}

/**
 * Invents what the town knew: of a request, satisfied usagers were served in time more often; of a
 * form, where it came from.
 */
function inventFacts(
  { stream, service, locale, territory, satisfied }: Answer,
  random: Random,
): InvitationFacts {
  if (stream === 'submitted') return { locale, ...(territory && { territory }) }
  const isKept = random() < (satisfied ? 0.8 : 0.5)
  const isRefused = service === 'petite-enfance' && random() < (satisfied ? 0.2 : 0.6)
  return {
    ...(service !== 'etat-civil' && { territory: territory ?? pick(random, districtCodes) }),
    channel: pick(random, ['web', 'web', 'web', 'counter', 'telephone']),
    kept: isKept ? 'kept' : 'missed',
    delay: isKept ? 'week' : 'month',
    ...(service === 'petite-enfance' && { outcome: isRefused ? 'refused' : 'granted' }),
    locale,
  }
}

/** Draws how many did not answer before one did. */
function drawSilent(rate: number, random: Random): number {
  return Math.floor(Math.log(1 - random()) / Math.log(1 - rate))
}

function rowOf(
  { organisation, secret, random }: Invited,
  { satisfied: _, locale: __, territory: ___, feedback: ____, stream, ...asked }: Answer,
  facts: InvitationFacts,
  feedback: string | null,
) {
  const isForm = stream === 'submitted'
  const isLost = !isForm && feedback === null && random() < lost
  return {
    organisation,
    // No ticket opens it: its thirty days are over, or its link was lost.
    ticket_hash: Buffer.from(Array.from({ length: 32 }, () => random() * 256)).toString(
      'base64url',
    ),
    ...asked,
    moment: isForm ? 'submitted' : 'served',
    frame: isForm ? 'submissions' : 'register',
    feedback,
    delivery: isForm ? 'none' : isLost ? 'undeliverable' : 'delivered',
    sealed: sealFacts(secret, organisation, facts),
  }
}

async function insertRows(
  transaction: Queryable,
  rows: readonly ReturnType<typeof rowOf>[],
): Promise<void> {
  await transaction.query(
    `insert into invitation (organisation, ticket_hash, service, site, configuration, form, item,
       moment, frame, month, probability, pi, delivery, sealed, feedback, finished)
     select organisation, ticket_hash, service, site, configuration, form, item, moment, frame,
       month, 1, pi, delivery, sealed, feedback, feedback is not null
     from jsonb_to_recordset($1::jsonb) as said (
       organisation text, ticket_hash text, service text, site text, configuration int, form text,
       item text, moment text, frame text, month date, pi double precision, delivery text, sealed text, feedback uuid
     )`,
    [JSON.stringify(rows)],
  )
}
