/** What the console says where feedback is read and answered, in French. */
export const fr = {
  question: 'Quels commentaires attendent une réponse\u00a0?',
  back: 'Revenir aux avis',
  links: 'À propos des avis',
  loading: 'Lecture des avis',
  kept: {
    unreachable:
      'Le serveur ne répond pas. Les avis affichés, reçus {when}, sont gardés. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Les avis affichés, reçus {when}, sont gardés. Rechargez la page.',
  },
  filters: 'Quels avis',
  service: 'Service',
  allServices: 'Tous les services',
  only: 'Avis affichés',
  kinds: {
    waiting: 'Sans réponse',
    handled: 'Répondus ou lus',
    comments: 'Tous les commentaires',
    handed_over: 'Partagés avec l’agent',
    set_aside: 'Mis de côté, à vérifier',
  },
  none: 'Aucun avis ne correspond à ce choix.',
  shown: { one: '{n} avis affiché', other: '{n} avis affichés' },
  setAside: {
    one: '{n} avis mis de côté : {reason}.',
    other: '{n} avis mis de côté : {reason}.',
  },
  reasons: {
    too_fast: 'rempli trop vite pour une personne',
    burst: 'envoyé en rafale',
    network: 'plus de 400 avis du même réseau ce jour-là',
    trap: 'un champ invisible est rempli, comme le fait un robot',
    decided: 'écarté par une personne, avec son motif',
  },
  isSetAside: 'Mis de côté : {reason}.',
  isConfirmed: 'Vous l’avez vérifié. Il ne compte pas dans les résultats.',
  isPutBack: 'Remis dans les résultats après vérification.',
  putBack: 'Remettre dans les résultats',
  confirm: 'Laisser de côté',
  reviewTrouble: {
    trouble: 'Le serveur ne répond pas. Rien n’est changé. Réessayez.',
    refused:
      'Cet avis n’est plus là : l’usager l’a effacé, ou sa durée de conservation est passée.',
  },
  given: 'Avis du {day}, {service}',
  streams: {
    invited: 'Usager invité',
    submitted: 'Usager invité à l’envoi du formulaire',
    asked: 'Demandé sur la page, invitation non prouvée',
    open: 'Bouton ouvert à tous',
  },
  received: 'Reçu {how}',
  channels: {
    web: 'en ligne',
    paper: 'sur papier',
    counter: 'au guichet',
    telephone: 'par téléphone',
  },
  about: {
    opinion: 'Opinion sur le service',
    fault: 'Problème sur le site',
    personal: 'Dossier personnel',
  },
  handedOver: 'Partagé avec l’agent en charge',
  comment: 'Commentaire',
  noComment: 'Sans commentaire.',
  replied: 'Répondu le {day}',
  write: 'Répondre',
  change: 'Modifier la réponse',
  remove: 'Supprimer la réponse',
  removeSure: 'Supprimer cette réponse ? L’usager ne la lira plus.',
  removeNow: 'Supprimer',
  cancel: 'Annuler',
  field: 'Votre réponse',
  hint: 'L’usager la lit avec son code d’avis. N’écrivez ni nom ni donnée personnelle.',
  left: { one: '{n} caractère restant', other: '{n} caractères restants' },
  over: { one: '{n} caractère de trop', other: '{n} caractères de trop' },
  empty: 'Écrivez votre réponse avant de l’enregistrer.',
  tooLong: 'La réponse est trop longue. Votre texte est gardé, raccourcissez-le.',
  save: 'Enregistrer la réponse',
  saving: 'Enregistrement en cours',
  saved: 'La réponse est enregistrée.',
  removed: 'La réponse est supprimée.',
  trouble: {
    unreachable: 'Le serveur ne répond pas. Votre texte est gardé ici. Réessayez.',
    gone: 'Cet avis n’est plus là : l’usager l’a effacé, ou sa durée de conservation est passée.',
    refused: 'Le serveur refuse cette réponse. Votre texte est gardé ici.',
  },
}

/** The keys every language has. */
export type RepliesText = typeof fr
