<h2>About</h2>
<link rel="stylesheet" href="https://example.org/a.css"/>
