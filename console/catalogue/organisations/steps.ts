import type { OwnSite, OwnSites } from '#shared/contract/catalogue/own-sites.ts'

/** The steps to the first answer, in their order. */
export const steps = ['organisation', 'service', 'questions', 'tag', 'answer'] as const
export type Step = (typeof steps)[number]

/** Where an organisation stands. */
export interface Standing {
  done: Readonly<Record<Step, boolean>>
  /** The first that is not done; `null` once an answer came. */
  now: Step | null
  /** The site it begins with; `null` while none asks. */
  site: OwnSite | null
}

/** Judges by what the hub knows. An answer given without the tag ends the steps all the same. */
export function standingOf({ services, sites }: Pick<OwnSites, 'services' | 'sites'>): Standing {
  const asking = sites.filter(({ asks }) => asks !== null)
  const answered = sites.some((one) => one.answered !== null)
  const done = {
    organisation: true,
    service: services.length > 0,
    questions: asking.length > 0,
    tag: asking.some(({ seen }) => seen !== null),
    answer: answered,
  }
  const site = asking.find(({ seen }) => seen !== null) ?? asking[0] ?? null
  return { done, now: answered ? null : (steps.find((step) => !done[step]) ?? null), site }
}

/** A step by its name in the address; `null` for none. */
export function stepNamed(name: string | null): Step | null {
  return steps.find((step) => step === name) ?? null
}
