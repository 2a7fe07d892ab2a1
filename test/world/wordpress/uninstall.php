<?php
// Deletes the plugin, as the page of plugins does, and prints what it leaves.
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require ABSPATH . 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
deactivate_plugins( 'parvis/parvis.php' );
delete_plugins( array( 'parvis/parvis.php' ) );
global $wpdb;
echo implode( "\n", $wpdb->get_col( "select option_name from $wpdb->options where option_name like '%parvis%'" ) );
