import { useEffect, useState } from 'preact/hooks'
import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import type { TabState } from '../../shared/state.ts'

/** A request that was read by a rule, and what of it. */
export interface Tried {
  reference: string
  kinds: readonly string[]
}

/** The requests that a rule has read since it is what it is, each once. */
export function useTried(rule: ToolRule | null, state: TabState): Tried[] {
  const { sightings, name } = state
  const made = JSON.stringify(rule)
  const [tried, setTried] = useState<{ made: string; all: Tried[] }>({ made, all: [] })
  const sure = sightings.filter(({ trust }) => trust === 'sure')
  const reference = sure.find(({ kind }) => kind === 'reference')?.value
  const kinds = [...sure.map(({ kind }) => kind), ...(name === null ? [] : ['name'])].join(' ')

  const isRead = rule !== null && isReadBy(rule, state)
  useEffect(() => {
    setTried((now) => {
      const before = now.made === made ? now.all : []
      if (!isRead || reference === undefined) return { made, all: before }
      const others = before.filter((one) => one.reference !== reference)
      return { made, all: [...others, { reference, kinds: kinds.split(' ') }] }
    })
  }, [made, isRead, reference, kinds])
  return tried.made === made ? tried.all : []
}

/** Whether what is seen of a page was read by this rule, and by no other. */
export function isReadBy(rule: ToolRule, { page, tool }: TabState): boolean {
  return page === 'seen' && tool === rule.tool.name
}
