import type { NoticeText } from '../../fr/feedback/notice.ts'

/** The notice of RGPD article 13 as a page, in easy French. */
export const notice: NoticeText = {
  title: 'Votre avis et vos informations',
  intro:
    'Sur {site}, vous donnez votre avis sans votre nom. Cette page explique qui est responsable et ce qui est envoyé. Elle dit aussi pour combien de temps.',
  controller: 'Qui est responsable',
  purpose: 'À quoi sert votre avis',
  basis: 'La règle qui permet cela',
  retention: 'Combien de temps',
  kept: {
    comments: {
      one: 'Les commentaires : {n} mois.',
      many: 'Les commentaires : {n} de mois.',
      other: 'Les commentaires : {n} mois.',
    },
    answers: {
      one: 'Les réponses : {n} mois.',
      many: 'Les réponses : {n} de mois.',
      other: 'Les réponses : {n} mois.',
    },
    day: 'Nous gardons le jour de votre réponse. Nous ne gardons pas l’heure.',
    after: 'Après, il reste seulement des nombres. Ces nombres ne parlent d’aucune personne.',
    backup:
      'Un avis effacé peut rester un moment dans une copie de secours. Cette copie sert seulement après une panne.',
    handover: 'Le partage avec la personne du service, si vous dites oui : {days}.',
    network:
      'Une marque de votre réseau. Vos voisins ont la même. Elle change chaque jour. Elle sert à trouver les envois d’une machine. Nous la gardons {days}.',
  },
  readers: 'Qui lit votre avis',
  readersWhat: {
    quality: 'Les personnes qui améliorent le service chez {controller}.',
    handover: 'La personne qui s’occupe de votre demande. Seulement si vous le voulez.',
    hosts: 'Les entreprises qui font marcher les serveurs.',
    published:
      'Tout le monde, si le service publie votre commentaire avec sa réponse. Votre nom n’y est pas.',
  },
  sent: 'Ce qui est envoyé',
  sentWhat: {
    answers: 'Vos réponses aux questions.',
    comment:
      'Votre commentaire, si vous en écrivez un. Nous cherchons dedans les informations personnelles (noms, dates de naissance, adresse e-mail, téléphone, numéros). Nous les cachons.',
    helped: 'Comment vous avez répondu : sans aide, avec de l’aide, ou pour quelqu’un.',
    departement: 'Votre département, si vous le dites.',
    handover:
      'Votre téléphone ou votre e-mail, et le numéro de votre demande. Seulement si vous partagez votre avis avec la personne qui s’occupe de votre demande.',
    about:
      'Le service, le formulaire, la langue, le jour. Et le lieu du service, si la page le dit.',
    page: 'L’adresse de la page où vous répondez. Nous la gardons avec votre réponse.',
  },
  measured: 'Les mesures envoyées avec votre avis',
  measuredWhat: {
    lcp: 'Le temps pour afficher la page.',
    inp: 'Le temps de réponse de la page à vos gestes (cliquer, toucher).',
    cls: 'Les mouvements de la page pendant votre lecture.',
    errors: 'Le nombre d’erreurs de la page.',
    failed: 'Combien de fois une partie de la page n’a pas chargé.',
    elapsed: 'Le temps pour faire votre demande.',
    took: 'Le temps pour répondre.',
    device: 'Votre appareil : téléphone, tablette ou ordinateur.',
  },
  never: 'Ce qui n’est jamais envoyé',
  neverWhat: {
    name: 'Votre nom. Sauf si vous l’écrivez.',
    cookie: 'Un cookie : il n’y en a pas.',
    identifier: 'Un numéro pour vous reconnaître à chaque visite.',
    query: 'Ce qui est après le « ? » dans l’adresse de la page.',
  },
  device:
    'Avant votre réponse ou votre refus, rien n’est écrit sur votre appareil. Après, votre appareil garde votre avis jusqu’à l’envoi. Il garde aussi la date, pour vous laisser tranquille.',
  receipt: 'Votre code d’avis',
  receiptUse:
    'Votre appareil fait ce code. Vous le recevez avec votre avis. Avec ce code, vous lisez votre avis et la réponse. Vous pouvez aussi effacer votre avis, en partie ou en entier. Nous ne gardons pas le code, seulement une trace. Nous ne pouvons pas vous le redonner.',
  receiptLink: 'Revoir mon avis',
  rights: 'Vos droits',
  officer: 'La personne qui protège vos informations',
  cnil: 'Vous pouvez toujours envoyer une plainte à la CNIL :',
  cnilAddress: 'https://www.cnil.fr/fr/plaintes',
  unknownTitle: 'Cette page n’existe pas',
  unknown: 'Ici, aucun site n’a ce nom. Vérifiez l’adresse de cette page.',
  notConfiguredTitle: 'Ce site ne demande pas d’avis',
  notConfigured:
    'Ce site n’a pas encore d’explications. Pour le moment, il ne pose aucune question. Il ne prend aucune information.',
}
