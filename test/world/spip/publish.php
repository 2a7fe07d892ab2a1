<?php
// Publishes every article, as an administrator of the site does.
require 'vendor/autoload.php';
require 'ecrire/inc_version.php';
include_spip('base/abstract_sql');
sql_updateq('spip_articles', ['statut' => 'publie', 'date' => date('Y-m-d H:i:s', time() - 60)]);
sql_updateq('spip_rubriques', ['statut' => 'publie']);
include_spip('inc/invalideur');
purger_repertoire(_DIR_CACHE);
