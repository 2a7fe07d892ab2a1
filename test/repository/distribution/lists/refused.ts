import type { Refusal } from '../refusals.ts'

const ofAnswers = 'rows of answers on their way: folded by a job, for each organisation'
const ofRows = 'rows of one statement, on the shard that holds them all'
const ownRows = 'each part names rows that no other part does'
const ofRoot =
  'a new root of the hub: it seals texts and digests anew where one database holds them'

/** What Citus refuses and still stands in the code, by the place that says it, and why. It may only shrink. */
export const refused: Readonly<Partial<Record<Refusal, Readonly<Record<string, string>>>>> = {
  correlated: {
    'function index_comments': ofAnswers,
    'function part_crosses': ofAnswers,
    'function request_moved': ofRows,
    'function tally_apply': ofAnswers,
    'hub/feedback/part-log/append-parts-sql.ts: appendOnce': ofAnswers,
    'hub/requests/delivery/queue/deliveries-sql.ts: insertHubDeliveries': ofRows,
  },
  limited: {
    'function crossings_of': ofAnswers,
    'function index_comments': ofAnswers,
    'function part_arrives': ofAnswers,
    'function part_crosses': ofAnswers,
    'function promise_turned': ofRows,
    'function request_moved': ofRows,
    'function tally_apply': ofAnswers,
    'hub/feedback/part-log/append-parts-sql.ts: appendOnce': ofAnswers,
  },
  locks: {
    'function let_go': ofAnswers,
    'hub/invitations/old-rests-sql.ts: takeOldRests': ofRoot,
    'hub/operations/root/digests-sql.ts: lockDigests': ofRoot,
    'hub/operations/root/sealed-texts-sql.ts: lockSealedTexts': ofRoot,
    'hub/requests/addresses/usager-addresses-sql.ts: deleteOldAddresses': ofRows,
    'hub/requests/identifiers/renew-identifiers-sql.ts: renewIdentifiers': ofRows,
    'hub/requests/intake/histories-sql.ts: lockRequests': ofRows,
  },
  handed: {
    'function answer_crosses_no_more': ofAnswers,
    'function part_arrives': ofAnswers,
    'function part_crosses': ofAnswers,
  },
  several: {
    'function cross_again': ofAnswers,
    'hub/feedback/part-log/part-log-sql.ts: moveParts': ofAnswers,
    'hub/reporting/closing/late-changes-sql.ts: moveLateChanges': ownRows,
  },
  carried: {
    'function access_log.drop_month': 'scale.sql sets it so that each shard hears of it',
    'function access_log.make_months': 'scale.sql sets it so that each shard hears of it',
    'function access_log.purge': 'scale.sql sets it so that each shard hears of it',
  },
}

/** Functions that take rows of a table, which no shard has a type of, and why. It may only shrink. */
export const rowTakers: Readonly<Record<string, string>> = {
  comment_tally_apply: ofAnswers,
  crossed_apply: ofAnswers,
  sorted_tally_apply: ofAnswers,
  theme_tally_apply: ofAnswers,
}
