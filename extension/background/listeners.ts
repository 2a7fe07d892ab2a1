import type { Look } from '../shared/messages.ts'
import type { KeptActs } from './acts/kept-acts.ts'
import { type Obeying, obey } from './dispatch.ts'
import type { Worked } from './faults/rule-history.ts'
import type { Updating } from './lifecycle/extension-update.ts'
import { type Locking, lockAlarm } from './lifecycle/idle-lock.ts'
import { type Forgetting, forgetAlarm } from './lifecycle/retention.ts'
import type { Welcome } from './lifecycle/welcome.ts'
import type { PanelPort } from './panel/panel-opener.ts'
import { parseMessage } from './parse-message.ts'
import type { Origins } from './permissions/granted-origins.ts'
import type { ReadPolicy } from './policy/apply-policy.ts'

/** What follows the browser, beside what does as it is told. */
export interface Following extends Obeying {
  forgetting: Forgetting
  keptActs: KeptActs
  locking: Locking
  origins: Origins
  panel: PanelPort
  readPolicy: ReadPolicy
  updating: Updating
  welcome: Welcome
  worked: Worked
}

/**
 * Hears every event the background follows. It must be called in the first turn of a start: a browser
 * that woke the background for an event gives it to no listener that comes later.
 */
export function hearBrowser(parts: Following): void {
  hearMessages(parts)
  hearTabs(parts)
  hearGrants(parts)
  hearInstalling(parts)
  hearTime(parts)
  hearStorage(parts)
}

function hearMessages(parts: Following): void {
  chrome.runtime.onMessage.addListener((said: unknown, sender, answer: (look?: Look) => void) => {
    const heard = parseMessage(said, sender)
    if (!heard) return false
    // Answered when it is done, so that whoever asked knows if the background was stopped before.
    obey(parts, heard).then(
      (look) => answer(look ?? undefined),
      () => answer(),
    )
    return true
  })
}

function hearTabs({ forgetting, keptActs, panel, tabs }: Following): void {
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
}

function hearGrants({ granting, origins: granted, worked }: Following): void {
  chrome.permissions.onAdded.addListener(({ origins = [] }) => void granting.permitted(origins))
  chrome.permissions.onRemoved.addListener(() => {
    void granting.withdrawn().then(() => worked.keepOnly(granted.has))
  })
}

function hearInstalling({ granting, updating, welcome }: Following): void {
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome.installed()
    void granting.installed()
    if (reason === 'update') void updating.installed(chrome.runtime.getManifest().version)
  })
  chrome.runtime.onUpdateAvailable.addListener(({ version }) => void updating.waits(version))
}

function hearTime({ forgetting, locking }: Following): void {
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === forgetAlarm) void forgetting.sweep()
    if (name === lockAlarm) void locking.rang()
  })
  chrome.idle.onStateChanged.addListener((state) => void locking.changed(state))
}

function hearStorage({ fromHub, locking, readPolicy, signingIn }: Following): void {
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
}
