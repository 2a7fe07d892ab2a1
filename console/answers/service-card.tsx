import type { ServiceIndicators } from '#shared/contract/indicators.ts'
import { useLanguage } from '../language/language.tsx'
import { Half } from './half.tsx'

/** One service in its two worlds: side by side, the same size, never one without the other. */
export function ServiceCard({ service }: { service: ServiceIndicators }) {
  const { locale } = useLanguage()
  const title = `service-${service.service}`
  return (
    <section class="service" aria-labelledby={title} data-service={service.service}>
      <h2 id={title}>{service.name[locale]}</h2>
      {service.pairs.map(({ usager, commun }) => (
        <div class="pair" key={`${usager.indicator} ${commun.indicator}`}>
          <Half world="usager" figure={usager} />
          <Half world="commun" figure={commun} />
        </div>
      ))}
    </section>
  )
}
