import type { MandateText } from '../../fr/requests/mandate.ts'

export const mandate: MandateText = {
  title: 'Qui vous aide',
  link: 'Demander à quelqu’un de vous aider',
  intro:
    'Cette personne voit cette demande. Elle peut répondre pour vous. Elle ne voit pas vos adresses.',
  who: 'Qui est cette personne ?',
  kinds: {
    relative: 'une personne proche',
    adviser: 'une personne qui vous aide',
    mandate: 'une personne avec un mandat',
  },
  name: 'Son nom',
  email: 'Son adresse e-mail',
  emailHint: 'Nous lui donnons un code. Nous vous écrivons aussi.',
  consent: 'Je suis d’accord : cette personne agit pour moi.',
  send: 'Demander son aide',
  since: '{name} ({kind}) agit pour vous depuis {day}.',
  end: 'Arrêter pour {name}',
  acting: 'Vous agissez pour une autre personne depuis {day}.',
  leave: 'Je ne veux plus agir pour cette personne',
  left: 'C’est fait. Vous n’agissez plus pour cette personne. Votre code ne marche plus.',
  done: {
    begun: 'C’est noté. Nous écrivons à cette personne et à vous.',
    ended: 'C’est fait. Cette personne n’agit plus pour vous. Son code ne marche plus.',
  },
  refused: 'Seule la personne qui a fait la demande peut faire cela.',
  fault: {
    name: 'Écrivez son nom. 80 caractères au plus.',
    hidden: 'Nous ne pouvons pas lire ce nom. Tapez-le ici.',
    address: 'Cette adresse e-mail n’est pas complète. Vérifiez-la.',
    own: 'C’est votre adresse. Écrivez l’adresse de l’autre personne.',
    tooMany: 'Deux personnes agissent déjà pour vous. Arrêtez avec une personne d’abord.',
    unsent: 'Nous ne pouvons pas lui écrire comme cela.',
    consent: 'Cochez la case si vous êtes d’accord.',
  },
  step: {
    begun: 'Une personne agit pour vous.',
    ended: 'Une personne n’agit plus pour vous.',
  },
  toUsager:
    '{name} ({kind}) agit pour vous depuis {day} : {service}, référence {reference}. Vous pouvez arrêter quand vous voulez.',
  toDelegate:
    'Vous agissez pour une autre personne depuis {day} : {service}, référence {reference}. Vous pouvez arrêter quand vous voulez.',
  delegate: {
    news: 'Vous agissez pour une autre personne',
    copy: 'Nous avons envoyé ce message à la personne que vous aidez. Voici une copie.',
    why: 'Vous recevez cet e-mail parce que vous agissez pour une autre personne : {service}, référence {reference}.',
    show: 'Voir la demande',
  },
  former: {
    subject: 'Vous n’agissez plus pour une autre personne',
    lead: 'Vous n’agissez plus pour une autre personne : {service}, référence {reference}.',
    code: 'Votre code ne marche plus.',
  },
}
