import type { Database, Queryable } from '../../hub/platform/database/database.ts'
import type { ChannelSender } from '../../hub/requests/delivery/channels/channel-sender.ts'
import type { Draw } from './world/draw.ts'

/** A bug of the hub, planted to see whether a simulation finds it. */
export interface Plant {
  database?(whole: Database): Database
  sender?(whole: ChannelSender, draw: Draw): ChannelSender
  /** SQL that spoils the schema. */
  script?: string
}

/** Rewrites each statement that contains a text. */
function rewrite(from: string, to: string): Plant {
  const within = <Asked extends Queryable>(whole: Asked): Asked => ({
    ...whole,
    query: (sql, parameters) => whole.query(sql.replace(from, to), parameters),
  })
  return {
    database: (whole) => ({
      ...within(whole),
      transaction: (work) => whole.transaction((transaction) => work(within(transaction))),
    }),
  }
}

/** Planted bugs by name: `npm run simulate -- --plant early-answer`. */
export const plants: Readonly<Record<string, Plant>> = {
  /** Acknowledges before the commit. */
  'early-answer': {
    database: (whole) => ({
      ...whole,
      transaction: (work) =>
        new Promise((resolve, reject) => {
          whole
            .transaction(async (transaction) => {
              const done = await work(transaction)
              resolve(done)
              return done
            })
            .catch(reject)
        }),
    }),
  },
  /** Sends again under another Message-ID or idempotency key. */
  'fresh-name': {
    sender: (whole, draw) => ({
      ...whole,
      send: (sending) => whole.send({ ...sending, name: `${sending.name}.${draw.below(10 ** 9)}` }),
    }),
  },
  /** Seals without the oldest look. */
  'skipped-look': rewrite('order by access limit $2\n', 'order by access limit $2 offset 1\n'),
  /** Counts each answer twice. */
  'counted-twice': {
    script: `create trigger answer_added_again after insert on answer
      referencing new table as added for each statement execute function tally_add()`,
  },
  /** Takes a job for ever: nobody takes over from a killed hub. */
  'lost-lease': rewrite(
    'leased_until = now() + make_interval(secs => chosen.lease)',
    `leased_until = 'infinity'`,
  ),
  /** The retention takes counts with the answers. */
  'uncounted-purge': rewrite(`'parvis.retention', 'on'`, `'parvis.retention', 'off'`),
  /** It deletes the answers of its last day too. */
  'greedy-purge': rewrite(
    'day < $3::date\n       order by feedback.day',
    'day <= $3::date\n       order by feedback.day',
  ),
  /** Answers that are over while they are set aside count no more, once they are put back. */
  'lost-put-back': rewrite('from gone where n <> 0 and not', 'from gone where n < 0 and not'),
  /** An erasure leaves messages that wait. */
  'half-erased': rewrite(
    'delete from job where organisation = $1 and subject = $2',
    'delete from job where organisation = $1 and subject = $2 and run_at < now()',
  ),
  /** A new root renews receipts to what nobody holds. */
  'lost-receipts': rewrite('set receipt_hash = r.digest', `set receipt_hash = r.digest || 'x'`),
  /** It passes over tracking codes. */
  'old-root': rewrite('and tracking_hash not like $2', 'and tracking_hash not like $2 and false'),
}
