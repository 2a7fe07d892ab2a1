<?php
// Installs WordPress in French with an administrator and an author; both know their own name.
define( 'WP_INSTALLING', true );
( new mysqli( null, 'root', '', null, 0, ABSPATH . 'database/socket' ) )->query( 'create database wordpress' );
$_SERVER['HTTP_HOST'] = parse_url( $argv[1], PHP_URL_HOST ) . ':' . parse_url( $argv[1], PHP_URL_PORT );
require_once ABSPATH . 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install( 'Ville de Valmont', 'admin', 'admin@valmont.example', true, '', 'admin', 'fr_FR' );
update_option( 'siteurl', $argv[1] );
update_option( 'home', $argv[1] );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'role' => 'author' ) );
$fault = activate_plugin( 'parvis/parvis.php' );
if ( is_wp_error( $fault ) ) {
	throw new Exception( $fault->get_error_message() );
}
