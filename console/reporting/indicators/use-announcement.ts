import { useEffect, useRef, useState } from 'preact/hooks'
import type { Indicators, ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import { fill } from '#shared/text/fill.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { useLanguage } from '../../language/language.tsx'
import { changedServices } from './changed-services.ts'

/** A busy service must not talk without end. */
const silence = 5_000

type Name = ServiceIndicators['name']

/** What to tell a screen reader about figures that changed: each change once, at most one sentence at a time. */
export function useAnnouncement(indicators: Indicators | null): string {
  const { text, locale } = useLanguage()
  const previous = useRef(indicators)
  const waiting = useRef(new Map<string, Name>())
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const [said, setSaid] = useState<readonly Name[]>([])

  useEffect(() => {
    const before = previous.current
    previous.current = indicators
    if (before === null || indicators === null) return
    for (const { service, name } of changedServices(before, indicators))
      waiting.current.set(service, name)
    if (timer.current === null) speak()
  }, [indicators])

  useEffect(() => () => clearTimeout(timer.current ?? undefined), [])

  function speak() {
    const names = [...waiting.current.values()]
    waiting.current.clear()
    setSaid(names)
    timer.current = names.length > 0 ? setTimeout(speak, silence) : null
  }

  if (said.length === 0) return ''
  const services = new Intl.ListFormat(intlTag(locale)).format(said.map((name) => name[locale]))
  return fill(text.changed, { services })
}
