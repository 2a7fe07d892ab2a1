/** What the panel and the page say while an agent teaches a tool, in French. */
export const fr = {
  offer: 'Apprendre cet outil',
  offerAgain: 'Apprendre cet outil de nouveau',
  offers:
    'Vous montrez dans la page la référence d’une demande, ou qui a écrit un message. Parvis la lit ensuite sur les autres.',
  first: 'Étape 1',
  step: 'Étape {n} sur {of}',
  point: {
    subject: {
      title: 'Montrez la référence, ou l’expéditeur.',
      body: 'Ouvrez une demande, et montrez sa référence. Dans une messagerie, ouvrez un message, et montrez qui l’a écrit : son nom ou son adresse.',
      says: 'Parvis : cliquez sur la référence de la demande, ou sur l’expéditeur du message.',
    },
    email: {
      title: 'Montrez l’e-mail.',
      body: 'Celui de l’usager, pas le vôtre. S’il n’est pas affiché, passez.',
      says: 'Parvis : cliquez sur l’e-mail de l’usager.',
    },
    phone: {
      title: 'Montrez le téléphone.',
      body: 'Celui de l’usager. S’il n’est pas affiché, passez.',
      says: 'Parvis : cliquez sur le téléphone de l’usager.',
    },
    name: {
      title: 'Montrez le nom.',
      body: 'Celui de l’usager, pas le vôtre. S’il n’est pas affiché, passez.',
      says: 'Parvis : cliquez sur le nom de l’usager.',
    },
  },
  keys: 'Au clavier : Tab pour avancer, Entrée pour choisir, Échap pour arrêter.',
  closed: 'Parvis ne peut pas lire dans ce cadre de la page : l’outil le ferme. Montrez ailleurs.',
  show: 'Montrer dans la page',
  stop: 'Arrêter de montrer',
  pointing:
    'Cliquez dans la page. Au clavier, F6 mène à la page ; Tab avance, Entrée choisit, Échap arrête.',
  pass: 'Passer',
  back: 'Revenir',
  goOn: 'Continuer',
  abandon: 'Abandonner',
  readHere: 'Lu ici',
  name: 'Nom',
  missing: 'rien sur cette page',
  likely: 'pas sûr',
  try: {
    title: 'Ouvrez une autre demande pour vérifier.',
    body: 'Ce panneau suit et dit ce qu’il y lit. Comparez avec la page. Si c’est faux, revenez et montrez mieux.',
  },
  tried: 'Demandes lues',
  triedNone: 'Aucune n’est lue encore.',
  triedOne: 'Une seule demande est lue. Une autre dirait si l’outil est bien appris.',
  unread: 'Cette page n’est pas lue : elle ne montre pas de demande, ou elle est faite autrement.',
  message: {
    sender: 'Expéditeur',
    title: 'Ouvrez le message de quelqu’un d’autre pour vérifier.',
    body: 'Ce panneau suit et dit qui il y lit. Comparez avec la page. Si c’est faux, revenez et montrez mieux.',
    tried: 'Expéditeurs lus',
    triedNone: 'Aucun n’est lu encore.',
    triedOne:
      'Un seul expéditeur est lu. Le message de quelqu’un d’autre dirait si l’outil est bien appris.',
    unread:
      'Personne n’est lu ici : le message vient de vous, d’une liste ou de plusieurs personnes, ou l’outil le montre autrement.',
  },
  own: {
    title: 'Quelle est votre adresse ?',
    body: 'Parvis ne vous prendra pas pour l’usager. Elle reste dans ce navigateur, et vaut pour tous vos outils.',
    label: 'Votre adresse dans cet outil',
    keep: 'Continuer',
  },
  call: {
    title: 'Comment l’appelez-vous ?',
    body: 'Le nom de l’outil, comme on le dit dans votre service.',
    label: 'Nom de l’outil',
    missing: 'Donnez un nom à l’outil pour le garder.',
    refused: 'Ce nom ne peut pas être gardé. Écrivez-en un autre.',
  },
  keep: 'Garder',
  kept: '{tool} est appris. Parvis lit ses demandes, dans ce navigateur seulement. Pour l’exporter ou le supprimer, ouvrez les réglages.',
  fault: {
    no_place:
      'Parvis ne retrouverait pas cet élément ailleurs. Montrez-en un autre qui dit la même chose.',
    counted:
      'Cet élément ne se reconnaît qu’à son rang, qui change d’une demande à l’autre. Montrez-en un autre qui dit la même chose.',
    too_long: 'Ce texte est trop long. Montrez un élément plus petit.',
    several: 'Ce texte dit plusieurs choses. Montrez un élément qui n’en dit qu’une.',
    own: 'Cet élément est dans le bandeau ou le menu de l’outil : il parle sans doute de vous, pas de l’usager.',
    other_frame:
      'Cet élément est dans un autre cadre de la page que la référence. Montrez-en un qui est dans le même.',
    written:
      'Cet élément est dans le texte du message : chacun peut y écrire une adresse. Montrez l’expéditeur, au-dessus.',
    bare: 'L’outil ne montre ici qu’une adresse, sans nom à côté : un expéditeur pourrait y écrire celle d’un autre. Montrez un message qui a les deux.',
    no_message:
      'Parvis ne trouve pas ce qui distingue un message d’un autre dans cet outil. Il ne peut pas l’apprendre.',
    no_subject:
      'Ce texte n’a ni chiffre ni adresse : ce n’est ni une référence, ni un expéditeur que l’outil nomme.',
    no_email: 'Ce texte n’est pas une adresse e-mail.',
    no_phone: 'Ce texte n’est pas un numéro de téléphone.',
    no_name: 'Ce texte n’est pas un nom de personne.',
  },
}

/** The keys every language has. */
export type TeachingText = typeof fr
