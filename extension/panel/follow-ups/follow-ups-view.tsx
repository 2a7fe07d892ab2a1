import { useLayoutEffect, useRef } from 'preact/hooks'
import type { FollowUp } from '#shared/contract/agents/follow-up.ts'
import { useLanguage } from '../hooks/language.tsx'
import { useKeys } from '../hooks/use-keys.ts'
import { formatLookFault } from '../model/format-look-fault.ts'
import { FollowUpItem } from './follow-up-item.tsx'
import { groupFollowUps } from './group-follow-ups.ts'
import { useFollowUps } from './use-follow-ups.ts'
import { useFollowUpsText } from './use-follow-ups-text.ts'

interface FollowUpsViewProps {
  onLook(one: FollowUp): void
  onClose(): void
}

/** What the agent follows up, by the day it is due, on any page or none. */
export function FollowUpsView({ onLook, onClose }: FollowUpsViewProps) {
  const says = useFollowUpsText()
  const { locale } = useLanguage()
  const { listed, marks, read, mark } = useFollowUps()
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => title.current?.focus(), [])
  useKeys(() => false, onClose)
  const groups = listed.state === 'told' ? groupFollowUps(listed.told) : []
  return (
    <section class="block follow-ups" aria-labelledby="stage">
      <h2 id="stage" class="asks" tabIndex={-1} ref={title}>
        {says.title}
      </h2>
      <p class="small muted" role="status">
        {listed.state === 'asking' && says.loading}
        {listed.state === 'failed' &&
          `${says.failed} ${formatLookFault(listed.fault, locale).title}`}
        {listed.state === 'told' && (groups.length === 0 ? says.empty : says.own)}
      </p>
      {groups.map(({ group, items }) => (
        <section key={group} aria-labelledby={`follow-ups-${group}`}>
          <h3 id={`follow-ups-${group}`}>
            {says.groups[group]} <span class="muted">{items.length}</span>
          </h3>
          <ul>
            {items.map((one) => (
              <FollowUpItem
                key={one.follow_up}
                one={one}
                mark={marks.get(one.follow_up)}
                onLook={onLook}
                onMark={(isUndone) => mark(one.follow_up, isUndone)}
              />
            ))}
          </ul>
        </section>
      ))}
      {listed.state === 'told' && listed.told.more && <p class="small">{says.more}</p>}
      {groups.length > 0 && <p class="muted small">{says.ends}</p>}
      <div class="actions">
        {(listed.state === 'failed' || listed.state === 'old') && (
          <button type="button" class="strong" onClick={read}>
            {says.again}
          </button>
        )}
        <button type="button" class="quiet" onClick={onClose}>
          {says.close}
        </button>
      </div>
    </section>
  )
}
