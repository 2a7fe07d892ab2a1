/** What the widget says once its first question is answered, in French. */
export const rest = {
  progress: '{n} sur {of}',
  next: 'Continuer',
  finish: 'Terminer',
  back: 'Revenir',
  happened: 'Que s’est-il passé ?',
  comment: 'Voulez-vous ajouter quelque chose ?',
  fault: 'Problème du site',
  personal: 'Cas personnel',
  commentHint: 'N’écrivez pas de nom ni de numéro.',
  commentLeft: 'Caractères restants : {n}',
  commentOver: 'Caractères en trop : {n}. Votre texte est gardé, raccourcissez-le pour l’envoyer.',
  commentNeeded: 'Un commentaire est nécessaire.',
  masked: 'Masqué avant l’envoi :',
  personalCase: 'Pour une réponse sur votre demande, contactez directement le service.',
  track: 'Voir où en est ma demande',
  helped: 'Vous avez répondu…',
  alone: 'Sans aide',
  with_help: 'Avec de l’aide',
  for_me: 'Je réponds pour quelqu’un',
  departement: 'Le numéro de votre département',
  departementUnknown: 'Ce département n’existe pas. Vérifiez son numéro, ou laissez vide.',
  handover: 'Montrer mon avis à l’agent qui suit ma demande',
  handoverWhat:
    'L’agent verra vos réponses et votre commentaire après sa décision, jusqu’au {day}. Avec votre code d’avis, vous pouvez arrêter ce partage.',
  reach: 'Comment vous joindre : téléphone ou e-mail (facultatif)',
  sent: 'Ce qui est envoyé',
  sentWhat: 'Vos réponses, votre commentaire masqué, le service et le jour',
  sentMeasures:
    'La durée, la rapidité, les mouvements et les erreurs de la page, le type d’appareil',
  sentPage: 'L’adresse de cette page',
  noticeLink: 'Vos droits et la notice',
  sending: 'Envoi en cours',
  thanks: 'Merci. Votre avis est bien arrivé.',
  thanksKept:
    'La connexion est coupée. Votre avis est gardé sur cet appareil. Il partira dès que possible.',
  notKept:
    'La connexion est coupée et cet appareil ne peut pas garder votre avis. Laissez cette page ouverte, puis réessayez.',
  refused: 'Votre avis n’est pas enregistré : {why}',
  receipt: 'Votre code d’avis',
  receiptUse: 'Gardez ce code pour lire la réponse du service.',
  receiptPage: 'Relire, imprimer ou effacer',
  copy: 'Copier',
  copyReceipt: 'Copier mon code',
  copied: 'Code copié',
  mail: 'Me l’envoyer',
  /** A decision made after feedback, in the words of its service. */
  changed: 'Vous l’avez dit, nous avons changé',
  replies: 'Vos avis, nos réponses',
  pass: 'Passer',
  change: 'Changer',
  details: 'Préciser',
  sorry: 'Nous sommes désolés.',
}

/** The keys every language has. */
export type RestText = typeof rest
