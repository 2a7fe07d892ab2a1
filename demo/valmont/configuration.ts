import type { ConfigurationContent, Notice } from '#shared/contract/catalogue/configuration.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { dataProtectionOfficer, organisation, townHall } from './organisation.ts'

const notice: Notice = {
  controller: organisation.name,
  purpose: {
    fr: 'Connaître la qualité de nos services telle que vous la percevez, et l’améliorer.',
    en: 'To know the quality of our services as you perceive it, and to improve it.',
  },
  basis: {
    fr: 'Mission d’intérêt public (RGPD, article 6, 1, e).',
    en: 'A task carried out in the public interest (GDPR, article 6, 1, e).',
  },
  rights: {
    fr: 'Avec votre code d’avis, vous relisez votre avis ou vous l’effacez. Vous pouvez aussi vous opposer à son usage, et vous plaindre à la CNIL.',
    en: 'With your feedback code you can reread your feedback or delete it. You can also object to its use, and complain to the CNIL.',
  },
  officer: `${dataProtectionOfficer.email}, ${formatPhone(dataProtectionOfficer.phone)}`,
}

/** The configuration of the town's widget, with every feature. */
export const configuration: ConfigurationContent = {
  ...defaultConfiguration(parvis, notice),
  adaptive: true,
  asks: { helped: true, departement: true, handover: true },
  contact: { name: 'Accueil de la mairie', phone: townHall.phone, email: townHall.email },
}
