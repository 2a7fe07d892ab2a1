import type { FromPanel, Look } from '../messages.ts'
import { createActs } from './acts/acts.ts'
import { createAskAct } from './acts/ask-act.ts'
import { openKeptActs } from './acts/kept-acts.ts'
import { createRunAct } from './acts/run-act.ts'
import { createAskContext } from './ask-context.ts'
import { createBeliefs } from './asked/beliefs.ts'
import { showBadge } from './badge.ts'
import { createIsShared } from './faults/is-shared.ts'
import { createStandingFaults } from './faults/standing-faults.ts'
import { createTellFaults } from './faults/tell-faults.ts'
import { openWorked } from './faults/worked.ts'
import { createFlights } from './flights.ts'
import { createForgetting, forgetAlarm } from './forgetting.ts'
import { createGranting } from './granted/granting.ts'
import { openOrigins } from './granted/origins.ts'
import { openSession } from './hub/session.ts'
import { createSigningIn } from './hub/sign-in.ts'
import { createLocking, lockAlarm } from './locking.ts'
import { createLooks } from './looks.ts'
import type { PanelPort } from './panel/port.ts'
import { type Heard, parseMessage } from './parse-message.ts'
import { createMayAskFor } from './policy/may-ask-for.ts'
import { openPolicyMemory } from './policy/policy-memory.ts'
import { openWelcome } from './policy/welcome.ts'
import { bundled } from './rules/bundled.ts'
import { createFromHub } from './rules/from-hub.ts'
import { createReadPolicy } from './rules/from-policy.ts'
import { openKeptShelf } from './rules/kept.ts'
import { createLookAnew } from './rules/look-anew.ts'
import { openOrganisation } from './rules/organisation.ts'
import { openRules } from './rules/rules.ts'
import { createTake } from './rules/take.ts'
import { openVersionMemory } from './rules/versions.ts'
import { openStore } from './store.ts'
import { createTabs } from './tabs.ts'
import { openTaught } from './teaching/taught.ts'
import { createTeaching, draftShelf, readTeaching } from './teaching/teaching.ts'
import { createUpdating } from './updating.ts'

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
export function start(pageScript: string, panel: PanelPort, pointingScript: string): void {
  const store = openStore((written) => {
    for (const [tab, known] of Object.entries(written)) void showBadge(Number(tab), known?.state)
    if (Object.values(written).some(Boolean)) void forgetting.plan()
    void updating.tryNow()
  })
  const flights = createFlights()
  const origins = openOrigins()
  const told = { policy: openKeptShelf('policy'), hub: openKeptShelf('hub') }
  const shared = [told.policy, told.hub, bundled]
  const taught = openTaught()
  const rules = openRules(
    [draftShelf, ...shared, taught],
    openOrganisation([told.policy, told.hub]),
  )
  const worked = openWorked()
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
  const granting = createGranting(pageScript, origins, tabs)
  const teaching = createTeaching(pointingScript, store, origins, tabs, taught, () =>
    crypto.randomUUID().slice(0, 8),
  )
  const session = openSession(store, () => {
    void fromHub.refresh()
    void beliefs.refresh()
  })
  const beliefs = createBeliefs(store, session)
  const tellFaults = createTellFaults(store, session)
  const faults = createStandingFaults(
    rules,
    worked,
    createIsShared(shared),
    tellFaults,
    tabs.change,
  )
  const lookAnew = createLookAnew(store, rules, tabs)
  const take = createTake(told, openVersionMemory(), lookAnew)
  const policy = openPolicyMemory()
  const readPolicy = createReadPolicy(policy, take)
  const welcome = openWelcome('welcome/welcome.html')
  const fromHub = createFromHub(store, session, told.hub, take, lookAnew)
  const askContext = createAskContext(store, session, createMayAskFor(policy))
  const looks = createLooks(store, tabs, flights, askContext)
  const keptActs = openKeptActs(store)
  const updating = createUpdating(store, keptActs, async () => (await readTeaching()) !== null)
  const acts = createActs(keptActs, createRunAct(keptActs, createAskAct(session)))
  const signingIn = createSigningIn(store, session, looks.forgetAll, keptActs)
  const forgetting = createForgetting(store, tabs, keptActs)
  const locking = createLocking(forgetting, signingIn, policy)

  const obey = (message: FromPanel): Promise<void> => {
    switch (message.kind) {
      case 'sign_in':
        // The agent is in before the hub is asked of tools, and nothing waits for that.
        return signingIn.signIn().then(() => {
          void fromHub.ask().then(beliefs.refresh)
        })
      case 'sign_out':
        return signingIn.signOut()
      case 'sign_out_everywhere':
        return signingIn.signOutEverywhere()
      case 'granted':
        return granting.granted(message.origin)
      case 'ask':
        return looks.ask(message)
      case 'again':
        return looks.again(message.tab, message.generation)
      case 'forget':
        return looks.forget(message.tab)
      case 'believe':
        return beliefs.answer(message.answers)
      case 'act':
        return acts.obey(message)
      case 'teach':
        return teaching.begin(message)
      case 'point':
        return teaching.point(message)
      case 'teach_on':
        return teaching.goOn()
      case 'teach_back':
        return teaching.goBack()
      case 'teach_keep':
        return teaching.keep(message)
      case 'teach_end':
        return teaching.end()
      case 'unlearn':
        return teaching.unlearn(message)
    }
  }
  const hearPage = ({ tab, url, message }: Extract<Heard, { from: 'page' }>) => {
    switch (message.kind) {
      case 'arrived':
        return tabs.arrived(tab, url)
      case 'moved':
        return tabs.movedWithin(tab, url, message.href)
      case 'sighted':
        return tabs.sighted(tab, url, message)
      case 'pointed':
        return teaching.pointed(tab, url, message)
    }
  }
  chrome.runtime.onMessage.addListener((said: unknown, sender, answer: (look?: Look) => void) => {
    const heard = parseMessage(said, sender)
    if (!heard) return false
    const done = heard.from === 'panel' ? obey(heard.message) : hearPage(heard)
    // Answered when it is done, so that whoever asked knows if the background was stopped before.
    done.then(
      (look) => answer(look ?? undefined),
      () => answer(),
    )
    return true
  })

  chrome.tabs.onUpdated.addListener((tab, { status, url }, now) => {
    if (status || url) void tabs.moved(tab, now.url)
  })
  chrome.tabs.onActivated.addListener(({ tabId }) => {
    void chrome.tabs
      .get(tabId)
      .then((tab) => tabs.moved(tabId, tab.url))
      .then(forgetting.sweep)
      .catch(() => undefined)
  })
  chrome.tabs.onRemoved.addListener((tab) => {
    void tabs.closed(tab)
    void keptActs.closed(tab)
  })

  chrome.action.onClicked.addListener((tab) => {
    panel.open(tab)
    if (tab.id !== undefined) void tabs.moved(tab.id, tab.url)
  })
  chrome.permissions.onAdded.addListener(({ origins = [] }) => void granting.permitted(origins))
  chrome.permissions.onRemoved.addListener(() => {
    void granting.withdrawn().then(() => worked.keepOnly(origins.has))
  })
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome.installed()
    void granting.installed()
    if (reason === 'update') void updating.installed(chrome.runtime.getManifest().version)
  })
  chrome.runtime.onUpdateAvailable.addListener(({ version }) => void updating.waits(version))
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === forgetAlarm) void forgetting.sweep()
    if (name === lockAlarm) void locking.rang()
  })
  chrome.idle.onStateChanged.addListener((state) => void locking.changed(state))

  chrome.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session' && 'hub' in changes) {
      void signingIn.hubChanged()
      void fromHub.hubChanged()
    }
    if (area === 'managed') {
      void readPolicy()
      void locking.begin()
    }
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
