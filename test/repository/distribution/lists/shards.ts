const daily = 'the work of each day: in batches, one hub at a time'
const byCode = 'a code names no organisation: an index of each shard is asked once'
const whole = 'a command of the operator, on all that there is: backup, restoration, verification'
const standing = 'figures of the whole hub, read when they are asked for'
const resealing = 'after a rotation of the root: in batches, one hub at a time'
const rolling = 'takes along what was added, of all organisations'

/** What goes to every shard, by the place that says it, and why. */
export const toAll: Readonly<Record<string, string>> = {
  'function access_log.drop_month': daily,
  'function access_log.make_months': daily,
  'function roll_up_changes': rolling,
  'function roll_up_promises': rolling,
  'function roll_up_stays': rolling,
  'hub/feedback/intake/activity-sql.ts: deleteOldActivity': daily,
  'hub/agents/access-log/witness/cosignatures-sql.ts: countWitnessings': standing,
  'hub/agents/access-log/witness/cosignatures-sql.ts: deleteCosignatures': whole,
  'hub/agents/access-log/witness/cosignatures-sql.ts: listWitnessings': whole,
  'hub/agents/alarms/alarms-sql.ts: deleteAlarms': daily,
  'hub/feedback/abuse/arrivals-sql.ts: deleteArrivals': daily,
  'hub/feedback/abuse/arrivals-sql.ts: deleteSalts': daily,
  'hub/agents/presence/presence-sql.ts: deletePresences': daily,
  'hub/agents/beliefs/sql.ts: deleteOldMarks': daily,
  'hub/agents/follow-ups/follow-ups-sql.ts: deleteOldFollowUps': daily,
  'hub/requests/address-changes/address-changes-sql.ts: deleteOldAddressChanges': daily,
  'hub/requests/callbacks/callbacks-sql.ts: deleteOldCallbacks': daily,
  'hub/reporting/replies/team-letters-sql.ts: takeOverdueReplies': daily,
  'hub/integrations/sources/connectors-sql.ts: listDueConnectors':
    'whose time has come is looked for every two seconds',
  'hub/catalogue/organisations/directory-sql.ts: listKnownSites': daily,
  'hub/requests/events/events-sql.ts: deleteOldEvents': daily,
  'hub/requests/events/events-sql.ts: deleteOldSeenEvents': daily,
  'hub/agents/alarms/factor-tries-sql.ts: deleteOldTries': daily,
  'hub/feedback/answers/feedback-sql.ts: nameFeedback': byCode,
  'hub/feedback/part-log/part-log-sql.ts: findDueReceipt': byCode,
  'hub/feedback/part-log/check-folded.ts: checkFolded': daily,
  'hub/feedback/part-log/part-log-sql.ts: listToFold':
    'what a killed hub left is looked for every minute',
  'hub/agents/access-log/log-months-sql.ts: listOrganisationsOfMonth': daily,
  'hub/catalogue/availability/probes-sql.ts: listDueAddresses':
    'whose time has come is looked for every minute',
  'hub/feedback/retention/purge-sql.ts: deleteOldErased': daily,
  'hub/platform/database/read-pages.ts: scanTable': whole,
  'hub/feedback/answers/check-counts.ts: checkCounts': daily,
  'hub/feedback/answers/recount-sql.ts: recountAnswers': whole,
  'hub/feedback/answers/recount-sql.ts: recountPromises': whole,
  'hub/feedback/answers/recount-sql.ts: recountRequests': whole,
  'hub/requests/requests/requests-sql.ts: findTrackedRequest': byCode,
  'hub/requests/mandates/mandates-sql.ts: findDelegatedRequest': byCode,
  'hub/agents/tools/rule-faults-sql.ts: deleteOldFaults': daily,
  'hub/integrations/webhooks/sendings-sql.ts: findGoing':
    'webhooks that something may be sent to are looked for each second',
  'hub/invitations/old-rests-sql.ts: countOldRests': resealing,
  'hub/invitations/old-rests-sql.ts: takeOldRests': resealing,
  'hub/operations/root/digests-sql.ts: countDigests': resealing,
  'hub/operations/root/digests-sql.ts: lockDigests': resealing,
  'hub/operations/root/person-keys-sql.ts: countPersonKeys': resealing,
  'hub/operations/root/person-keys-sql.ts: listPersonKeys': resealing,
  'hub/operations/root/sealed-texts-sql.ts: countSealedTexts': resealing,
  'hub/operations/root/sealed-texts-sql.ts: lockSealedTexts': resealing,
  'hub/operations/root/sealed-texts-sql.ts: updateSealedTexts': resealing,
  'hub/operations/telemetry/standing-sql.ts: countWaitingEvents': standing,
  'hub/operations/telemetry/standing-sql.ts: countSources': standing,
  'hub/operations/telemetry/standing-sql.ts: measureOldestUnsealed': standing,
  'hub/operations/telemetry/standing-sql.ts: countWebhooks': standing,
  'hub/feedback/abuse/settings-aside-sql.ts: listUnfinished':
    'what is not finished is looked for every minute',
  'hub/integrations/sources/source-hints-sql.ts: deleteHints': daily,
  'hub/invitations/invitations-sql.ts: deletePastInvitations': daily,
  'hub/invitations/invitations-sql.ts: findInvitation': byCode,
  'hub/invitations/invitations-sql.ts: listWaitingInvitations': 'once an hour',
  'hub/invitations/rest-sql.ts: deletePastRests': daily,
  'hub/invitations/ticket-counts-sql.ts: deletePastTicketCounts': daily,
  'hub/invitations/ticket-counts-sql.ts: listTicketMonths': 'a command, which lists all keys',
  'hub/requests/invitations/draw-sql.ts: deleteExpiredTickets': daily,
  'hub/requests/invitations/own-invitations-sql.ts: listOwnInvitations': 'once an hour',
  'hub/reporting/subscriptions/subscription-letters-sql.ts: deleteOldLetters': daily,
  'hub/reporting/subscriptions/subscription-letters-sql.ts: listSubscribedOrganisations':
    'once a minute',
  'hub/reporting/subscriptions/subscriptions-sql.ts: deleteOldSubscriptions': daily,
  'hub/requests/tracking/tracking-codes-sql.ts: renewTrackingCode': byCode,
  'hub/requests/intake/overdue-promises-sql.ts: listOverdueOrganisations':
    'whose date nears is looked for every minute',
  'hub/requests/addresses/usager-addresses-sql.ts: deleteOldAddresses': daily,
  'hub/requests/addresses/push-subscriptions-sql.ts: deleteAllSubscriptions':
    'a command, which replaces the key of all of them',
  'hub/integrations/webhooks/webhooks-sql.ts: findWebhook':
    'a command, which names the webhook alone',
  'hub/integrations/webhooks/webhooks-sql.ts: listWebhooks': 'a command, which lists them',
  'hub/integrations/webhooks/webhooks-sql.ts: deleteRotatedSecrets': daily,
  'hub/platform/database/whole-tables.ts: deleteRows': whole,
  'hub/feedback/receipts/withdraw-feedback-sql.ts: mark': byCode,
}

const together = 'what arrived together, of the organisations it is of'
const inTrigger = 'rows of one statement, of the organisations they are of'

/** What goes to the shards of the rows it is handed, by the place that says it, and what they are. */
export const toMany: Readonly<Record<string, string>> = {
  'function answer_crosses_no_more': inTrigger,
  'function count_promises': inTrigger,
  'function count_stays': inTrigger,
  'function cross_again': inTrigger,
  'function crossed_apply': inTrigger,
  'function crossings_of': inTrigger,
  'function index_comments': inTrigger,
  'function let_go': together,
  'function part_arrives': inTrigger,
  'function part_crosses': inTrigger,
  'function promise_turned': inTrigger,
  'function request_moved': inTrigger,
  'function set_aside_apply': inTrigger,
  'function tally_apply': inTrigger,
  'hub/agents/access-log/access-log-sql.ts: insertAccesses': together,
  'hub/feedback/intake/activity-sql.ts: upsertActivity': together,
  'hub/agents/context/contacts-sql.ts: listContacts':
    'requests of one look, all of one organisation',
  'hub/feedback/intake/counters-sql.ts: upsertCounters': together,
  'hub/requests/delivery/queue/deliveries-sql.ts: insertDeliveries': together,
  'hub/requests/delivery/queue/deliveries-sql.ts: insertHubDeliveries': together,
  'hub/requests/intake/histories-sql.ts: lockRequests': together,
  'hub/requests/intake/histories-sql.ts: listHistories': together,
  'hub/requests/intake/histories-sql.ts: listOfferedServices': together,
  'hub/feedback/part-log/append-parts-sql.ts: findKeptContents': together,
  'hub/feedback/part-log/append-parts-sql.ts: appendOnce': together,
  'hub/feedback/answers/left-out-sql.ts: listAnswers': together,
  'hub/feedback/answers/left-out-sql.ts: updateLeftOut': together,
  'hub/requests/delivery/worker/pending-requests-sql.ts: listPendingRequests': together,
  'hub/requests/promises/promises-sql.ts: updateStandingPromises': together,
  'hub/integrations/webhooks/sendings-sql.ts: findTaken': 'what was taken',
  'hub/requests/addresses/usager-addresses-sql.ts: insertAddresses':
    'requests of one import, all of one organisation',
  'hub/requests/intake/write-steps-sql.ts: insertSteps': together,
  'hub/invitations/invitations-sql.ts: insertInvitations': together,
  'hub/invitations/invitations-sql.ts: updateDelivery': together,
  'hub/invitations/invitations-sql.ts: updateInvitationState': together,
  'hub/invitations/rest-sql.ts: upsertRests': together,
  'hub/operations/root/digests-sql.ts: updateDigests': resealing,
  'hub/operations/root/sealed-texts-sql.ts: updateSealedTexts': resealing,
  'hub/requests/identifiers/renew-identifiers-sql.ts: renewIdentifiers': together,
  'hub/requests/identifiers/renew-identifiers-sql.ts: renewUndoneMerges': resealing,
  'hub/requests/invitations/draw-sql.ts: deleteDraws': together,
  'hub/requests/invitations/draw-sql.ts: listInvited': together,
  'hub/requests/invitations/draw-sql.ts: listUndrawn': together,
  'hub/requests/invitations/draw-sql.ts: updateDraws': together,
}

/** What finds a row by two bounds that are the same, so that an index is used: Citus does not see that they are. */
export const comparedByRange: readonly string[] = [
  'function crossings_of',
  'function index_comments',
  'function part_arrives',
  'function part_crosses',
  'function promise_turned',
  'function tally_apply',
]
