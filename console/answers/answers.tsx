import { useEffect, useRef } from 'preact/hooks'
import { useLanguage } from '../language/language.tsx'
import type { Followed } from '../reading/followed.ts'
import { Freshness } from './freshness.tsx'
import { Limits } from './limits.tsx'
import { ServiceCard } from './service-card.tsx'
import { FiguresTable } from './table.tsx'
import { useAnnouncement } from './use-announcement.ts'

interface AnswersProps {
  followed: Followed
  /** The page takes the place of the form, rather than being reloaded. */
  arriving: boolean
}

/** The page: a question, and what each service may answer to it, in both worlds. */
export function Answers({ followed, arriving }: AnswersProps) {
  const { text } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const announcement = useAnnouncement(followed.indicators)
  const services = followed.indicators?.services

  // The form that was focused is gone: without this, a keyboard would start again from nowhere.
  useEffect(() => {
    if (arriving) heading.current?.focus()
  }, [])

  return (
    <main class="answers">
      <h1 ref={heading} tabIndex={-1}>
        {text.question}
      </h1>
      <p class="intro">{text.intro}</p>
      <Freshness followed={followed} />
      <p class="unseen" role="status">
        {announcement}
      </p>
      {services?.length === 0 && <p>{text.none}</p>}
      {services?.map((service) => (
        <ServiceCard key={service.service} service={service} />
      ))}
      {services !== undefined && services.length > 0 && (
        <>
          <p class="reading">{text.reading}</p>
          <FiguresTable services={services} />
          <Limits />
        </>
      )}
    </main>
  )
}
