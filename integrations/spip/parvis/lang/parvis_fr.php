<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

$GLOBALS[$GLOBALS['idx_lang']] = [
	'connu' => 'Le hub répond, et connaît ce site. Services : @services@.',
	'dans_un_texte' => 'Dans un texte',
	'dans_un_texte_dit' => 'Écrivez l’un de ces modèles dans un article ou une rubrique, avec le nom court d’un service :',
	'donner' => 'Donner mon avis',
	'enregistrer' => 'Enregistrer et interroger le hub',
	'https' => 'L’adresse du hub commence par https://, comme https://hub.example.',
	'hub' => 'Adresse du hub',
	'hub_dit' => 'Là où sa console s’ouvre, sans /console.',
	'matomo' => 'Dire à Matomo quand le formulaire est montré, répondu, et une demande suivie',
	'muet' => 'Le hub @hub@ ne répond pas. Vérifiez son adresse, et que ce serveur peut l’atteindre.',
	'origine_inconnue' => 'Le hub ne connaît pas l’adresse @origine@. Dans sa console, sous Réglages, Sites, ajoutez-la au site @site@.',
	'pas_un_hub' => 'Ce qui répond à @hub@ n’est pas un hub de Parvis. Vérifiez l’adresse.',
	'rien_demande' => 'Le hub connaît le site @site@, qui ne demande rien encore. Dans sa console, sous Réglages, choisissez les questions posées.',
	'site' => 'Nom du site',
	'site_dit' => 'Le nom court que lui donne la console, sous Réglages, Sites.',
	'site_inconnu' => 'Le hub répond, et n’a pas de site nommé @site@. Sa console donne les noms, sous Réglages, Sites.',
	'suivre' => 'Suivre ma demande',
	'titre' => 'Parvis',
];
