import type { ComponentChildren } from 'preact'
import type { ServiceVersion } from '#shared/contract/catalogue/service-version.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { fragments } from '../../route/page.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { sectionAt } from './sections.ts'
import { addressOf } from './service-address.ts'
import { useWords } from './use-words.ts'

interface ServicePageProps {
  /** What stands for the service in its address. */
  service: string
  name: string
  /** The section that is looked at; `null` for the service as a whole. */
  part: string | null
  arriving: boolean
  /** Said when it was just declared for the first time. */
  declared: ServiceVersion | null
  zone: string
  children: ComponentChildren
}

/** The page of one service, or of one section of it. */
export function ServicePage({ service, name, part, children, ...said }: ServicePageProps) {
  const words = useWords()
  const section = sectionAt(part)
  const head = section
    ? {
        title: words.form.question[section.id],
        back: addressOf(service),
        above: name,
        isInner: true,
      }
    : { title: name, back: fragments.services, above: words.page.back, isInner: false }
  useTitle(section ? `${head.title} – ${name}` : name)
  return (
    <main class="services form-page">
      <Head key={section?.id} {...head} {...said} declared={section ? null : said.declared} />
      {children}
    </main>
  )
}

interface HeadProps extends Pick<ServicePageProps, 'arriving' | 'declared' | 'zone'> {
  title: string
  /** Address and name of the page that leads here. */
  back: string
  above: string
  /** The page of a section, which the console leads back from in no other way. */
  isInner: boolean
}

/** What the page is about, and the way back. */
function Head({ title, back, above, isInner, arriving, declared, zone }: HeadProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  return (
    <div class="services-head">
      <p class={isInner ? 'page-above' : undefined}>
        <a href={back}>{above}</a>
      </p>
      <h1 ref={heading} tabIndex={-1} aria-describedby="service-declared">
        {title}
      </h1>
      <p class="save-done" id="service-declared">
        {declared &&
          fill(words.save.saved, {
            version: declared.version,
            author: declared.author ?? '',
            day: formatDay(new Date(declared.at), zone, locale, new Date()),
            hour: formatHour(new Date(declared.at), zone, locale),
          })}
      </p>
    </div>
  )
}
