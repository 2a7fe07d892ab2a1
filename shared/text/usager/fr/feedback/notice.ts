import type { Counted } from '../../../numbers.ts'

/** The notice of RGPD article 13 as a page, in French. The other languages have the same keys. */
export const notice = {
  title: 'Votre avis et vos données',
  intro:
    'Sur {site}, vous donnez votre avis sans votre nom. Cette page dit qui est responsable, ce qui est envoyé, et pour combien de temps.',
  controller: 'Qui est responsable',
  purpose: 'À quoi sert votre avis',
  basis: 'La base légale',
  retention: 'Combien de temps',
  kept: {
    comments: {
      one: 'Les commentaires : {n} mois.',
      other: 'Les commentaires : {n} mois.',
    } as Counted,
    answers: { one: 'Les réponses : {n} mois.', other: 'Les réponses : {n} mois.' } as Counted,
    day: 'De votre réponse, seul le jour est gardé, jamais l’heure.',
    after: 'Ensuite il ne reste que des nombres, qui ne désignent personne.',
    backup:
      'Un avis effacé peut rester un temps dans une copie de sauvegarde, qui sert seulement après une panne.',
    handover: 'Le partage avec l’agent qui suit votre demande, si vous le choisissez : {days}.',
    network:
      'Une empreinte de votre réseau, pour écarter les envois d’une machine : {days}. Vos voisins ont la même, et elle change chaque jour.',
  },
  readers: 'Qui lit votre avis',
  readersWhat: {
    quality: 'Les personnes qui suivent la qualité du service chez {controller}.',
    handover:
      'L’agent qui suit votre demande, seulement si vous partagez votre avis avec cette personne.',
    hosts: 'Les entreprises qui hébergent ce service, pour le faire fonctionner.',
    published:
      'Tout le monde, si votre commentaire est publié avec la réponse du service, sans votre nom.',
  },
  sent: 'Ce qui est envoyé',
  sentWhat: {
    answers: 'Vos réponses aux questions.',
    comment:
      'Votre commentaire, si vous en écrivez un. Nous masquons les données personnelles que nous y trouvons (noms, dates de naissance, adresse e-mail, téléphone, numéros).',
    helped: 'Si vous avez répondu sans aide, avec de l’aide, ou pour quelqu’un d’autre.',
    departement: 'Votre département, si vous le dites.',
    handover:
      'Comment vous joindre et la référence de votre demande, seulement si vous partagez votre avis avec l’agent qui suit votre demande.',
    about:
      'Le service, le formulaire, la langue, le jour, et le lieu du service si la page le dit.',
    page: 'L’adresse de la page où vous répondez, sans ce qui suit le « ? » ni le « # ». Elle est gardée avec votre réponse.',
  },
  measured: 'Les mesures qui partent avec votre avis',
  measuredWhat: {
    lcp: 'Le temps que la page a mis à s’afficher.',
    inp: 'Le temps que la page a mis à répondre à vos gestes.',
    cls: 'Si la page a bougé pendant votre lecture.',
    errors: 'Le nombre d’erreurs de la page.',
    failed: 'Le nombre d’échanges avec le serveur qui ont échoué.',
    elapsed: 'Le temps passé sur la démarche.',
    took: 'Le temps passé à répondre.',
    device: 'Le genre d’appareil : téléphone, tablette ou ordinateur.',
  },
  never: 'Ce qui n’est jamais envoyé',
  neverWhat: {
    name: 'Votre nom, sauf si vous l’écrivez vous-même.',
    cookie: 'Un cookie : il n’y en a pas.',
    identifier: 'Un numéro qui vous suivrait d’une visite à l’autre.',
    query: 'Ce qui suit le « ? » dans l’adresse de la page.',
  },
  device:
    'Rien n’est écrit sur votre appareil avant que vous répondiez ou refusiez. Ensuite il garde votre avis jusqu’à l’envoi, et la date, pour ne pas vous redemander trop tôt.',
  receipt: 'Votre code d’avis',
  receiptUse:
    'Votre appareil le crée, et vous le recevez avec votre avis. Il sert à relire votre avis, à lire la réponse du service, et à effacer votre commentaire ou tout votre avis. Le serveur garde seulement une empreinte de ce code : nous ne pouvons pas vous le redonner.',
  receiptLink: 'Retrouver mon avis',
  rights: 'Vos droits',
  officer: 'Délégué ou déléguée à la protection des données',
  cnil: 'Vous pouvez à tout moment adresser une plainte à la CNIL :',
  cnilAddress: 'https://www.cnil.fr/fr/plaintes',
  unknownTitle: 'Cette notice n’existe pas',
  unknown: 'Aucun site n’a ce nom ici. Vérifiez l’adresse de cette page.',
  notConfiguredTitle: 'Ce site ne demande pas d’avis',
  notConfigured:
    'Ce site n’a pas encore de notice. Pour le moment, il ne pose aucune question et ne recueille rien.',
}

/** The keys every language has. */
export type NoticeText = typeof notice
