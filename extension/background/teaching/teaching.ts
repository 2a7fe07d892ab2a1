import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import type { FromPanel, PointedAt } from '../../shared/messages.ts'
import {
  type Pointed,
  stepsOf,
  type TaughtField,
  type TaughtPart,
  type TeachingState,
  type TeachingStep,
  taughtFields,
} from '../../shared/teaching.ts'
import { injectContentScript } from '../permissions/content-scripts.ts'
import { originOfPage } from '../permissions/origin-of.ts'
import type { Deps } from '../platform/deps.ts'
import { createMutex } from '../platform/mutex.ts'
import { parseValue } from '../reading/parse-value.ts'
import type { RuleSource } from '../rules/rule-source.ts'
import { draftRule, type RuleIdentity } from './draft-rule.ts'
import { isSameForAll, readMessageOf, withMessage } from './read-message.ts'

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
  /** The agent says which address is theirs. */
  own(message: Said<'teach_own'>): Promise<void>
  /** An address is the agent's no longer. */
  forgetOwn(message: Said<'forget_own'>): Promise<void>
  keep(message: Said<'teach_keep'>): Promise<void>
  end(): Promise<void>
  unlearn(message: Said<'unlearn'>): Promise<void>
  isUnderWay(): Promise<boolean>
}

const name = 'teaching'

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
  ownAddresses,
}: Pick<
  Deps,
  'pointingScript' | 'store' | 'grantedOrigins' | 'tabs' | 'taughtRules' | 'ownAddresses'
>): Teaching {
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
    if ('fault' in draft) return { ...now, fault: draft.fault }
    return { ...now, rule: draft.rule }
  }
  const isOwnKnown = async ({ rule }: TeachingState) =>
    Boolean(rule?.pages[0]?.own) || (await ownAddresses.said()).length > 0
  /** What was taken for the identifier of a message is the same for all: the next is tried. */
  const withNextMark = async (now: TeachingState, rule: ToolRule): Promise<TeachingState> => {
    const wrongMarks = now.wrongMarks + 1
    const next = { ...now, wrongMarks, read: [], rule: { ...rule, version: rule.version + 1 } }
    const learnt = await learn(next)
    return learnt.fault ? { ...begun(now.origin), fault: learnt.fault } : learnt
  }
  tabs.onDescribed.addListener(async (_, __, page) => {
    const one = readMessageOf(page)
    if (!one) return
    await change(async (now) => {
      const { rule } = now
      if (!rule || page.rule !== `${rule.id}@${rule.version}`) return now
      if (isSameForAll(now, one)) return withNextMark(now, rule)
      return { ...now, read: withMessage(now, one) }
    })
  })
  return {
    begin: ({ tab }) =>
      runExclusive(async () => {
        const origin = (await store.tab(tab))?.state.origin
        if (!origin || !(await grantedOrigins.has(origin))) return
        const now = await readTeaching()
        if (now?.origin === origin) return
        await write(begun(origin))
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
        const part = step === 'subject' ? subjectOf(pointed) : step
        const href = step === 'subject' ? url : now.href
        const learnt = await learn({
          ...asked,
          href,
          pointed: { ...now.pointed, [part]: pointed },
        })
        if (learnt.fault) return { ...asked, fault: learnt.fault }
        const next = { ...learnt, isOwnKnown: await isOwnKnown(learnt) }
        return { ...next, step: after(next, step) }
      }),
    goOn: () =>
      change(async (now) =>
        now.rule ? { ...now, step: after(now, now.step), tab: null, fault: null } : now,
      ),
    goBack: () =>
      change(async (now) => {
        const steps = stepsOf(now)
        const step = steps[steps.indexOf(now.step) - 1] ?? 'subject'
        if (step === 'subject') return begun(now.origin)
        const { [step as TaughtPart]: __, ...pointed } = now.pointed
        return learn({ ...now, step, tab: null, fault: null, pointed })
      }),
    own: ({ address }) =>
      change(async (now) => {
        const read = parseValue('email', address)
        if (now.step !== 'own') return now
        if (read === null) return { ...now, fault: 'no_email' }
        await ownAddresses.say(read)
        await readAgain(now.origin)
        return { ...now, step: 'try', fault: null, read: [] }
      }),
    forgetOwn: ({ address }) => ownAddresses.unsay(address),
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

/** A teaching at its beginning. */
const begun = (origin: string): TeachingState => ({
  origin,
  ...{ step: 'subject', fault: null, tab: null, href: null, pointed: {} },
  ...{ wrongMarks: 0, read: [], isOwnKnown: false, rule: null },
})

/** What the agent chose: who shows an address sent a message, and anything else is a reference. */
const subjectOf = ({ text, address }: Pointed): TaughtPart =>
  address !== null || text.includes('@') ? 'sender' : 'reference'

const isField = (step: TeachingStep): step is TaughtField =>
  taughtFields.some((field) => field === step)

function after(now: TeachingState, step: TeachingStep): TeachingStep {
  const steps = stepsOf(now)
  return steps[steps.indexOf(step) + 1] ?? 'call'
}
