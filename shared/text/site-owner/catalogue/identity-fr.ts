/** What the console says of the identity of an organisation, in French. */
export const fr = {
  question: 'Vos usagers vous reconnaissent-ils\u00a0?',
  intro:
    'Votre nom, votre blason et votre couleur sont sur le formulaire, sur les pages de suivi et dans les messages. L’usager voit aussitôt qui lui écrit.',
  loading: 'Lecture de l’identité',
  kept: {
    unreachable:
      'Le serveur ne répond pas. L’identité affichée, reçue {when}, est gardée. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. L’identité affichée, reçue {when}, est gardée. Rechargez la page.',
  },
  adminOnly: 'Une personne avec le rôle «\u00a0administration\u00a0» peut la changer ici.',
  since: 'Enregistrée par {author} le {day}.',
  name: 'Nom montré aux usagers',
  nameHint: 'Vide, c’est celui de l’organisme\u00a0: {name}.',
  crest: 'Blason ou logo',
  crestHint: 'Un fichier SVG, ou PNG de 512 pixels de côté au plus, de 256 ko au plus.',
  crestTooLarge:
    'Ce fichier pèse {size} ko, et 256 ko au plus sont acceptés. Réduisez-le à 512 pixels de côté, ou simplifiez son dessin.',
  removeCrest: 'Retirer le blason',
  accent: 'Couleur',
  accentHint: 'Un dièse et six signes, comme #1b5e3b. Vide, les pages sont neutres.',
  accentPick: 'Choisir la couleur sur une palette',
  notAColour: 'Écrivez une couleur comme #1b5e3b.',
  takeNearest: 'Prendre {colour}',
  contact: 'Qui contacter',
  contactHint: 'Le nom du service ou du bâtiment, comme «\u00a0Mairie de Valmont\u00a0».',
  contactMissing: 'Dites qui contacter à ces coordonnées.',
  phone: 'Téléphone',
  email: 'Adresse électronique',
  address: 'Adresse postale',
  legal: 'Mention légale',
  legalHint: 'Au pied des pages et des messages\u00a0: forme juridique, adresse, publication.',
  save: {
    noVersion: 'Aucune identité n’est enregistrée\u00a0: vos pages sont neutres.',
    version: 'Enregistrée par {author} le {day} à {hour}.',
    save: 'Enregistrer l’identité',
    saving: 'Enregistrement en cours',
    saved: 'L’identité est enregistrée. Vos pages la montrent dans la minute.',
    same: 'L’identité est enregistrée. Vos pages la montrent dans la minute.',
    undo: 'Revenir à ce qui est enregistré',
    dirty: 'Des changements ne sont pas enregistrés.',
    resumed: 'Ce que vous aviez écrit sans l’enregistrer est repris.',
    changed:
      '{author} a enregistré l’identité le {day} à {hour}, depuis que vous l’avez lue. Rien n’est écrasé, et ce que vous avez écrit est gardé ici.',
    takeTheirs: 'Voir la nouvelle identité, sans mes changements',
    keepMine: 'Garder mes changements, et enregistrer par-dessus',
    saveTrouble: {
      unreachable: 'Le serveur ne répond pas. Ce que vous avez écrit est gardé ici. Réessayez.',
      unreadable:
        'La réponse du serveur n’est pas lisible par cette page. Ce que vous avez écrit est gardé ici. Rechargez la page.',
    },
  },
  notSaved: 'Rien n’est enregistré. Corrigez ce qui est signalé.',
  seen: 'Ce que l’usager voit',
  inLight: 'De jour',
  inDark: 'De nuit',
  seenPage: 'Une page',
  seenCard: 'Le formulaire',
  seenMail: 'Un message',
  seenQuestion: 'Comment s’est passée votre démarche\u00a0?',
  seenAnswers: ['Mal', 'Moyen', 'Bien'],
  seenButton: 'Continuer',
  notInMessages:
    'Les messages n’ont que le nom. Choisissez de nouveau le fichier du blason, et il y sera aussi.',
  seenSubject: 'Votre demande est reçue',
}

export type IdentityText = typeof fr
