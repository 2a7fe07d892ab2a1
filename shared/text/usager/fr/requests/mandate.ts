/** What is said of somebody who acts for a usager, in French. The other languages have the same keys. */
export const mandate = {
  title: 'Qui agit pour vous',
  link: 'Confier cette demande à quelqu’un',
  intro:
    'Cette personne voit le suivi de cette demande. Elle peut répondre et choisir quand nous appelons. Elle ne voit pas vos adresses et ne change pas vos choix.',
  who: 'Qui est cette personne ?',
  kinds: {
    relative: 'une personne proche',
    adviser: 'une personne qui accompagne',
    mandate: 'une personne mandatée',
  },
  name: 'Son nom',
  email: 'Son adresse e-mail',
  emailHint: 'Nous lui envoyons un code de suivi à elle. Nous vous prévenons aussi.',
  consent: 'J’accepte que cette personne agisse pour moi dans cette demande.',
  send: 'Confier la demande',
  since: '{name} ({kind}) agit pour vous depuis {day}.',
  end: 'Mettre fin à l’accès de {name}',
  acting: 'Vous agissez depuis {day} pour la personne qui a fait cette demande.',
  leave: 'Ne plus agir pour cette personne',
  left: 'C’est fait. Vous n’agissez plus pour cette personne. Votre code n’ouvre plus cette demande.',
  done: {
    begun: 'C’est enregistré. Nous écrivons à cette personne et à vous.',
    ended: 'C’est fait. Cette personne n’agit plus pour vous. Son code n’ouvre plus cette demande.',
  },
  refused: 'Seule la personne qui a fait la demande peut faire cela.',
  fault: {
    name: 'Donnez son nom, en 80 caractères au plus.',
    hidden: 'Nous ne pouvons pas lire ce nom. Retapez-le ici, sans le coller.',
    address: 'Cette adresse e-mail n’est pas complète. Vérifiez-la.',
    own: 'Cette adresse est la vôtre. Donnez celle de la personne qui agit pour vous.',
    tooMany: 'Deux personnes agissent déjà pour vous. Mettez fin à l’une des deux d’abord.',
    unsent: 'Nous ne pouvons pas lui écrire par ce moyen.',
    consent: 'Cochez la case pour donner votre accord.',
  },
  step: {
    begun: 'Une personne agit pour vous.',
    ended: 'Une personne n’agit plus pour vous.',
  },
  toUsager:
    '{name} ({kind}) agit pour vous depuis {day} : {service}, référence {reference}. Vous pouvez y mettre fin à tout moment.',
  toDelegate:
    'Vous agissez depuis {day} pour la personne qui a fait cette demande : {service}, référence {reference}. Vous pouvez y mettre fin à tout moment.',
  delegate: {
    news: 'Vous agissez pour quelqu’un',
    copy: 'Copie du message envoyé à la personne pour qui vous agissez.',
    why: 'Vous recevez cet e-mail parce que vous agissez pour une personne : {service}, référence {reference}.',
    show: 'Voir la demande',
  },
  former: {
    subject: 'Vous n’agissez plus pour quelqu’un',
    lead: 'Vous n’agissez plus pour la personne qui a fait cette demande : {service}, référence {reference}.',
    code: 'Votre code n’ouvre plus cette demande.',
  },
}

/** The keys every language has. */
export type MandateText = typeof mandate
