import { listenToKeys } from './chord/listen-to-keys.ts'
import { readCall } from './chord/read-call.ts'
import { dispatch } from './dispatch.ts'
import { followUpsAlarm } from './follow-ups/follow-ups.ts'
import { findHub } from './hub/find-hub.ts'
import { lockAlarm } from './lifecycle/idle-lock.ts'
import { retentionAlarm } from './lifecycle/retention.ts'
import { parseMessage } from './parse-message.ts'
import type { Deps } from './platform/deps.ts'

/**
 * Listens to every event of the browser and of the background itself. Call it in the first turn of a
 * start: a browser that woke the background for an event gives it to no listener that comes later.
 */
export function addListeners(
  deps: Parameters<typeof dispatch>[0] &
    Parameters<typeof listenToTabs>[0] &
    Parameters<typeof listenToKeys>[0] &
    Parameters<typeof listenToPermissions>[0] &
    Parameters<typeof listenToInstallation>[0] &
    Parameters<typeof listenToTime>[0] &
    Parameters<typeof listenToStorage>[0] &
    Parameters<typeof listenInside>[0],
): void {
  listenToMessages(deps)
  listenToTabs(deps)
  listenToKeys(deps)
  listenToPermissions(deps)
  listenToInstallation(deps)
  listenToTime(deps)
  listenToStorage(deps)
  listenInside(deps)
}

function listenToMessages(deps: Parameters<typeof dispatch>[0]): void {
  chrome.runtime.onMessage.addListener(
    (message: unknown, sender, answer: (told?: unknown) => void) => {
      const received = parseMessage(message, sender)
      if (!received) return false
      // Answered when the work is done: a sender without an answer knows that the background was stopped.
      dispatch(deps, received).then(
        (told) => answer(told ?? undefined),
        () => answer(),
      )
      return true
    },
  )
}

function listenToTabs({
  keptActs,
  panel,
  retention,
  tabs,
  typed,
}: Pick<Deps, 'keptActs' | 'panel' | 'retention' | 'tabs' | 'typed'>): void {
  chrome.tabs.onUpdated.addListener((tab, { status, url }, now) => {
    if (status || url) void tabs.moved(tab, now.url)
  })
  chrome.tabs.onActivated.addListener(({ tabId }) => {
    void chrome.tabs
      .get(tabId)
      .then((tab) => tabs.moved(tabId, tab.url))
      .then(retention.sweep)
      .catch(() => undefined)
  })
  chrome.tabs.onRemoved.addListener((tab) => {
    void tabs.closed(tab)
    void keptActs.closed(tab)
  })
  chrome.action.onClicked.addListener((tab) => {
    panel.open(tab).catch(() => undefined)
    const { id, url } = tab
    if (id === undefined) return
    void tabs.moved(id, url).then(async () => {
      const call = readCall(url, await findHub())
      if (call !== '') await typed.open(id, call)
    })
  })
}

function listenToPermissions({
  grantedOrigins,
  ownAddresses,
  permissions,
  ruleHistory,
}: Pick<Deps, 'grantedOrigins' | 'ownAddresses' | 'permissions' | 'ruleHistory'>): void {
  chrome.permissions.onAdded.addListener(({ origins = [] }) => void permissions.permitted(origins))
  chrome.permissions.onRemoved.addListener(() => {
    void permissions.withdrawn().then(async () => {
      await ruleHistory.keepOnly(grantedOrigins.has)
      await ownAddresses.keepOnly(grantedOrigins.has)
    })
  })
}

function listenToInstallation({
  extensionUpdate,
  permissions,
  welcome,
}: Pick<Deps, 'extensionUpdate' | 'permissions' | 'welcome'>): void {
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome.installed()
    void permissions.installed()
    if (reason === 'update') void extensionUpdate.installed(chrome.runtime.getManifest().version)
  })
  chrome.runtime.onUpdateAvailable.addListener(({ version }) => {
    void extensionUpdate.available(version)
  })
}

function listenToTime({
  followUps,
  idleLock,
  retention,
}: Pick<Deps, 'followUps' | 'idleLock' | 'retention'>): void {
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === retentionAlarm) void retention.sweep()
    if (name === followUpsAlarm) void followUps.askAnew()
    if (name === lockAlarm) void idleLock.alarmFired()
  })
  chrome.idle.onStateChanged.addListener((state) => void idleLock.stateChanged(state))
}

function listenToStorage({
  applyPolicy,
  authentication,
  hubTools,
  idleLock,
}: Pick<Deps, 'applyPolicy' | 'authentication' | 'hubTools' | 'idleLock'>): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session' && 'hub' in changes) {
      void authentication.hubChanged()
      void hubTools.hubChanged()
    }
    if (area === 'managed') {
      void applyPolicy()
      void idleLock.start()
    }
  })
}

/** What one piece of the background does after another. */
function listenInside({
  badge,
  beliefs,
  extensionUpdate,
  followUps,
  hubTools,
  inFlight,
  persistentFaults,
  retention,
  runAct,
  session,
  store,
  tabs,
}: Pick<
  Deps,
  | 'badge'
  | 'beliefs'
  | 'extensionUpdate'
  | 'followUps'
  | 'hubTools'
  | 'inFlight'
  | 'persistentFaults'
  | 'retention'
  | 'runAct'
  | 'session'
  | 'store'
  | 'tabs'
>): void {
  store.onWritten.addListener((written, said) => {
    if ('due' in said) void badge.showAll()
    else for (const tab of Object.keys(written)) void badge.show(Number(tab))
    if (Object.values(written).some(Boolean)) void retention.schedule()
    void extensionUpdate.tryNow()
  })
  tabs.onLeft.addListener((tab) => {
    inFlight.end(tab)
    persistentFaults.left(tab)
  })
  tabs.onDescribed.addListener((...page) => void persistentFaults.described(...page))
  runAct.onDone.addListener(() => void followUps.askAnew())
  session.onRenewed.addListener(() => {
    void hubTools.refresh()
    void beliefs.refresh()
    void followUps.refresh()
  })
}
