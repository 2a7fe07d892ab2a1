import { createActs } from './acts/acts.ts'
import { createAskAct } from './acts/ask-act.ts'
import { openKeptActs } from './acts/kept-acts.ts'
import { createRunAct } from './acts/run-act.ts'
import { createBeliefs } from './beliefs/beliefs.ts'
import { createIsShared } from './faults/is-shared.ts'
import { createPersistentFaults } from './faults/persistent-faults.ts'
import { createReportFaults } from './faults/report-faults.ts'
import { openRuleHistory } from './faults/rule-history.ts'
import { createAuthentication } from './hub/authentication.ts'
import { openSession } from './hub/session.ts'
import { createExtensionUpdate } from './lifecycle/extension-update.ts'
import { createIdleLock } from './lifecycle/idle-lock.ts'
import { createRetention } from './lifecycle/retention.ts'
import { openWelcome } from './lifecycle/welcome.ts'
import { addListeners } from './listeners.ts'
import { createAskContext } from './looks/ask-context.ts'
import { createInFlight } from './looks/in-flight.ts'
import { createLooks } from './looks/looks.ts'
import type { PanelOpener } from './panel/panel-opener.ts'
import { openGrantedOrigins } from './permissions/granted-origins.ts'
import { createPermissions } from './permissions/permissions.ts'
import { openSessionStore } from './platform/session-store.ts'
import { createApplyPolicy } from './policy/apply-policy.ts'
import { createFindOfferedPurpose } from './policy/find-offered-purpose.ts'
import { openPolicyStore } from './policy/policy-store.ts'
import { createAcceptRules } from './rules/accept-rules.ts'
import { bundledRules } from './rules/bundled-rules.ts'
import { createChangeRules } from './rules/change-rules.ts'
import { createHubTools } from './rules/hub-tools.ts'
import { openOrganisationTools } from './rules/organisation-tools.ts'
import { openPublishedTools } from './rules/published-tools.ts'
import { openVersionStore } from './rules/rule-versions.ts'
import { openRules } from './rules/rules.ts'
import { showBadge } from './tabs/badge.ts'
import { createTabs } from './tabs/tabs.ts'
import { openTaughtRules } from './teaching/taught-rules.ts'
import { createTeaching, draftRuleSource, readTeaching } from './teaching/teaching.ts'

/**
 * How long after a start the organisation is asked of its tools, in milliseconds: first what the agent
 * waits for. And Chromium that is asked of its policy while it starts may not answer for minutes.
 */
const calm = 3_000

/**
 * Starts the background. It may be stopped between any two events and started again by the next,
 * so that all it knows is in the store, and it hears every event from its first moment.
 * @param pageScript file of the script that reads pages
 * @param pointingScript file of the script that lets the agent point at what is read
 */
export function start(pageScript: string, panel: PanelOpener, pointingScript: string): void {
  const store = openSessionStore((written) => {
    for (const [tab, known] of Object.entries(written)) void showBadge(Number(tab), known?.state)
    if (Object.values(written).some(Boolean)) void forgetting.plan()
    void updating.tryNow()
  })
  const flights = createInFlight()
  const origins = openGrantedOrigins()
  const told = { policy: openPublishedTools('policy'), hub: openPublishedTools('hub') }
  const shared = [told.policy, told.hub, bundledRules]
  const taught = openTaughtRules()
  const rules = openRules(
    [draftRuleSource, ...shared, taught],
    openOrganisationTools([told.policy, told.hub]),
  )
  const worked = openRuleHistory()
  const tabs = createTabs(
    store,
    origins,
    rules,
    (tab) => {
      flights.end(tab)
      faults.left(tab)
    },
    (...seen) => void faults.seen(...seen),
  )
  const granting = createPermissions(pageScript, origins, tabs)
  const teaching = createTeaching(pointingScript, store, origins, tabs, taught, () =>
    crypto.randomUUID().slice(0, 8),
  )
  const session = openSession(store, () => {
    void fromHub.refresh()
    void beliefs.refresh()
  })
  const beliefs = createBeliefs(store, session)
  const tellFaults = createReportFaults(store, session)
  const faults = createPersistentFaults(
    rules,
    worked,
    createIsShared(shared),
    tellFaults,
    tabs.change,
  )
  const lookAnew = createChangeRules(store, rules, tabs)
  const take = createAcceptRules(told, openVersionStore(), lookAnew)
  const policy = openPolicyStore()
  const readPolicy = createApplyPolicy(policy, take)
  const welcome = openWelcome('welcome/welcome.html')
  const fromHub = createHubTools(store, session, told.hub, take, lookAnew)
  const askContext = createAskContext(store, session, createFindOfferedPurpose(policy))
  const looks = createLooks(store, tabs, flights, askContext)
  const keptActs = openKeptActs(store)
  const updating = createExtensionUpdate(
    store,
    keptActs,
    async () => (await readTeaching()) !== null,
  )
  const acts = createActs(keptActs, createRunAct(keptActs, createAskAct(session)))
  const signingIn = createAuthentication(store, session, looks.forgetAll, keptActs)
  const forgetting = createRetention(store, tabs, keptActs)
  const locking = createIdleLock(forgetting, signingIn, policy)

  addListeners({
    ...{ acts, beliefs, fromHub, granting, looks, signingIn, tabs, teaching },
    ...{ forgetting, keptActs, locking, origins, panel, readPolicy, updating, welcome, worked },
  })

  void signingIn.resume()
  void looks.resume()
  void forgetting.sweep()
  void locking.begin()
  void acts.resume()
  // Pages are read by what is known already where neither answers.
  const ignore = () => undefined
  setTimeout(() => {
    readPolicy()
      .then((told) => told && welcome.open(told))
      .catch(ignore)
    fromHub.hubChanged().then(fromHub.refresh).catch(ignore)
    void beliefs.refresh()
  }, calm)
}
