import { createActs } from './acts/acts.ts'
import { createAskAct } from './acts/ask-act.ts'
import { openKeptActs } from './acts/kept-acts.ts'
import { createRunAct } from './acts/run-act.ts'
import { createBeliefs } from './beliefs/beliefs.ts'
import { createChord } from './chord/chord.ts'
import { createIsSharedFault } from './faults/is-shared-fault.ts'
import { createPersistentFaults } from './faults/persistent-faults.ts'
import { createReportFaults } from './faults/report-faults.ts'
import { openRuleHistory } from './faults/rule-history.ts'
import { createFollowUps } from './follow-ups/follow-ups.ts'
import { createAuthentication } from './hub/authentication.ts'
import { openSession } from './hub/session.ts'
import { openKeyStore } from './hub/session-keys.ts'
import { createExtensionUpdate } from './lifecycle/extension-update.ts'
import { createIdleLock } from './lifecycle/idle-lock.ts'
import { createRetention } from './lifecycle/retention.ts'
import { openWelcome } from './lifecycle/welcome.ts'
import { addListeners } from './listeners.ts'
import { createAskContext } from './looks/ask-context.ts'
import { createInFlight } from './looks/in-flight.ts'
import { createLooks } from './looks/looks.ts'
import { openGrantedOrigins } from './permissions/granted-origins.ts'
import { createPermissions } from './permissions/permissions.ts'
import type { Deps } from './platform/deps.ts'
import { openSessionStore } from './platform/session-store.ts'
import { createApplyPolicy } from './policy/apply-policy.ts'
import { createFindOfferedPurpose } from './policy/find-offered-purpose.ts'
import { openPolicyStore } from './policy/policy-store.ts'
import { openOwnAddresses } from './reading/own-addresses.ts'
import { resume } from './resume.ts'
import { createAcceptRules } from './rules/accept-rules.ts'
import { openRules } from './rules/active-rules.ts'
import { bundledRules } from './rules/bundled-rules.ts'
import { createChangeRules } from './rules/change-rules.ts'
import { createHubTools } from './rules/hub-tools.ts'
import { openOrganisationTools } from './rules/organisation-tools.ts'
import { openPublishedTools } from './rules/published-tools.ts'
import { openVersionStore } from './rules/rule-versions.ts'
import { createStanding } from './standing/standing.ts'
import { createBadge } from './tabs/badge.ts'
import { createTabs } from './tabs/tabs.ts'
import { openTaughtRules } from './teaching/taught-rules.ts'
import { createTeaching, draftRuleSource } from './teaching/teaching.ts'
import { createReadTyped } from './typed/read-typed.ts'
import { createTyped } from './typed/typed.ts'

/**
 * Starts the background: makes each piece from those it needs, by name. The browser may stop the
 * background between any two events and start it again for the next. So all that is known is in a
 * store, and every listener is added at once.
 */
export function start(given: Pick<Deps, 'pageScript' | 'pointingScript' | 'panel'>): void {
  const { pageScript, pointingScript, panel } = given

  const store = openSessionStore()
  const grantedOrigins = openGrantedOrigins()
  const policyStore = openPolicyStore()
  const versionStore = openVersionStore()
  const ruleHistory = openRuleHistory()
  const ownAddresses = openOwnAddresses()
  const taughtRules = openTaughtRules()
  const publishedTools = { policy: openPublishedTools('policy'), hub: openPublishedTools('hub') }
  const keptActs = openKeptActs({ store })
  const keyStore = openKeyStore()
  const session = openSession({ store, keyStore })
  const welcome = openWelcome()

  // Of two rules with one name, that of the first source is taken.
  const sharedRuleSources = [publishedTools.policy, publishedTools.hub, bundledRules]
  const ruleSources = [draftRuleSource, ...sharedRuleSources, taughtRules]
  const organisationTools = openOrganisationTools({ publishedTools })
  const rules = openRules({ ruleSources, organisationTools })

  const tabs = createTabs({ store, grantedOrigins, rules, ownAddresses })
  const permissions = createPermissions({ pageScript, grantedOrigins, tabs })
  const teaching = createTeaching({
    ...{ pointingScript, store, grantedOrigins, tabs, taughtRules, ownAddresses },
  })

  const isSharedFault = createIsSharedFault({ sharedRuleSources })
  const reportFaults = createReportFaults({ store, session })
  const persistentFaults = createPersistentFaults({
    ...{ rules, ruleHistory, isSharedFault, reportFaults, tabs },
  })

  const changeRules = createChangeRules({ store, rules, tabs })
  const acceptRules = createAcceptRules({ publishedTools, versionStore, changeRules })
  const applyPolicy = createApplyPolicy({ policyStore, acceptRules, permissions })
  const hubTools = createHubTools({ store, session, publishedTools, acceptRules, changeRules })

  const inFlight = createInFlight()
  const findOfferedPurpose = createFindOfferedPurpose({ policyStore })
  const askContext = createAskContext({ store, session, findOfferedPurpose })
  const looks = createLooks({ store, tabs, inFlight, askContext })
  const readTyped = createReadTyped({ rules })
  const typed = createTyped({ store, inFlight, readTyped })
  const standing = createStanding({ store, findOfferedPurpose })
  const chord = createChord({ store, tabs, looks })
  const askAct = createAskAct({ session })
  const runAct = createRunAct({ keptActs, askAct })
  const acts = createActs({ keptActs, runAct })
  const beliefs = createBeliefs({ store, session })
  const followUps = createFollowUps({ store, session })
  const badge = createBadge({ store })

  const authentication = createAuthentication({ store, session, looks, keptActs, keyStore })
  const retention = createRetention({ store, tabs, keptActs })
  const idleLock = createIdleLock({ retention, authentication, policyStore })
  const extensionUpdate = createExtensionUpdate({ store, keptActs, teaching })

  addListeners({
    ...{ acts, applyPolicy, authentication, badge, beliefs, chord, extensionUpdate, followUps },
    ...{ grantedOrigins, hubTools, idleLock, inFlight, keptActs, looks, ownAddresses, panel },
    ...{ permissions, persistentFaults, readTyped, retention, ruleHistory, runAct, session },
    ...{ standing, store, tabs },
    ...{ teaching, typed, welcome },
  })
  resume({
    acts,
    applyPolicy,
    authentication,
    beliefs,
    followUps,
    hubTools,
    idleLock,
    looks,
    retention,
    welcome,
  })
}
