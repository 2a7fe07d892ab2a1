import { formatPhone } from '#shared/text/format-phone.ts'
import { dataProtectionOfficer, townHall } from '../../valmont/organisation.ts'
import type { PrivacySection } from './privacy-section.ts'

/** What RGPD article 13 asks to say, in French. */
export const privacyFr: readonly PrivacySection[] = [
  {
    title: 'Qui est responsable',
    paragraphs: [
      `La Ville de Valmont, ${townHall.address}. Sa déléguée à la protection des données répond à ${dataProtectionOfficer.email} et au ${formatPhone(dataProtectionOfficer.phone)}.`,
    ],
  },
  {
    title: 'Ce que devient votre demande',
    paragraphs: [
      'La mairie utilise ce que vous écrivez dans un formulaire pour traiter votre demande. C’est sa mission de service public.',
      'Votre nom et le reste de votre demande restent dans le système de la mairie. Parvis, l’outil de suivi, connaît la référence, le service, l’objet de la demande, le quartier concerné, les dates, les étapes et l’adresse de la demande dans le système de la mairie.',
      'La mairie transmet aussi à Parvis votre e-mail et votre téléphone, si vous les donnez. Parvis en garde une empreinte, faite avec une clé secrète, qui sert à vous reconnaître quand vous vous adressez au même secteur de la mairie. Pour vous prévenir, Parvis garde aussi l’adresse et le numéro, chiffrés, tant que la demande est ouverte et quelques semaines après. Chaque message vous permet de ne plus en recevoir.',
      'La demande est gardée un an après sa fin, puis effacée.',
    ],
  },
  {
    title: 'Ce que devient votre avis',
    paragraphs: [
      'Donner votre avis est libre. Nous ne demandons pas votre nom. Vos réponses servent à améliorer le service. La base légale est la mission de service public de la ville.',
      'Les commentaires sont gardés 12 mois. Les réponses aux questions sont gardées 25 mois. Ensuite, seuls restent des totaux.',
      'Dans le commentaire, n’écrivez ni nom, ni e-mail, ni numéro : la mairie n’en a pas besoin pour vous lire.',
    ],
  },
  {
    title: 'Ce qui est écrit sur votre appareil',
    paragraphs: [
      'Ce site ne dépose aucun cookie. Rien n’est écrit sur votre appareil avant que vous répondiez ou refusiez.',
      'Ensuite, votre appareil garde votre avis jusqu’à son envoi, et la date, pour ne pas vous redemander trop tôt.',
    ],
  },
  {
    title: 'Qui peut lire vos données',
    paragraphs: [
      'Les agents du service auquel vous vous adressez. Personne ne vend vos données. Si vous demandez des notifications, elles passent, chiffrées, par l’entreprise qui fait votre navigateur.',
    ],
  },
  {
    title: 'Vos droits',
    paragraphs: [
      'Pour votre avis, votre code d’avis suffit : il permet de le relire ou de l’effacer, sans dire votre nom.',
      `Pour votre demande, vous pouvez lire vos données, les corriger, en limiter l’usage, vous opposer à leur usage ou demander qu’elles soient effacées. Écrivez à ${dataProtectionOfficer.email}. La réponse vient en un mois au plus.`,
      'Vous pouvez à tout moment adresser une plainte à la CNIL, 3 place de Fontenoy, 75007 Paris, ou sur cnil.fr.',
    ],
  },
]
