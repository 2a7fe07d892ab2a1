<?php
/** Configuration, Parvis : le hub, le site, et s'ils vont ensemble. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/config');
include_spip('parvis_hub');

function formulaires_configurer_parvis_charger_dist() {
	return array_merge(['hub' => '', 'site' => '', 'matomo' => ''], (array) lire_config('parvis', []));
}

function formulaires_configurer_parvis_verifier_dist() {
	$url = parse_url(parvis_adresse());
	$protocole = $url['scheme'] ?? '';
	$est_ici = in_array($url['host'] ?? '', ['localhost', '127.0.0.1'], true);
	$erreurs = [];
	if (!isset($url['host']) || !($protocole === 'https' || ($protocole === 'http' && $est_ici))) {
		$erreurs['hub'] = _T('parvis:https');
	}
	if (!_request('site')) {
		$erreurs['site'] = _T('info_obligatoire');
	}
	return $erreurs;
}

/** Ce qui est écrit est gardé, juste ou non : personne ne l'écrit deux fois. */
function formulaires_configurer_parvis_traiter_dist() {
	$hub = parvis_adresse();
	$site = trim((string) _request('site'));
	ecrire_config('parvis', ['hub' => $hub, 'site' => $site, 'matomo' => _request('matomo') ? 'oui' : '']);
	set_request('hub', $hub);
	// Les pages gardées ne disent pas encore ce hub.
	include_spip('inc/invalideur');
	suivre_invalideur('1');
	[$faute, $services] = parvis_demander_au_hub($hub, $site);
	if ($faute !== '') {
		return ['message_erreur' => $faute, 'editable' => true];
	}
	return ['message_ok' => _T('parvis:connu', ['services' => implode(', ', $services)]), 'editable' => true];
}

/** L'adresse du hub, comme on la copie dans la barre d'un navigateur : sans ce que la console y ajoute. */
function parvis_adresse() {
	return rtrim(preg_replace('~(/console)?/*([?#].*)?$~', '', trim((string) _request('hub'))), '/');
}
