<?php
// WordPress of Debian finds its folder by its files, which are linked from this one.
define( 'ABSPATH', __DIR__ . '/' );
