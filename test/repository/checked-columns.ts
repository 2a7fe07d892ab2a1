import { accessAct, accessOutcome, accessWays } from '#shared/contract/agents/access.ts'
import { role } from '#shared/contract/agents/agent.ts'
import {
  contactChannels,
  contactOutcomes,
  contactSides,
  contactSubjects,
} from '#shared/contract/agents/contact.ts'
import {
  recognisedHow,
  recognisedKinds,
  secondFactorKinds,
} from '#shared/contract/agents/context.ts'
import { mergeReasons, undoReasons } from '#shared/contract/agents/merge.ts'
import { ruleBrowsers, ruleFields } from '#shared/contract/agents/tools.ts'
import { declared } from '#shared/contract/catalogue/declaration.ts'
import { crestTypes } from '#shared/contract/catalogue/identity.ts'
import { offerWays, probeFailures } from '#shared/contract/catalogue/offer.ts'
import {
  proofKinds,
  requestOutcomes,
  requestStates,
  stateSources,
} from '#shared/contract/catalogue/proof-kind.ts'
import { channels } from '#shared/contract/catalogue/service.ts'
import { answerChannels } from '#shared/contract/feedback/entry.ts'
import { reviews, setAsideReasons } from '#shared/contract/feedback/set-aside.ts'
import {
  putBackReasons,
  settingReasons,
  settingStates,
} from '#shared/contract/feedback/setting-aside.ts'
import { circumstanceKinds } from '#shared/contract/reporting/circumstance.ts'
import { closingReasons } from '#shared/contract/reporting/closing.ts'
import { subscriptionKinds, subscriptionLengths } from '#shared/contract/reporting/subscription.ts'
import {
  warningMeasures,
  warningOutcomes,
  warningWays,
  watchedStreams,
} from '#shared/contract/reporting/warning.ts'
import { mandateKinds } from '#shared/contract/requests/delegate.ts'
import { eventContents } from '#shared/contract/requests/event.ts'
import { textKind } from '#shared/contract/requests/message-text.ts'
import { promiseBases, promiseCauses } from '#shared/contract/requests/promise-basis.ts'
import { audiences, deliveredChannel, deliveryOutcomes } from '#shared/contract/requests/proof.ts'
import { replyKinds } from '#shared/contract/requests/reply.ts'
import { requestChannels } from '#shared/contract/requests/request.ts'
import { countedStreams, streams } from '#shared/contract/stream.ts'
import { resultInstruments } from '#shared/quality/result-scales.ts'
import { locales } from '#shared/text/locale.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { regimes } from '../../hub/agents/access-log/seal.ts'
import { witnessFaults } from '../../hub/agents/access-log/witness/cosignatures-sql.ts'
import { alarmKinds } from '../../hub/agents/alarms/alarms-sql.ts'
import { browserKinds } from '../../hub/agents/authorisation/kind-of-browser.ts'
import { offerKinds } from '../../hub/catalogue/availability/offers-sql.ts'
import { stoppedWhy } from '../../hub/integrations/webhooks/failure.ts'
import { delayClasses } from '../../hub/invitations/facts.ts'
import { keyKinds } from '../../hub/platform/crypto/stored-keys-sql.ts'
import { addressChannels } from '../../hub/requests/addresses/usager-addresses-sql.ts'
import { proofAuthors } from '../../hub/requests/requests/proofs-sql.ts'

const cuts = ['whole', 'channel', 'territory']

/** What a column may hold, by its name where it means one thing, or by its table and its name. */
export const checkedColumns: Readonly<Record<string, readonly string[]>> = {
  stream: streams,
  'counter.stream': countedStreams,
  'warning.stream': ['', ...watchedStreams],
  'warning_norm.stream': ['', ...watchedStreams],
  crest_type: crestTypes,
  'sign_in_record.browser': browserKinds,
  channel: answerChannels,
  'request.channel': requestChannels,
  'mandate.kind': mandateKinds,
  'mandate.channel': addressChannels,
  'mandate.ended_by': ['usager', 'delegate'],
  'request_reply.kind': replyKinds,
  'request_reply.written_in': usagerLocales,
  'stay_change.channel': requestChannels,
  'promise_moment.channel': requestChannels,
  'promise_change.channel': requestChannels,
  'delivery.channel': deliveredChannel.options,
  'address_change.channel': addressChannels,
  'usager_address.channel': addressChannels,
  'contact.channel': contactChannels,
  preferred_channel: channels,
  locale: usagerLocales,
  'roll_up.locale': ['', ...usagerLocales],
  'subscription.locale': locales,
  'account.locale': locales,
  state: requestStates,
  'setting_aside.state': settingStates,
  'request.outcome': requestOutcomes,
  'invitation.outcome': requestOutcomes,
  'invitation.channel': requestChannels,
  'invitation.state': ['open', 'refused', 'taken_back'],
  'invitation.delay': delayClasses,
  delivery: ['none', 'waiting', 'delivered', 'undeliverable'],
  frame: ['register', 'submissions', 'counter'],
  kept: ['kept', 'missed'],
  moment: ['submitted', 'served', 'campaign'],
  draw: ['drawn', 'left_out', 'resting', 'refused'],
  'organisation_move.state': ['leaving', 'arriving', 'gone'],
  'request_state.how': stateSources,
  set_aside: setAsideReasons,
  set_aside_was: setAsideReasons,
  review: reviews,
  'late_change.reason': closingReasons,
  'setting_aside_act.act': ['set_aside', 'put_back'],
  'setting_aside_act.reason': [...settingReasons, ...putBackReasons],
  'setting_aside_act.role': role.exclude(['agent']).options,
  'promise.basis': promiseBases,
  because: promiseCauses,
  'proof.kind': proofKinds,
  'message_text.kind': textKind.options,
  audience: [...audiences, 'invitation'],
  'proof.made_by': proofAuthors,
  'delivery.made_by': ['source', 'hub'],
  'delivery.outcome': deliveryOutcomes,
  'identifier.kind': recognisedKinds,
  'identifier.how': recognisedHow,
  one_kind: recognisedKinds,
  other_kind: recognisedKinds,
  'merge.reason': mergeReasons,
  undone_reason: undoReasons,
  'second_factor.kind': secondFactorKinds,
  'agent.role': role.options,
  'access_log.access.act': accessAct.options,
  'access_log.access.outcome': accessOutcome.options,
  'access_log.access.way': accessWays,
  regime: regimes,
  'access_log.alarm.kind': alarmKinds,
  'declaration.kind': declared.options.map((one) => one.shape.kind.value),
  'event.type': Object.keys(eventContents),
  stopped_why: stoppedWhy,
  'log_cosignature.fault': witnessFaults,
  'stored_key.use': keyKinds,
  'contact.side': contactSides,
  'contact.about': contactSubjects,
  'contact.outcome': contactOutcomes,
  'tool_rule.says': ['rule', 'withdrawn'],
  'rule_fault.field': ruleFields,
  'rule_fault.browser': ruleBrowsers,
  'roll_up.grain': ['month', 'week', 'territory_month', 'territory_year', 'locale_year'],
  'promise_count.grain': ['month', 'week'],
  cut: cuts,
  'stay_count.outcome': ['ended', 'withdrawn', 'open'],
  'stay_change.outcome': ['ended', 'withdrawn', 'open'],
  'wait_count.outcome': ['ended', 'withdrawn'],
  'crossed.fact': [
    ...['kept', 'promise', 'width', 'proofs', 'sent', 'noticed'],
    ...['lcp', 'inp', 'cls', 'errors', 'failed', 'elapsed'],
  ],
  'offer_fact.kind': offerKinds,
  'offer_month.kind': offerKinds,
  way: offerWays,
  'probe_address.failure': probeFailures,
  'result_import.instrument': resultInstruments,
  'circumstance_version.kind': circumstanceKinds,
  measure: warningMeasures,
  'warning.way': warningWays,
  'warning.outcome': warningOutcomes,
  'subscription.kind': subscriptionKinds,
  every: subscriptionLengths,
}

/** Columns of such a name that hold something else, and what. */
export const freeColumns: Readonly<Record<string, string>> = {
  'request.kind': 'what its source calls it',
  'delivery.why': 'words of the system that sent it',
  'access_log.access.reason': 'words of an administrator, or a reason that the organisation reads',
  'offer_fact.reason': 'words of whoever closed a counter',
  'connector.refused_why': 'a sentence of the hub',
  'declaration.basis': 'words of its author',
  'warning.cause': 'words of its author',
}
