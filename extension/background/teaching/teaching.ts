import type { FromPanel, PointedAt } from '../../shared/messages.ts'
import { type TaughtField, type TeachingState, taughtFields } from '../../shared/teaching.ts'
import { injectContentScript } from '../permissions/content-scripts.ts'
import { originOfPage } from '../permissions/origin-of.ts'
import type { Deps } from '../platform/deps.ts'
import { createMutex } from '../platform/mutex.ts'
import type { RuleSource } from '../rules/rule-source.ts'
import { draftRule, type RuleIdentity } from './draft-rule.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    teaching: Teaching
  }
}

type Said<Kind extends FromPanel['kind']> = Extract<FromPanel, { kind: Kind }>

/** How an agent teaches a tool, by pointing at its page. */
export interface Teaching {
  begin(message: Said<'teach'>): Promise<void>
  /** Readies the page of a tab for pointing. */
  point(message: Said<'point'>): Promise<void>
  /** What was pointed at. Only the page that was asked may say it. */
  pointed(tab: number, url: string, pointed: PointedAt): Promise<void>
  goOn(): Promise<void>
  goBack(): Promise<void>
  keep(message: Said<'teach_keep'>): Promise<void>
  end(): Promise<void>
  unlearn(message: Said<'unlearn'>): Promise<void>
  isUnderWay(): Promise<boolean>
}

const name = 'teaching'
const steps = [...taughtFields, 'try', 'call'] as const

/** The rule that is being taught, before it is kept. */
export const draftRuleSource: RuleSource = {
  async rules() {
    const rule = (await readTeaching())?.rule
    return rule ? [rule] : []
  },
}

export function createTeaching({
  pointingScript,
  store,
  grantedOrigins,
  tabs,
  taughtRules,
}: Pick<Deps, 'pointingScript' | 'store' | 'grantedOrigins' | 'tabs' | 'taughtRules'>): Teaching {
  const runExclusive = createMutex()
  /** Reads the open pages of a tool again, by the current rules. */
  const readAgain = async (origin: string) => {
    for (const tab of await store.tabs()) {
      const href = (await store.tab(tab))?.note.href
      if (href && originOfPage(href) === origin) await tabs.moved(tab, href)
    }
  }
  const write = async (next: TeachingState | null) => {
    if (next) await chrome.storage.session.set({ [name]: next })
    else await chrome.storage.session.remove([name])
  }
  const change = (work: (now: TeachingState) => Promise<TeachingState | null>) =>
    runExclusive(async () => {
      const now = await readTeaching()
      if (!now) return
      const next = await work(now)
      await write(next)
      if (JSON.stringify(next?.rule) !== JSON.stringify(now.rule)) await readAgain(now.origin)
    })
  /** The name of a rule: the one it had, where the same pages were taught before. */
  const called = async (now: TeachingState): Promise<RuleIdentity> => {
    if (now.rule) return now.rule
    const tool = { name: new URL(now.origin).hostname.slice(0, 60) }
    const fresh: RuleIdentity = {
      id: `taught.${crypto.randomUUID().slice(0, 8)}`,
      version: 1,
      tool,
    }
    const draft = draftRule(now, fresh)
    if (!('rule' in draft)) return fresh
    const same = (await taughtRules.rules()).find(
      ({ origins: some = [], pages: [page] }) =>
        some.includes(now.origin) &&
        JSON.stringify(page?.when) === JSON.stringify(draft.rule.pages[0]?.when),
    )
    return same ? { id: same.id, version: same.version + 1, tool: same.tool } : fresh
  }
  /** Drafts the rule again after a step. */
  const learn = async (now: TeachingState): Promise<TeachingState> => {
    const { id, version, tool } = await called(now)
    const draft = draftRule(now, { id, version, tool })
    return 'rule' in draft ? { ...now, rule: draft.rule } : { ...now, fault: draft.fault }
  }
  return {
    begin: ({ tab }) =>
      runExclusive(async () => {
        const origin = (await store.tab(tab))?.state.origin
        if (!origin || !(await grantedOrigins.has(origin))) return
        const now = await readTeaching()
        if (now?.origin === origin) return
        await write({
          origin,
          step: 'reference',
          fault: null,
          tab: null,
          href: null,
          pointed: {},
          rule: null,
        })
        if (now?.rule) await readAgain(now.origin)
      }),
    async point({ tab, field }) {
      const origin = (await store.tab(tab))?.state.origin
      let isAsked = false
      await change(async (now) => {
        isAsked =
          now.step === field && now.origin === origin && (await grantedOrigins.has(now.origin))
        return isAsked ? { ...now, tab, fault: null } : now
      })
      if (isAsked) await injectContentScript(pointingScript, tab)
    },
    pointed: (tab, url, { kind: _, ...pointed }) =>
      change(async (now) => {
        const { step } = now
        if (now.tab !== tab || originOfPage(url) !== now.origin || !isField(step)) return now
        const asked = { ...now, tab: null, fault: null }
        const href = step === 'reference' ? url : now.href
        const next = await learn({
          ...asked,
          href,
          pointed: { ...now.pointed, [step]: pointed },
        })
        return next.fault ? { ...asked, fault: next.fault } : { ...next, step: after(step) }
      }),
    goOn: () =>
      change(async (now) =>
        now.rule ? { ...now, step: after(now.step), tab: null, fault: null } : now,
      ),
    goBack: () =>
      change(async (now) => {
        const step = steps[steps.indexOf(now.step) - 1] ?? 'reference'
        const { [step as TaughtField]: __, ...pointed } = now.pointed
        const back = { ...now, step, tab: null, fault: null, pointed }
        return step === 'reference' ? { ...back, href: null, rule: null } : learn(back)
      }),
    keep: ({ name: tool }) =>
      change(async (now) => {
        if (!now.rule || now.step !== 'call') return now
        await taughtRules.keep({ ...now.rule, tool: { name: tool } })
        return null
      }),
    end: () => change(async () => null),
    isUnderWay: async () => (await readTeaching()) !== null,
    async unlearn({ rule: id }) {
      const gone = (await taughtRules.rules()).find((one) => one.id === id)
      await taughtRules.remove(id)
      for (const origin of gone?.origins ?? []) await readAgain(origin)
    },
  }
}

/** Where a teaching stands; `null` while none does. */
async function readTeaching(): Promise<TeachingState | null> {
  // Written by this file alone, and out of reach of pages.
  const found = await chrome.storage.session.get(name)
  return (found[name] as TeachingState | undefined) ?? null
}

const isField = (step: TeachingState['step']): step is TaughtField =>
  taughtFields.some((field) => field === step)

const after = (step: TeachingState['step']): TeachingState['step'] =>
  steps[steps.indexOf(step) + 1] ?? 'call'
