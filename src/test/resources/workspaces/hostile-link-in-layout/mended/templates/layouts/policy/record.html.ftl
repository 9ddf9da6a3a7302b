<h2>About</h2>
<p><a href="https://example.org/">${council.name}</a></p>
