/** What is said in the first hour, in French. */
export const fr = {
  title: 'Votre premier avis, en cinq étapes',
  loading: 'Lecture de ce qui est fait',
  kept: {
    unreachable:
      'Le serveur ne répond pas. Ce qui est affiché date de {when}. Un nouvel essai se fait tout seul.',
    unreadable: 'La réponse du serveur n’est pas lisible par cette page. Rechargez la page.',
  },
  names: {
    organisation: 'Votre organisation',
    service: 'Un service',
    questions: 'Les questions',
    tag: 'La balise',
    answer: 'Le premier avis',
  },
  state: { done: 'Fait', now: 'Maintenant', todo: 'À venir' },
  organisation: {
    question: 'Comment les usagers vous reconnaissent-ils\u00a0?',
    said: 'Le formulaire porte le nom «\u00a0{name}\u00a0».',
    more: 'Ajouter un écusson et une couleur',
  },
  service: {
    question: 'Sur quel service voulez-vous des avis\u00a0?',
    demarche: 'Démarche',
    other: 'Une autre',
    name: 'Nom, comme les usagers le lisent',
    delay: 'Délai promis',
    delayHint: 'Laissez vide si vous n’annoncez aucun délai.',
    limit:
      'Ce délai est celui d’un texte\u00a0: {text}. Il court à compter {from}. Vérifiez qu’il s’applique.',
    unit: 'Ce que le nombre compte',
    contact: 'Qui contacter',
    contactHint: 'Le service ou l’accueil, avec un nom que l’usager connaît.',
    phone: 'Téléphone (facultatif)',
    read: 'Les usagers liront\u00a0:',
    send: 'Garder ce service',
    declared: 'Déclaré\u00a0: {services}.',
    more: 'Compléter\u00a0: horaires, étapes, anglais',
    empty: 'Écrivez un nom.',
    notCount: 'Un nombre entier, ou rien.',
    taken: 'Un service a déjà ce nom. Donnez-en un autre.',
  },
  questions: {
    question: 'Où posez-vous les questions\u00a0?',
    intro:
      'Une question d’abord, deux ou trois ensuite, puis un commentaire libre. Tout est facultatif, en trente secondes. Aucun nom n’est demandé.',
    address: 'Adresse de votre site',
    addressHint: 'Par exemple www.ville.example. Seules ses pages pourront poser les questions.',
    officer: 'Comment joindre votre délégué à la protection des données',
    officerHint: 'Une adresse ou une page. Chaque formulaire la donne (RGPD, article 13).',
    send: 'Garder ces questions',
    kept: 'Posées sur {site}.',
    more: 'Choisir d’autres questions, d’autres langues',
    notAddress: 'Ce n’est pas l’adresse d’un site.',
    empty: 'Écrivez une adresse ou une page.',
    adminOnly: 'Une personne avec le rôle «\u00a0administration\u00a0» enregistre le site.',
  },
  tag: {
    question: 'Collez ces lignes dans votre page',
    where: 'Où',
    ways: { page: 'Dans une page', wordpress: 'WordPress', other: 'SPIP, Drupal, TYPO3' },
    said: {
      page: 'Là où la démarche se termine. Le lien reste pour les personnes sans script.',
      wordpress:
        'Installez l’extension Parvis (dossier integrations/wordpress), donnez-lui l’adresse et le site, puis ajoutez le bloc «\u00a0Parvis\u00a0».',
      other:
        'Le dossier integrations tient le modèle SPIP et les extraits pour Drupal, TYPO3 et les gestionnaires de balises. Chacun demande l’adresse et le site.',
    },
    hub: 'Adresse',
    site: 'Site',
    service: 'Service',
    copy: 'Copier',
    copied:
      'Copié. Collez, publiez, puis ouvrez votre page\u00a0: cette étape se coche toute seule.',
    notCopied:
      'Le navigateur refuse de copier. Le texte est sélectionné\u00a0: copiez-le au clavier.',
    link: 'Donner mon avis',
    mail: 'Envoyer ces lignes à la personne qui gère votre site',
    mailSubject: 'Des lignes à coller dans une page de {site}',
    mailBody:
      'Bonjour,\n\nCollez ces lignes dans la page où la démarche se termine, puis publiez-la.',
    local:
      'Ce serveur ne répond qu’à cet ordinateur ({hub}). Les usagers ne verront pas les questions\u00a0: installez-le à une adresse publique. Guide\u00a0: {page}',
    notSecure:
      'Votre site est protégé (https) et ce serveur ne l’est pas ({hub})\u00a0: un navigateur refuse la balise. Donnez-lui une adresse https. Guide\u00a0: {page}',
    seen: 'Une page de {site} a été vue avec la balise.',
    wait: 'Aucune page n’a encore été vue. Cette page regarde toutes les quatre secondes.',
  },
  answer: {
    question: 'En attente de votre premier avis',
    intro: 'Ouvrez votre page et répondez. Le formulaire s’ouvre aussi sans la page\u00a0:',
    open: 'Ouvrir le formulaire',
    wrong: 'Rien ne vient\u00a0?',
    consent:
      'Si rien ne manque et que rien ne vient, un gestionnaire de consentement retient peut-être la balise. Elle ne dépose rien avant une réponse\u00a0: déclarez-la nécessaire.',
  },
  done: {
    question: 'Votre premier avis est là',
    said: 'Lisez les avis écrits, et répondez-y. Un taux paraît à partir de onze réponses, une fois le mois terminé.',
    read: 'Lire les avis',
    home: 'Voir l’accueil',
    measure: 'Passez à la mesure\u00a0: invitez',
    why: 'Ceux qui cliquent d’eux-mêmes sont plus souvent mécontents. Invitez tous ceux qui ont fait la démarche\u00a0: seules ces réponses donnent un taux. Une façon suffit.',
    ways: {
      register: {
        name: 'Inviter depuis votre registre',
        said: 'Votre logiciel dit quand une demande finit. Le serveur tire au sort, et joint l’invitation au dernier message.',
      },
      form: {
        name: 'Inviter à l’envoi d’un formulaire',
        said: 'Le serveur de votre formulaire demande un ticket. Il lui faut une clé.',
      },
      counter: {
        name: 'Inviter au guichet',
        said: 'Imprimez une feuille de codes. Chaque personne reçue prend un coupon.',
      },
    },
    guide: 'Guide\u00a0: {page}',
  },
  back: 'Revenir à l’étape en cours',
  sending: 'Enregistrement',
  unreachable: 'Le serveur ne répond pas. Rien n’est enregistré. Ce qui est saisi est gardé.',
}

export type StartText = typeof fr
