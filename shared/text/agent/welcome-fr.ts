/** What the page of the first run of the extension says, in French. */
export const fr = {
  title: 'Bienvenue dans Parvis',
  language: 'Français',
  lead: 'Parvis se tient à côté de vos outils. Pour la demande affichée, il dit où elle en est et ce qui a été annoncé à l’usager.',
  picture: {
    title: 'Ce qui se passe quand vous ouvrez une demande',
    steps: [
      {
        title: 'Votre outil affiche une demande',
        body: 'Parvis y lit la référence, l’e-mail, le téléphone et le nom. Rien ne quitte votre navigateur.',
      },
      {
        title: 'Vous dites pourquoi vous regardez',
        body: 'Une touche suffit. Sans motif, rien n’est demandé à personne.',
      },
      {
        title: 'Le serveur de votre organisation répond',
        body: 'Il voit ce qui est cherché et le motif, montre ce que votre compte a le droit de voir, et en garde la trace.',
      },
    ],
  },
  reads: {
    title: 'Ce que Parvis lit',
    when: 'Seulement dans les outils que vous ou votre organisation ouvrez, et seulement quand une page y est affichée.',
    does: 'Il lit',
    doesList: [
      'la référence de la demande',
      'l’e-mail, le téléphone et le nom de l’usager, là où l’outil les affiche',
      'd’un message ouvert : qui l’a envoyé ou à qui, et vos références dans son objet',
      'sur une page sans règle, les liens d’e-mail et de téléphone et les références de votre organisation, hors de ce qu’il reconnaît comme un message',
    ],
    never: 'Il ne lit jamais',
    neverList: [
      'les autres sites',
      'ce que vous écrivez dans vos outils, vos mots de passe',
      'ce que disent les messages, les citations et les signatures, là où il les reconnaît',
    ],
    compares:
      'Sur une page sans règle, Parvis compare le texte affiché, messages compris, à ce qu’il était : le panneau se vide dès que la page change. Il n’en garde qu’une empreinte, qui ne quitte pas la page.',
  },
  leaves: {
    title: 'Ce qui quitte ce navigateur',
    body: 'Rien avant que vous ayez donné un motif. Ensuite, la référence, l’e-mail ou le téléphone cherché, le motif et votre session partent au serveur de votre organisation, et à lui seul. Le nom affiché reste ici.',
    acts: 'Ce que vous écrivez à un usager, un échange que vous notez, ce qu’il vous répond pour être distingué et vos réponses pour votre équipe partent au même serveur, quand vous appuyez.',
    team: 'Une fois connecté, Parvis demande toutes les dix minutes combien de choses vous avez à suivre. Si un outil a changé et ne se lit plus, le serveur apprend quelle règle ne va plus, et rien de la page.',
  },
  rights: {
    title: 'Ce que chacun peut attendre',
    usager: {
      title: 'L’usager',
      list: [
        'Il peut savoir qui a regardé sa demande : le service, la date, le motif. Votre nom ne lui est pas donné.',
        'Il peut demander l’accès à ses données, leur rectification, et s’opposer à leur usage.',
        'Être reconnu ne lui donne aucun passe-droit : la même demande est montrée de la même façon pour tous.',
      ],
      law: 'Règlement général sur la protection des données, articles 15, 16 et 21 ; Cour de justice de l’Union européenne, affaire C-579/21.',
    },
    agent: {
      title: 'Vous',
      list: [
        'Aucun écran ne compte ni ne compare les recherches par agent.',
        'Vous savez ce qui est écrit : le service, la date, le motif, ce qui a été montré ou fait.',
        'La charte de votre organisation dit qui lit ces traces et combien de temps elles sont gardées. Demandez-la.',
      ],
      law: 'Une procédure de sécurité peut retrouver de qui vient une recherche. Elle laisse elle-même une trace.',
    },
  },
  begin: {
    title: 'Commencer',
    hub: 'Relier Parvis à votre organisation',
    signIn: 'Vous connecter',
    signedIn: 'Vous êtes connecté : {name}, {organisation}.',
    signInHint: 'Une fenêtre s’ouvre sur la page de connexion de votre organisation.',
    signInFirst: 'Donnez d’abord l’adresse du serveur.',
    connect: 'Se connecter',
    again: 'Réessayer',
    tools: 'Ouvrir vos outils',
    noTools:
      'Votre organisation n’en a pas donné la liste. Ouvrez la page d’une demande, puis le panneau : il propose de lire cet outil.',
    pin: 'Garder le bouton en vue',
    panel: 'Ouvrir le panneau',
    panelHint:
      'Sur la page d’une demande, cliquez sur le bouton Parvis de la barre d’outils, ou appuyez sur {keys}.',
    panelNoKeys: 'Sur la page d’une demande, cliquez sur le bouton Parvis de la barre d’outils.',
  },
  pin: {
    chromium:
      'Cliquez sur la pièce de puzzle de la barre d’outils, puis sur l’épingle à côté de Parvis.',
    firefox:
      'Cliquez sur la pièce de puzzle de la barre d’outils, puis sur l’engrenage à côté de Parvis, puis sur « Épingler à la barre d’outils ».',
  },
  done: 'fait',
  options: 'Ouvrir les réglages',
  later: 'Cette page s’est ouverte une fois, à l’installation. Elle reste dans les réglages.',
}

/** The keys every language has. */
export type WelcomeText = typeof fr
