<h2>About</h2>
<meta http-equiv="refresh" content="0;url=https://example.org/"/>
