import type { Counted } from '../../../numbers.ts'

/** The notice of RGPD article 13 as a page, in French. The other languages have the same keys. */
export const notice = {
  title: 'Votre avis et vos données',
  intro:
    'Sur {site}, vous donnez votre avis sans votre nom. Cette page dit ce qui est envoyé, à qui, et pour combien de temps.',
  controller: 'Qui est responsable',
  purpose: 'À quoi sert votre avis',
  basis: 'Ce qui le permet',
  retention: 'Combien de temps',
  kept: {
    comments: {
      one: 'Les commentaires : {n} mois.',
      other: 'Les commentaires : {n} mois.',
    } as Counted,
    answers: { one: 'Les réponses : {n} mois.', other: 'Les réponses : {n} mois.' } as Counted,
    day: 'De votre réponse, seul le jour est gardé, jamais l’heure.',
    after: 'Ensuite il ne reste que des nombres, qui ne parlent de personne en particulier.',
    handover: 'Le partage avec l’agent, si vous le choisissez : {days} jours.',
    network:
      'Une empreinte de votre réseau, partagée avec vos voisins et autre chaque jour, pour écarter les envois d’une machine : {days} jours.',
  },
  sent: 'Ce qui est envoyé',
  sentWhat: {
    answers: 'Vos réponses aux questions.',
    comment:
      'Votre commentaire, si vous en écrivez un. Les données personnelles qui y sont trouvées (adresse électronique, téléphone, numéros) sont masquées.',
    helped: 'Si vous avez répondu sans aide, avec de l’aide, ou si quelqu’un a répondu pour vous.',
    departement: 'Votre département, si vous le dites.',
    handover:
      'Comment vous joindre, seulement si vous partagez votre avis avec l’agent en charge et si vous l’écrivez.',
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
    name: 'Votre nom.',
    cookie: 'Un cookie : il n’y en a pas.',
    identifier: 'Un identifiant de votre personne ou de votre appareil.',
    query: 'Ce qui suit le « ? » dans l’adresse de la page.',
  },
  device:
    'Rien n’est écrit sur votre appareil avant que vous répondiez ou refusiez. Ensuite y sont gardés votre avis tant qu’il n’est pas parti, et la date, pour vous laisser en paix.',
  receipt: 'Votre code de reçu',
  receiptUse:
    'Il est fait sur votre appareil et vous est remis avec votre avis. Il sert à relire votre avis et la réponse qui lui est faite, à en retirer une partie, ou à l’effacer. Le serveur n’en garde qu’une empreinte : il ne peut pas vous le redonner.',
  receiptLink: 'Retrouver mon avis',
  rights: 'Vos droits',
  officer: 'Délégué ou déléguée à la protection des données',
  cnil: 'Si la réponse ne vous convient pas, vous pouvez adresser une plainte à la CNIL :',
  cnilAddress: 'https://www.cnil.fr/fr/plaintes',
  unknownTitle: 'Cette notice n’existe pas',
  unknown: 'Aucun site ne porte ce nom ici. Vérifiez l’adresse de cette page.',
  notConfiguredTitle: 'Ce site ne demande pas d’avis',
  notConfigured:
    'Ce site n’a pas encore de notice. Tant qu’il n’en a pas, il ne pose aucune question et ne recueille rien.',
}

/** The keys every language has. */
export type NoticeText = typeof notice
