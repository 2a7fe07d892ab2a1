import { useState } from 'preact/hooks'
import type { Service } from '#shared/contract/catalogue/service.ts'
import {
  type ServiceList,
  type ServiceVersion,
  serviceList,
  serviceResponse,
} from '#shared/contract/catalogue/service-version.ts'
import { localise } from '#shared/text/locale.ts'
import { useResource } from '../../api/use-resource.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { TextsPage } from '../../requests/texts/texts-page.tsx'
import type { PageProps } from '../../route/page-props.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { Editor } from './editor.tsx'
import { Offered } from './offered.tsx'
import { addressOf, begun, textsPart } from './service-address.ts'
import { ServicePage } from './service-page.tsx'
import { useWords } from './use-words.ts'

/** Milliseconds between two readings of what is declared: another tab or person may declare too. */
const usual = 5_000

/** The page: what each service promises to all, and the form of one. */
export function ServicesPage({ session, inside: chosen, part, arriving }: PageProps) {
  const text = useWords().page
  const { followed, ask } = useResource(session, '/v1/services', serviceList, { usual })
  const [declared, setDeclared] = useState<Declared | null>(null)
  const known = followed.content
  if (chosen !== null && part === textsPart)
    return (
      <TextsPage
        key={chosen}
        session={session}
        service={chosen}
        back={addressOf(chosen)}
        arriving={arriving}
      />
    )
  const freshness = (
    <Freshness followed={followed} loading={text.loading} kept={text.kept} zone={known?.zone} />
  )
  if (chosen === null || known === null)
    return <Offered known={known} freshness={freshness} arriving={arriving} />

  const sectors = [...new Set(known.services.map(({ sector }) => sector))]
  const at = { part, arriving }
  const shared = { session, zone: known.zone, sectors, onStale: ask }
  if (chosen === begun)
    return (
      <ServicePage {...at} service={begun} name={text.begin} declared={null} zone={known.zone}>
        <Editor
          {...shared}
          part={part}
          told={null}
          newest={null}
          taken={known.services.map(({ service }) => service)}
          reload={null}
          onDeclared={({ service, name }, version) => {
            setDeclared({ service, name, ...version })
            void ask()
            location.replace(addressOf(service))
          }}
        />
      </ServicePage>
    )
  return (
    <OneService
      key={chosen}
      {...shared}
      service={chosen}
      known={known}
      declared={declared?.service === chosen ? declared : null}
      {...at}
    />
  )
}

/** A service that was just declared here, which the list may not hold yet. */
type Declared = ServiceVersion & Pick<Service, 'service' | 'name'>

interface OneServiceProps {
  session: Session
  zone: string
  sectors: readonly string[]
  onStale(): Promise<unknown>
  service: string
  known: ServiceList
  /** It was just declared here for the first time. */
  declared: Declared | null
  part: string | null
  arriving: boolean
}

/** One service, once the hub has said it. */
function OneService(props: OneServiceProps) {
  const { session, service, known, declared, part, arriving, ...shared } = props
  const { locale } = useLanguage()
  const text = useWords().page
  const newest = known.services.find((one) => one.service === service) ?? null
  const one = newest ?? declared
  const { followed, ask } = useResource(session, `/v1/services/${service}`, serviceResponse, {
    active: one !== null,
  })
  const told = followed.content
  return (
    <ServicePage
      service={service}
      name={one ? localise(one.name, locale) : text.unknown}
      part={part}
      arriving={arriving}
      declared={declared}
      zone={known.zone}
    >
      {one !== null && (told === null || followed.trouble !== null) && (
        <Freshness followed={followed} loading={text.loading} kept={text.kept} zone={told?.zone} />
      )}
      {told !== null && (
        <Editor
          {...shared}
          session={session}
          part={part}
          told={told}
          newest={newest}
          taken={[]}
          reload={ask}
          onDeclared={ask}
        />
      )}
    </ServicePage>
  )
}
