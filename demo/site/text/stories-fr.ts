/** Every sentence of the page that leads through the demo, in French. */
export const storiesFr = {
  name: 'Parvis, démonstration',
  skip: 'Aller au contenu',
  otherLanguage: 'English',
  fictive:
    'Valmont est une ville fictive. Tout reste sur cette machine\u00a0: rien n’est envoyé ailleurs.',
  title: 'Trois minutes à Valmont',
  lead: 'Valmont est une ville fictive, avec un an d’avis sur trois démarches. Suivez le même signalement chez trois personnes.',
  minute: '1 minute',
  people: {
    usager: {
      who: 'L’usager',
      title: 'Signaler, donner son avis, suivre',
      about: 'Un trou dans la rue. Vous le signalez sur le site de la ville.',
      picture:
        '«\u00a0Votre signalement est envoyé\u00a0», un code de suivi, puis «\u00a0Comment s’est passée votre démarche\u00a0?\u00a0» et cinq visages, de «\u00a0Très mal\u00a0» à «\u00a0Très bien\u00a0».',
      steps: [
        {
          link: 'Signalez un problème de voirie',
          text: 'Donnez une adresse e-mail inventée\u00a0: ses messages restent ici.',
        },
        {
          link: 'Donnez votre avis',
          text: 'La question est aussi sous votre code de suivi. Elle ne demande pas votre nom.',
        },
        {
          link: 'Ouvrez l’e-mail reçu',
          text: 'Son lien montre où en est votre signalement, et la date annoncée.',
        },
      ],
    },
    agent: {
      who: 'L’agent',
      title: 'Savoir, répondre, prouver',
      about: 'Karim Haddad est à la voirie. Parvis s’ouvre à côté de son outil.',
      picture:
        'L’outil de la mairie montre une demande. À côté, le panneau dit de qui elle vient, «\u00a0Au plus tard mardi 8 décembre\u00a0» et où elle en est.',
      steps: [
        {
          link: 'Ouvrez le dernier signalement',
          text: 'Le vôtre, si vous en avez fait un, dans l’outil de la mairie.',
        },
        {
          link: 'Ajoutez le panneau',
          text: 'L’extension s’installe en deux gestes. Sans elle, l’image montre ce que l’agent lit.',
        },
        {
          link: 'Lisez ce que l’usager reçoit',
          text: 'Dans le panneau, prévenez l’usager\u00a0: il reçoit la preuve de ce qui est fait.',
        },
      ],
    },
    quality: {
      who: 'La responsable qualité',
      title: 'Lire les deux mondes',
      about: 'Sylvie Roche lit les résultats. Elle ne voit la demande de personne.',
      picture:
        'La page d’un service\u00a0: un taux sous «\u00a0Ce que les usagers vivent\u00a0», un autre sous «\u00a0Ce qui est dû à tous\u00a0».',
      steps: [
        {
          link: 'Entrez comme Sylvie Roche',
          text: 'La console dit où en est chaque service. Aucun mot de passe à écrire.',
        },
        {
          link: 'Ouvrez le signalement de voirie',
          text: 'À gauche, ce que les usagers vivent\u00a0; à droite, ce qui est dû à tous.',
        },
        {
          link: 'Lisez les avis',
          text: 'Ce que les usagers ont écrit, et ce qui attend une réponse.',
        },
      ],
    },
  },
  extension: {
    title: 'Installer l’extension, une fois',
    lead: 'La démonstration l’a construite sur cette machine. Revenez ensuite au signalement et pressez le bouton de Parvis\u00a0: le panneau vous guide.',
    load: 'Chargez le dossier.',
    connect: 'Donnez l’adresse du serveur.',
    address:
      'L’extension ouvre une page. Sous «\u00a0Adresse du serveur\u00a0», collez et enregistrez\u00a0:',
    chrome: {
      title: 'Chrome, Edge, Chromium',
      open: 'Collez cette adresse dans la barre d’adresse, puis activez le mode développeur\u00a0:',
      folder: 'Pressez «\u00a0Charger l’extension non empaquetée\u00a0» et choisissez\u00a0:',
    },
    firefox: {
      title: 'Firefox',
      open: 'Collez cette adresse dans la barre d’adresse\u00a0:',
      folder:
        'Pressez «\u00a0Charger un module complémentaire temporaire\u00a0» et choisissez\u00a0:',
    },
  },
  missing: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être incomplète. Rien n’est perdu. Revenez aux trois récits.',
  },
  broken: {
    title: 'Cette page ne peut pas s’afficher',
    text: 'Une erreur est survenue. Rien n’est perdu. Revenez aux trois récits et réessayez.',
  },
  back: 'Voir les trois récits',
}

/** The keys every language has. */
export type StoriesText = typeof storiesFr
