/** What the console says of templates and of answers that everybody may read, in French. */
export const fr = {
  refused: {
    no_reply: 'Cet avis n’a pas encore de réponse. Répondez d’abord, puis publiez.',
    few: 'Moins de 11 avis pour ce service ce mois-là\u00a0: une réponse publique pourrait désigner son auteur. Elle reste lisible avec le code d’avis.',
    no_comment: 'Cet avis n’a pas, ou plus, de commentaire. Publiez la réponse seule.',
    personal_case:
      'L’usager parle de son dossier, ou l’a partagé avec un agent. Son texte ne se publie pas. La réponse seule peut l’être.',
    personal:
      'Ce commentaire contient encore une donnée personnelle. Il ne se publie pas. La réponse seule peut l’être.',
    no_decision: 'Ce constat n’a pas, ou plus, de décision. Choisissez-en une autre.',
  },
  isPublic: 'Publiée sur la page publique, mois seulement.',
  isPublicWithComment: 'Publiée avec le commentaire sur la page publique, mois seulement.',
  publish: 'Publier cette réponse',
  change: 'Changer la publication',
  takeBack: 'Retirer de la page publique',
  withComment: 'Montrer aussi ce que l’usager a écrit',
  withCommentHint:
    'Relisez-le d’abord\u00a0: aucun nom, aucune adresse, rien qui désigne une personne. Les numéros connus sont déjà masqués.',
  decision: 'Décision liée',
  noDecision: 'Aucune décision',
  hint: 'Tout le monde pourra lire votre réponse, avec le service et le mois. L’usager qui efface son avis l’efface aussi de cette page.',
  save: 'Publier',
  saving: 'Publication en cours',
  cancel: 'Annuler',
  page: 'Ouvrir la page publique',
  published: 'La réponse est publiée.',
  takenBack: 'La réponse n’est plus publique.',
  trouble: 'Le serveur ne répond pas. Rien n’est changé. Réessayez.',
  gone: 'Cet avis n’est plus là\u00a0: l’usager l’a effacé, ou sa durée de conservation est passée.',
  template: 'Partir d’un modèle',
  noTemplate: 'Sans modèle',
  templateHint:
    'Le modèle remplit le champ. Relisez-le et adaptez-le\u00a0: rien ne part de lui-même.',
  blanksLeft: 'Il reste à remplir\u00a0: {blanks}. Votre texte est gardé.',
  templates: 'Les modèles de réponse',
  templatesIntro:
    'Écrivez {service}, {delai} ou {contact} là où le nom du service, son délai ou son contact doit venir. Tout autre mot entre accolades se remplit à la main.',
  name: 'Nom du modèle',
  text: 'Texte du modèle',
  add: 'Ajouter un modèle',
  edit: 'Modifier',
  keep: 'Enregistrer',
  remove: 'Supprimer',
  removeSure: 'Supprimer le modèle «\u00a0{name}\u00a0»\u00a0? Les réponses déjà écrites restent.',
  kept: 'Les modèles sont enregistrés.',
  emptyName: 'Donnez un nom au modèle.',
  emptyText: 'Écrivez le texte du modèle.',
  tooLong: 'Le texte est trop long. Il est gardé, raccourcissez-le.',
  none: 'Aucun modèle pour le moment.',
  loading: 'Lecture des modèles',
}

/** The keys every language has. */
export type PublicRepliesText = typeof fr
