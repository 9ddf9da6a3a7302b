<h2>About</h2>
<!--[if IE]><p>one</p><![endif]-->
