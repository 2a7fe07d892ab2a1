<?php
// Activates the plugin, opens a section and makes a writer.
require 'vendor/autoload.php';
require 'ecrire/inc_version.php';
include_spip('inc/plugin');
include_spip('inc/meta');
include_spip('action/editer_objet');
include_spip('action/editer_auteur');
ecrire_meta('adresse_site', $argv[1]);
ecrire_meta('langue_site', 'fr');
actualise_plugins_actifs();
if (!ecrire_plugin_actifs(['parvis'], false, 'ajoute')) {
	throw new Exception('The plugin is not taken: ' . print_r($GLOBALS['meta']['plugin_erreur_activation'] ?? '', true));
}
$rubrique = objet_inserer('rubrique', 0, ['titre' => 'Démarches']);
$auteur = auteur_inserer(null, ['statut' => '1comite', 'login' => 'redactrice', 'nom' => 'Rédactrice']);
include_spip('auth/spip');
auth_spip_modifier_pass('redactrice', $argv[2], $auteur);
sql_updateq('spip_auteurs', ['statut' => '1comite', 'webmestre' => 'non'], 'id_auteur=' . intval($auteur));
echo $rubrique;
