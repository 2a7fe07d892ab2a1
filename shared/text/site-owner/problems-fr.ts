/** Why the hub refuses, and what is wrong in what was sent, in French. */
export const fr = {
  problem: {
    malformed_json: 'Le corps de la requête n’est pas du JSON lisible.',
    malformed_line:
      'Cette ligne n’est pas du JSON lisible. Les autres lignes sont prises en compte.',
    broken_text:
      'Cette ligne n’est pas en UTF-8, ou un de ses caractères est coupé. Les autres lignes sont prises en compte.',
    key_missing: 'Cette ressource demande une clé\u00a0: Authorization: Bearer …',
    key_unknown: 'Cette clé n’est pas connue, ou elle est révoquée ou expirée.',
    key_scope:
      'Cette clé n’a pas la portée {scope}. Demandez-en une qui l’ait à la personne qui administre Parvis.',
    signature_missing:
      'Les événements de cette clé sont signés\u00a0: les en-têtes webhook-id, webhook-timestamp et webhook-signature manquent.',
    signature_refused:
      'La signature ne correspond pas à ce contenu, ou elle a plus de cinq minutes. Rien n’est enregistré.',
    signature_partial:
      'Une signature ne couvre que le corps. Les événements de cette clé sont signés\u00a0: envoyez-les entiers dans le corps, en application/cloudevents+json ou par lot.',
    logout_refused:
      'Ce jeton de déconnexion n’est pas du fournisseur d’identité, n’est pas pour ce serveur, ou a déjà servi. Personne n’est déconnecté.',
    checkpoint_malformed:
      'Ceci n’est pas une tête de journal\u00a0: la ligne old, les empreintes, une ligne vide, puis le texte signé.',
    checkpoint_unsigned:
      'Aucune signature de cette tête n’est de la clé que ce témoin connaît pour ce journal.',
    checkpoint_forked:
      'Cette tête ne prolonge pas celle que ce témoin a vue\u00a0: elle n’est pas contresignée.',
    unknown_log: 'Ce hub n’est pas témoin de ce journal.',
    token_missing: 'Connectez-vous\u00a0: cette ressource demande un jeton d’accès.',
    token_refused: 'Votre session n’est plus valable ici. Connectez-vous de nouveau.',
    token_unproved:
      'Ce jeton est lié à la clé d’un navigateur, et cette requête ne prouve pas qu’elle en vient. Connectez-vous de nouveau.',
    no_rights:
      'Votre compte ne donne accès à aucun secteur. Demandez vos droits à votre responsable ou à la personne qui administre Parvis.',
    purpose_refused: 'Ce motif n’est pas permis, ou pas à ce niveau de détail.',
    role_refused: 'Votre rôle n’ouvre pas cette page.',
    proof_too_old: 'Votre connexion date de plus de quinze minutes. Connectez-vous de nouveau.',
    passkey_refused: 'Cette clé d’accès n’ouvre rien ici. Recommencez, ou demandez un lien.',
    origin_refused: 'Ce site n’est pas inscrit auprès de cette organisation.',
    host_refused:
      'Ce serveur répond à l’adresse {url} et sur sa propre machine. Pour une autre adresse, changez PARVIS_PUBLIC_URL. Derrière un proxy, faites passer l’en-tête Host.',
    https_needed:
      'Cette adresse ne répond qu’en https : rien n’a été lu. Ce qui a été envoyé a circulé en clair : remplacez la clé ou le jeton, s’il y en avait un.',
    not_found: 'Rien ne se trouve à cette adresse.',
    unknown_site: 'Aucun site ne porte ce nom.',
    unknown_service: 'Aucun service de cette organisation ne porte ce nom.',
    unknown_usager:
      'L’un de ces identifiants n’apparaît dans aucune demande des secteurs de cet agent.',
    unknown_merge: 'Aucun rapprochement ne porte ce numéro dans les secteurs de cet agent.',
    merge_contradiction: 'Ce numéro désigne déjà un autre rapprochement. Envoyez-en un nouveau.',
    setting_contradiction:
      'Ce numéro désigne déjà une autre mise à l’écart. Envoyez-en un nouveau.',
    nothing_to_set_aside: 'Rien de ce qui compte ne correspond. Rien n’est écarté.',
    held_aside:
      'Cette réponse est écartée avec d’autres. Remettez toute la mise à l’écart dans les résultats.',
    contact_contradiction: 'Ce numéro désigne déjà un autre échange. Envoyez-en un nouveau.',
    unknown_request: 'Aucune demande ne porte cette référence dans cette source.',
    unknown_code: 'Aucun dossier ne porte ce code.',
    unknown_callback:
      'Aucun appel n’est attendu sous cet identifiant pour cette demande. Relisez la liste des appels.',
    not_configured:
      'Ce site n’a pas encore de questions ni de notice\u00a0: il ne peut rien demander. Réglez-le dans la console.',
    site_taken:
      'Ce nom de site est déjà pris sur ce serveur. Rien n’est enregistré. Choisissez-en un autre.',
    configuration_changed:
      'Cette configuration est enregistrée par une autre personne depuis que vous l’avez lue. Rien n’est écrasé. Relisez la nouvelle version.',
    instrument_changed:
      'Une autre personne a enregistré ce questionnaire depuis que vous l’avez lu. Rien n’est écrasé. Relisez la nouvelle version.',
    unknown_instrument: 'Aucun questionnaire ne porte ce nom.',
    service_changed:
      'Une autre personne a déclaré une version de ce service depuis que vous l’avez lu. Rien n’est écrasé. Relisez la nouvelle version.',
    text_changed:
      'Une autre personne a changé ce texte, ou l’a supprimé, depuis que vous l’avez lu. Rien n’est écrasé. Relisez-le.',
    reply_changed:
      'Une autre personne a répondu à cet avis depuis que vous l’avez lu. Sa réponse est gardée. Relisez-la.',
    identity_changed:
      'Une autre personne a changé l’identité depuis que vous l’avez lue. Rien n’est écrasé. Relisez-la.',
    finding_changed:
      'Une autre personne a écrit une version de ce constat depuis que vous l’avez lu. Rien n’est écrasé. Relisez la nouvelle version.',
    unknown_draft:
      'Cet essai n’existe pas, ou il a plus d’un jour. Ouvrez-en un nouveau depuis la console.',
    unknown_key: 'Aucune clé ne porte ce nom.',
    address_invited: 'Cette adresse a déjà un accès à ce serveur, ou une invitation.',
    last_administrator:
      'C’est la dernière personne qui administre Parvis. Donnez d’abord ce rôle à quelqu’un d’autre.',
    last_passkey:
      'C’est votre dernière clé d’accès, et l’administration de Parvis en demande une. Ajoutez d’abord une autre clé.',
    unknown_person:
      'Cette personne ne fait pas partie de l’organisation, ou son accès a été retiré.',
    unknown_tool_rule: 'Aucune règle partagée ne porte ce nom et ce numéro de version.',
    ticket_refused: 'Ce code d’invitation n’existe pas, a déjà servi, ou a expiré.',
    beliefs_not_asked:
      'Ces questions ne sont pas, ou plus, posées à votre équipe. Rien n’est gardé de ces réponses.',
    rule_outdated:
      'La dernière version de cette règle est {last}. Rien n’est partagé. Donnez à la vôtre un numéro plus grand.',
    too_many_rules:
      'Votre organisation partage déjà {most} règles. Rien de plus n’est partagé. Réunissez celles d’un même outil.',
    too_many_subscriptions:
      'Vous avez déjà {most} abonnements. Rien de plus n’est enregistré. Arrêtez-en un, ou modifiez-en un.',
    key_replaced: 'Cette clé est déjà remplacée par {replacement}. Remplacez celle-là.',
    key_revoked: 'Cette clé est révoquée\u00a0: elle ne se remplace plus. Créez-en une nouvelle.',
    feedback_contradiction:
      'Cette partie est déjà reçue avec un autre contenu. La première est gardée.',
    proof_contradiction:
      'Cette preuve est déjà reçue avec un autre contenu. La première est gardée.',
    request_contradiction:
      'Cette demande est déjà connue avec un autre service ou une autre date de réception. La première est gardée.',
    reply_contradiction: 'Cet envoi porte déjà un autre message. Le premier est gardé.',
    too_many_replies:
      'Plusieurs messages attendent déjà une réponse du service. Ils sont gardés. Celui-ci n’est pas enregistré.',
    request_over:
      'Cette demande est terminée\u00a0: elle n’accepte plus d’étape. Un message, ou une note pour les agents, reste possible.',
    state_contradiction:
      'La demande ne revient pas à cet état\u00a0: elle en a passé un autre depuis. Pour enregistrer ce que la source a vu, dites quand\u00a0: observed_at.',
    file_changed:
      'Ce fichier n’est plus celui que vous avez lu. Demandez-le de nouveau, sans condition.',
    body_too_large: 'Le corps de la requête dépasse {limit} octets.',
    line_too_long: 'Cette ligne dépasse {limit} octets. Les autres lignes sont prises en compte.',
    media_type_lines:
      'Le corps doit être des lignes de JSON\u00a0: Content-Type: application/x-ndjson.',
    media_type: 'Le corps doit être du JSON\u00a0: Content-Type: application/json.',
    range_outside:
      'Ce fichier est plus court que la partie demandée. Demandez-le de nouveau, en entier.',
    waited_too_long:
      'Cette réponse a attendu plus de 30 jours sur l’appareil. Sans invitation, elle n’est plus reçue.',
    invalid: 'Le contenu n’est pas valide. Chaque faute est indiquée avec son emplacement.',
    comment_required: 'Ce formulaire demande un commentaire. Écrivez-le, puis renvoyez.',
    future_date: 'Une date est dans le futur.',
    receipt_incomplete:
      'L’accusé de réception n’est pas complet\u00a0: rien n’est envoyé. Chaque mention qui manque est indiquée.',
    proof_of_work:
      'Ce site reçoit beaucoup d’envois en ce moment. Votre appareil doit d’abord résoudre un petit calcul, puis renvoyer.',
    too_many_requests:
      'Trop d’envois depuis cette connexion. Celui-ci n’est pas enregistré, ce qui est déjà reçu le reste. Réessayez dans {seconds} secondes.',
    internal:
      'Une erreur est survenue de notre côté. Elle est inscrite au journal du serveur. Ce qui était enregistré le reste.',
    mail_not_set_up:
      'Ce serveur n’envoie pas d’e-mail\u00a0: SMTP_URL n’est pas réglé. Rien n’est enregistré.',
    elsewhere:
      'Cette organisation est à une autre adresse maintenant\u00a0: {url}. Rien n’a été gardé ici. Réessayez là-bas.',
    unavailable:
      'Le service n’est pas disponible pour le moment. Réessayez dans quelques instants.',
  },
  fault: {
    broken_character: 'Un caractère est coupé en deux.',
    control_character: 'Un caractère de contrôle n’est pas accepté.',
    direction_override:
      'Un caractère qui retourne le sens de lecture n’est pas accepté dans un nom.',
    not_assignable:
      'Cette personne ou cette équipe ne reçoit pas de commentaires. Choisissez-en une autre.',
    not_an_hour: 'Une heure s’écrit comme 08:30.',
    before_its_start: 'Le dernier jour vient avant le premier.',
    hours_reversed: 'L’heure de fermeture doit suivre celle d’ouverture.',
    hours_overlap: 'Ces horaires en recouvrent d’autres le même jour. Corrigez l’un des deux.',
    one_address: 'Donnez une adresse e-mail ou un téléphone, pas les deux.',
    delegate_own:
      'Cette adresse est celle de l’usager. Donnez celle de la personne qui agit pour lui.',
    delegate_too_many: 'Deux personnes agissent déjà pour cet usager.',
    delegate_unsent:
      'Ce serveur n’envoie rien par ce moyen. La personne ne recevrait pas son code.',
    delegate_address: 'Nous ne pouvons pas lire cette adresse ou ce numéro.',
    slot_too_short: 'Un créneau dure 15 minutes au moins. Allongez celui-ci.',
    day_twice: 'Un même jour est écrit deux fois. Gardez-le une seule fois.',
    too_many_months: 'Un délai en mois en compte 120 au plus.',
    channel_twice: 'Un même moyen est écrit deux fois. Gardez-le une seule fois.',
    step_twice:
      'Deux étapes ont la même preuve\u00a0: le suivi ne saurait pas laquelle est faite. Gardez-en une.',
    not_a_step:
      'Un retard ou un message peut venir à tout moment\u00a0: ce n’est pas une étape annoncée. Choisissez une autre preuve.',
    acknowledged_first: 'La réception vient avant toutes les autres étapes. Placez-la en premier.',
    done_last: 'Rien ne suit la fin de la demande. Placez cette étape en dernier.',
    step_over_norm:
      'Cette étape est plus longue que tout le délai promis. Écrivez un délai plus court, ou allongez la promesse.',
    place_twice: 'Un même lieu est donné deux fois.',
    territory_not_declared:
      'Ce territoire n’est pas dans la liste de ceux du service. Ajoutez-le à la liste, ou corrigez son code.',
    place_not_declared:
      'Ce lieu n’est pas dans la liste de ceux du service. Ajoutez-le à la liste, ou corrigez son code.',
    day_of_sheet:
      'Une feuille est faite pour aujourd’hui, ou pour l’un des {most} jours qui suivent.',
    number_of_codes: 'Écrivez un nombre de codes, de 1 à 240.',
    another_service: 'Ce nom n’est pas celui du service à cette adresse.',
    unknown_blank:
      '«\u00a0{blank}\u00a0» n’est pas un blanc de cette étape. Les blancs possibles\u00a0: {blanks}.',
    language_not_declared:
      'Le service n’est pas déclaré dans cette langue\u00a0: le message en mêlerait deux. Traduisez d’abord le service, ou retirez ce texte.',
    sector_settled:
      'Ce service a déjà des demandes\u00a0: leurs usagers sont connus dans ce secteur seul. Gardez le secteur, ou déclarez un autre service.',
    receipt_lacks:
      'L’accusé de réception ne serait pas complet sans cette mention. Indiquez-la, ou choisissez un accusé d’enregistrement.',
    too_long: 'Le texte est trop long.',
    crest_too_large:
      'Ce blason pèse {size} ko, et {most} ko au plus sont acceptés. Réduisez-le à {longest} pixels de côté, ou simplifiez son dessin.',
    crest_too_many_pixels:
      'Cette image fait {width} × {height} pixels. Réduisez-la à {longest} pixels de côté au plus.',
    crest_not_image:
      'Ce fichier n’est ni un SVG ni un PNG. Enregistrez votre blason en SVG ou en PNG.',
    crest_not_png: 'L’image du blason pour les messages n’est pas un PNG. Enregistrez-la en PNG.',
    crest_broken: 'Ce fichier PNG est abîmé ou incomplet. Enregistrez-le de nouveau en PNG.',
    crest_unreadable:
      'Ce fichier SVG ne se lit pas. Ouvrez-le dans un logiciel de dessin et enregistrez-le en «\u00a0SVG simple\u00a0».',
    crest_entities:
      'Ce fichier SVG déclare des entités, qui ne sont pas lues. Enregistrez-le en «\u00a0SVG simple\u00a0» dans un logiciel de dessin.',
    crest_empty:
      'Ce fichier SVG ne contient aucun tracé. Si votre blason est une photo ou une image, enregistrez-le en PNG.',
    crest_too_complex:
      'Ce fichier SVG répète trop d’éléments pour être affiché partout. Simplifiez-le, ou enregistrez-le en PNG.',
    crest_no_size:
      'Ce fichier SVG ne dit pas ses dimensions (viewBox). Enregistrez-le de nouveau dans un logiciel de dessin.',
    not_base64: 'Ce fichier n’est pas encodé en base64.',
    not_a_colour:
      'Écrivez une couleur comme #1b5e3b\u00a0: un dièse et six chiffres ou lettres de a à f.',
    accent_contrast:
      'La couleur {accent} n’est pas assez foncée pour être lue. La plus proche qui le soit est {suggested}.',
    no_scope: 'Au moins une portée est attendue.',
    scope_twice: 'Une même portée est donnée deux fois.',
    too_many: 'Il y a trop d’éléments.',
    empty_part: 'Une partie porte au moins une réponse, un commentaire ou une mesure.',
    empty_counts: 'Au moins un nombre est attendu.',
    too_old: 'Cette date est trop ancienne\u00a0: un avis aussi ancien n’est plus gardé.',
    not_a_code:
      'Ce n’est pas le code attendu ici\u00a0: 16 caractères, sans I, L, O ni U, après A- (avis) ou S- (suivi).',
    not_an_address:
      'Ce n’est pas une adresse e-mail. Écrivez-en une seule, comme prenom.nom@ville.example.',
    unknown_push_service:
      'Ce service de notifications n’est pas de ceux que le hub connaît. Qui exploite le hub l’ajoute par PARVIS_PUSH_HOSTS.',
    not_a_link: 'Ce n’est pas l’adresse d’une page\u00a0: http ou https, sans mot de passe.',
    not_https: 'Cette page reçoit des fichiers\u00a0: son adresse commence par https.',
    unknown_zone: 'Ce fuseau horaire n’existe pas.',
    out_of_time: 'Cette date est avant 1900 ou après 2200.',
    window_reversed: 'La fin vient avant le début.',
    unknown_item: 'Cette question n’est pas dans le questionnaire.',
    off_scale: 'Cette réponse n’est pas proposée par la question.',
    unknown_configuration: 'Cette version de la configuration n’existe pas pour ce site.',
    unknown_form: 'Ce formulaire n’est pas utilisé par cette version de la configuration.',
    not_asked: 'Cette version de la configuration ne le demande pas.',
    not_drawn: 'Cette question ne fait pas partie de celles qui sont tirées au sort.',
    future_date: 'Cette date est dans le futur.',
    empty: 'Ce champ est vide. Écrivez-le.',
    twice: 'Un même territoire est donné deux fois.',
    cell_closed:
      'Les commentaires de cette case ne s’ouvrent pas\u00a0: moins de 11 avis, ou une case cachée. Les autres cases restent lisibles.',
    no_period:
      'Ce n’est pas une période. Donnez un mois, un trimestre, une année, une semaine ou deux dates.',
    period_not_over: 'Cette période n’est pas terminée.',
    not_over:
      'Cette période n’est pas terminée. Un export porte sur un mois, un trimestre ou une année entière.',
    receipt_without_remedy:
      'Sans réponse, la demande est refusée : l’accusé de réception dit comment contester, et dans quel délai.',
    receipt_without_silence:
      'Il manque ce que signifie le silence du service, et après combien de mois. Le service le déclare.',
    receipt_without_address: 'Il manque l’adresse du service. Le service la déclare.',
    receipt_without_phone: 'Il manque le téléphone du service. Le service le déclare.',
    receipt_other_day: 'Ce jour n’est pas celui où la demande a été reçue.',
    promise_before_receipt: 'La promesse prend fin avant que la demande soit reçue.',
    window_past: 'Cette date est déjà passée. Donnez-en une à venir.',
    window_too_wide:
      'Ce créneau est plus large que celui que le service promet à tous\u00a0: {hours}\u00a0h au plus.',
    outcome_before_end:
      'Une demande n’a une issue qu’une fois terminée\u00a0: décidée ou close, ou avec l’étape que lit l’usager.',
    promise_for_agents:
      'Une promesse est pour l’usager\u00a0: une note pour les agents n’en porte pas.',
    merge_itself: 'C’est le même identifiant, écrit deux fois.',
    before_receipt: 'Cette étape vient avant que la demande soit reçue.',
    unknown_rule:
      'Le service ne publie pas d’adaptation à cette place. Relisez la liste de celles qu’il offre à tous.',
    unknown_event: 'Ce type d’événement n’est pas reçu ici. Ceux qui le sont\u00a0: {known}.',
    rule_too_long: 'Cette règle est trop longue pour être signée. Gardez-en moins de pages.',
    another_rule: 'Ce nom n’est pas celui de la règle à cette adresse.',
    missing: 'Ce champ manque.',
    no_french: 'Écrivez ce texte en français\u00a0: il est lu là où sa traduction manque.',
    unknown_field: 'Ce champ n’est pas connu.',
    wrong_value: 'Cette valeur n’est pas celle qui est attendue.',
  },
}

/** The keys every language has. */
export type ProblemsText = typeof fr
